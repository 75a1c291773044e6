/** What the server says to a save. */
export type SaveAnswer<Content> =
  | { kind: "saved"; version: number }
  /** Somebody changed it meanwhile: theirs, to be put together with one's own. */
  | { kind: "conflict"; version: number; content: Content; by: string }
  | { kind: "takenOver"; by: string }
  | { kind: "signedOut" }
  /** `fields`: what is wrong with which of them. */
  | { kind: "refused"; reason: string; fields?: Readonly<Record<string, string>> }
  /** No answer: the network or the server is gone. */
  | { kind: "unreachable" };

export type SaveState =
  | { kind: "saved" }
  | { kind: "dirty" }
  | { kind: "saving" }
  | { kind: "offline" }
  | { kind: "conflict"; content: unknown; version: number; by: string }
  | { kind: "takenOver"; by: string }
  | { kind: "signedOut" }
  | { kind: "refused"; reason: string; fields?: Readonly<Record<string, string>> };

/** What was typed and is not on the server yet, kept in the browser over a reload. */
export interface Unsaved<Content> {
  version: number;
  content: Content;
}

export interface AutosaveParts<Content> {
  /** Sends a save made of a version. `last`: the page is closing, and nobody will hear the answer. */
  send: (save: Unsaved<Content>, last: boolean) => Promise<SaveAnswer<Content>>;
  keep: (unsaved: Unsaved<Content> | null) => void;
  onChange: (state: SaveState) => void;
  setTimer: (work: () => void, ms: number) => unknown;
  clearTimer: (timer: unknown) => void;
}

/** After the last key; while somebody types on without a pause, at least so often. */
const quietMs = 1_500;
const longestMs = 4_000;
/** How long until the server is tried again; doubled each time up to the bound. */
const retryMs = 2_000;
const longestRetryMs = 30_000;

/**
 * Saves an article while it is written. One save is on its way at a time, made of the version that the one before gave,
 * so that none can overtake another; what is typed meanwhile goes with the next. What the server has not confirmed lies
 * in the browser and is sent again when it can be.
 */
export class Autosave<Content> {
  private state: SaveState = { kind: "saved" };
  private unsent: Content | null = null;
  private inFlight: Content | null = null;
  private running: Promise<void> | null = null;
  private quiet: unknown = null;
  private bound: unknown = null;
  private retry: unknown = null;
  private failures = 0;

  constructor(
    private readonly parts: AutosaveParts<Content>,
    private version: number,
  ) {}

  /** The version that the text on the screen is made of. */
  get base(): number {
    return this.version;
  }

  /** Takes the whole text as it is now; it is sent after a pause. */
  edit(content: Content): void {
    this.unsent = content;
    this.parts.keep({ version: this.version, content });
    // What was refused may be right now.
    if (this.state.kind === "saved" || this.state.kind === "refused") this.show({ kind: "dirty" });
    if (this.isHalted()) return;
    this.parts.clearTimer(this.quiet);
    this.quiet = this.parts.setTimer(() => void this.flush(), quietMs);
    this.bound ??= this.parts.setTimer(() => void this.flush(), longestMs);
  }

  /** Sends what waits at once, and resolves when all of it is confirmed or something stands in the way. */
  async flush(): Promise<SaveState> {
    this.stopTimers();
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    await this.running;
    const isLeft = this.unsent !== null && !this.isHalted() && this.state.kind !== "offline";
    return isLeft ? this.flush() : this.state;
  }

  private async sendAll(): Promise<void> {
    while (this.unsent !== null && !this.isHalted()) {
      const content = this.unsent;
      this.inFlight = content;
      this.unsent = null;
      this.show({ kind: "saving" });
      const answer = await this.parts.send({ version: this.version, content }, false);
      this.inFlight = null;
      this.take(answer, content);
      if (answer.kind === "unreachable") return;
    }
  }

  /** The page closes: sends what waits without waiting for the answer. It stays in the browser until it is confirmed. */
  leave(): void {
    const content = this.unsent ?? this.inFlight;
    if (content !== null && !this.isHalted()) void this.parts.send({ version: this.version, content }, true);
  }

  /** Goes on after a conflict, a new sign-in or a take-over, from the text on the screen made of a version. */
  resume(content: Content, version: number): Promise<SaveState> {
    this.version = version;
    this.failures = 0;
    this.unsent = content;
    this.parts.keep({ version, content });
    this.show({ kind: "dirty" });
    return this.flush();
  }

  /** Takes over a version that another action of this tab made (a publication, say). */
  follow(version: number): void {
    this.version = version;
    if (this.unsent !== null) this.parts.keep({ version, content: this.unsent });
  }

  /** The network is back. */
  reconnect(): void {
    if (this.state.kind === "offline") void this.flush();
  }

  private take(answer: SaveAnswer<Content>, content: Content): void {
    if (answer.kind === "saved") {
      this.version = answer.version;
      this.failures = 0;
      this.parts.keep(this.unsent === null ? null : { version: this.version, content: this.unsent });
      this.show({ kind: this.unsent === null ? "saved" : "dirty" });
      return;
    }
    // Nothing is lost: what was sent waits again, unless something newer does.
    this.unsent ??= content;
    this.parts.keep({ version: this.version, content: this.unsent });
    if (answer.kind === "unreachable") return this.tryLater();
    this.show(answer);
  }

  private tryLater(): void {
    this.show({ kind: "offline" });
    const wait = Math.min(retryMs * 2 ** this.failures, longestRetryMs);
    this.failures += 1;
    this.retry = this.parts.setTimer(() => void this.flush(), wait);
  }

  private isHalted(): boolean {
    return ["conflict", "takenOver", "signedOut", "refused"].includes(this.state.kind);
  }

  private stopTimers(): void {
    for (const timer of [this.quiet, this.bound, this.retry]) this.parts.clearTimer(timer);
    this.quiet = this.bound = this.retry = null;
  }

  private show(state: SaveState): void {
    this.state = state;
    this.parts.onChange(state);
  }
}
