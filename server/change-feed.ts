import type { Queries } from "../db/client";
import { changesAfter, dataVersion, latestChangeId } from "../db/queries/content-version";
import type { Changes, NoticedChange } from "./page-cache/freshness";

/** How often another connection's writing is looked for. The look costs some microseconds. */
const everyMs = 50;
/** Changes remembered; a page that has missed more is rendered anew. */
const remembered = 5_000;

/** Learns of every change that any process makes, within a tenth of a second. */
export class ChangeFeed implements Changes {
  private readonly rows: NoticedChange[] = [];
  private version: number;
  private forgotten: number;
  private timer: NodeJS.Timeout | undefined;
  latest: number;

  /** @param queries a connection that never writes: SQLite tells it of the writing of others only. */
  constructor(
    private readonly queries: Queries,
    private readonly now: () => number = Date.now,
  ) {
    this.version = dataVersion(queries);
    this.latest = latestChangeId(queries);
    this.forgotten = this.latest;
  }

  /** @param report is told of a database that cannot be read now; the next look tries again. */
  start(report: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      try {
        this.look();
      } catch (error) {
        report(error);
      }
    }, everyMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Reads what is new. Called by the timer; a test may call it itself. */
  look(): void {
    const version = dataVersion(this.queries);
    if (version === this.version) return;
    const noticedAt = this.now();
    for (const change of changesAfter(this.queries, this.latest)) {
      this.rows.push({ ...change, noticedAt });
      this.latest = change.id;
    }
    // Only now: a look that failed is made again.
    this.version = version;
    const tooMany = this.rows.length - remembered;
    if (tooMany > 0) this.forgotten = this.rows.splice(0, tooMany).at(-1)?.id ?? this.forgotten;
  }

  since(id: number): readonly NoticedChange[] | null {
    if (id < this.forgotten) return null;
    return this.rows.slice(this.firstAfter(id));
  }

  private firstAfter(id: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.id ?? 0) > id) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
