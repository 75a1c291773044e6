import { LRUCache } from "lru-cache";
import { type Changes, type Due, Freshness } from "./freshness";
import { RenderQueue } from "./render-queue";
import { type PageContent, type StoredPage, storePage, weightOf } from "./stored-page";
import type { Subject } from "./subject";

/** What a render came to. A `failed` one is never kept. */
export type Rendered =
  | ({ kind: "page" } & PageContent)
  | { kind: "missing" }
  | { kind: "moved"; location: string }
  | { kind: "failed"; error: unknown };

/** What a reader is to be sent. */
export type Outcome = { kind: "page"; page: StoredPage } | Exclude<Rendered, { kind: "page" }>;

/** An address as the cache knows it. */
export interface Wanted {
  /** The canonical path with its known query parameters: what is rendered. */
  key: string;
  subject: Subject;
}

export interface PageCacheOptions {
  render: (wanted: Wanted) => Promise<Rendered>;
  changes: Changes;
  /** Until when a page that is rendered now holds by the clock. */
  dueOf: (subject: Subject, now: number) => Due;
  now?: () => number;
  /** Bytes of pages kept. */
  maxBytes?: number;
}

interface Entry {
  outcome: Exclude<Outcome, { kind: "failed" }>;
  freshness: Freshness;
}

const defaultMaxBytes = 256 * 1024 * 1024;
/** Addresses that are no page, or another's: small, and of their own, so that nobody can fill the memory with them. */
const missesKept = 5_000;
/** A page may change again while it is rendered; after so many renders a reader gets what there is. */
const mostRenders = 3;

/** Finished pages in memory, and the rules of how long they hold. One render per address at a time. */
export class PageCache {
  private readonly pages: LRUCache<string, Entry>;
  private readonly misses = new LRUCache<string, Entry>({ max: missesKept });
  private readonly queue = new RenderQueue<Outcome>();
  private readonly now: () => number;

  constructor(private readonly options: PageCacheOptions) {
    const weightOfEntry = ({ outcome }: Entry) => (outcome.kind === "page" ? weightOf(outcome.page) : 1_024);
    this.pages = new LRUCache({ maxSize: options.maxBytes ?? defaultMaxBytes, sizeCalculation: weightOfEntry });
    this.now = options.now ?? Date.now;
  }

  /** The page kept under a key if it is as fresh as can be; the fast way for nearly every request. */
  hit(key: string): StoredPage | null {
    const entry = this.pages.get(key);
    if (entry?.outcome.kind !== "page") return null;
    return entry.freshness.verdict(this.options.changes, this.now()) === "fresh" ? entry.outcome.page : null;
  }

  /** What to send for an address: kept, rendered now, or, within its grace, kept once more while it is renewed. */
  async get(wanted: Wanted): Promise<Outcome> {
    for (let renders = 0; ; renders += 1) {
      const entry = this.entryOf(wanted.key);
      const verdict = entry?.freshness.verdict(this.options.changes, this.now()) ?? "wait";
      if (entry && verdict === "fresh") return entry.outcome;
      const task = () => this.render(wanted);
      // An old page serves a reader; an old "there is no such page" does not, least of all when an article just came out.
      if (entry?.outcome.kind === "page" && verdict === "renew") {
        this.queue.renew(wanted.key, task);
        return entry.outcome;
      }
      const outcome = await this.queue.wanted(wanted.key, task);
      if (outcome.kind === "failed") return this.standIn(wanted.key) ?? outcome;
      if (renders + 1 >= mostRenders) return outcome;
      // A render that began before the change is not the page that this reader may have.
      if (!this.entryOf(wanted.key)) return outcome;
    }
  }

  get bytes(): number {
    return this.pages.calculatedSize ?? 0;
  }

  get size(): { pages: number; misses: number } {
    return { pages: this.pages.size, misses: this.misses.size };
  }

  private entryOf(key: string): Entry | undefined {
    return this.pages.get(key) ?? this.misses.get(key);
  }

  private async render(wanted: Wanted): Promise<Outcome> {
    const { changes, dueOf, render } = this.options;
    // Before the render: what changes meanwhile makes its page stale and is not taken for seen.
    const seen = changes.latest;
    const due = dueOf(wanted.subject, this.now());
    const rendered = await render(wanted).catch((error: unknown) => ({ kind: "failed" as const, error }));
    if (rendered.kind === "failed") return rendered;
    const before = this.pages.peek(wanted.key)?.outcome;
    const outcome =
      rendered.kind === "page"
        ? {
            kind: "page" as const,
            page: await storePage(rendered, this.now(), before?.kind === "page" ? before.page : undefined),
          }
        : rendered;
    this.keep(wanted.key, { outcome, freshness: new Freshness(wanted.subject, seen, due) });
    return outcome;
  }

  private keep(key: string, entry: Entry): void {
    const [home, other] = entry.outcome.kind === "page" ? [this.pages, this.misses] : [this.misses, this.pages];
    other.delete(key);
    home.set(key, entry);
  }

  private standIn(key: string): Outcome | null {
    const entry = this.pages.get(key);
    return entry?.freshness.canStandIn(this.now()) ? entry.outcome : null;
  }
}
