import type { PickablePicture } from "./pickable";

/** One file on its way. `sent` is the part of its bytes that is there, 0 to 1. */
export interface UploadItem {
  key: number;
  name: string;
  state: "waiting" | "sending" | "working" | "done" | "known" | "failed";
  sent: number;
  /** Why it failed: a reason of the library's, or `connection`. */
  reason?: string;
  picture?: PickablePicture;
}

export type SendOutcome = { ok: true; picture: PickablePicture; isKnown: boolean } | { ok: false; reason: string };

/** Sends one file; tells how much of it is there. Never rejects. */
export type Send = (file: File, onProgress: (sent: number) => void) => Promise<SendOutcome>;

/** So many files on the line at a time; the server works on one picture at a time anyway. */
const atATime = 2;

/** Files that are sent two at a time, each with a fate of its own. */
export class UploadQueue {
  private items: UploadItem[] = [];
  private readonly waiting: { key: number; file: File }[] = [];
  private sending = 0;
  private keys = 0;

  constructor(
    private readonly send: Send,
    /** Told whenever something of any file changed. */
    private readonly onChange: (items: readonly UploadItem[]) => void,
  ) {}

  add(files: Iterable<File>): void {
    for (const file of files) {
      this.keys += 1;
      this.waiting.push({ key: this.keys, file });
      this.items = [...this.items, { key: this.keys, name: file.name, state: "waiting", sent: 0 }];
    }
    this.onChange(this.items);
    this.goOn();
  }

  private goOn(): void {
    while (this.sending < atATime) {
      const next = this.waiting.shift();
      if (!next) return;
      this.sending += 1;
      void this.sendOne(next).finally(() => {
        this.sending -= 1;
        this.goOn();
      });
    }
  }

  private async sendOne({ key, file }: { key: number; file: File }): Promise<void> {
    this.change(key, { state: "sending" });
    const outcome = await this.send(file, (sent) =>
      this.change(key, { sent, state: sent < 1 ? "sending" : "working" }),
    );
    if (outcome.ok) this.change(key, { state: outcome.isKnown ? "known" : "done", sent: 1, picture: outcome.picture });
    else this.change(key, { state: "failed", reason: outcome.reason });
  }

  private change(key: number, values: Partial<UploadItem>): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, ...values } : item));
    this.onChange(this.items);
  }
}
