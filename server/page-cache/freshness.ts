import type { LoggedChange } from "../../db/queries/content-version";
import { concernOf, type Subject } from "./subject";

/** A changed subject may be served once more for so long while it is rendered anew. */
const subjectGraceMs = 1_000;
/** A page that only carries the news at its edge may be so old. */
const edgeGraceMs = 30_000;

/** `noticedAt`: when this process learned of it, epoch ms. */
export type NoticedChange = Pick<LoggedChange, "id" | "locale" | "kind" | "storyId"> & { noticedAt: number };

/** What the cache asks of the change feed. */
export interface Changes {
  /** The id of the last change noticed. */
  readonly latest: number;
  /** The changes after one, the oldest first; null when they are no longer all known. */
  since(id: number): readonly NoticedChange[] | null;
}

/** Until when a page's content holds by the clock alone, epoch ms. */
export interface Due {
  /** Something of its subject comes out, or the day ends. */
  subject: number;
  /** Something at its edge comes out. */
  edge: number;
}

export type Verdict = "fresh" | "renew" | "wait";

/** Tells how fresh a page is. Each change is looked at once for each page; a page without news costs a comparison. */
export class Freshness {
  private staleSubjectSince = Number.POSITIVE_INFINITY;
  private staleEdgeSince = Number.POSITIVE_INFINITY;
  private gone = false;

  /** @param seen the last change noticed before the page began to be rendered */
  constructor(
    private readonly subject: Subject,
    private seen: number,
    private readonly due: Due,
  ) {}

  verdict(changes: Changes, now: number): Verdict {
    if (changes.latest !== this.seen) this.look(changes);
    if (this.gone) return "wait";
    const subjectSince = Math.min(this.staleSubjectSince, this.due.subject);
    const edgeSince = Math.min(this.staleEdgeSince, this.due.edge);
    if (now < subjectSince && now < edgeSince) return "fresh";
    return now < subjectSince + subjectGraceMs && now < edgeSince + edgeGraceMs ? "renew" : "wait";
  }

  /** Whether the page may stand in for one that cannot be rendered: for as long as any stale page may be served. */
  canStandIn(now: number): boolean {
    return (
      !this.gone &&
      now < Math.min(this.staleSubjectSince, this.due.subject, this.staleEdgeSince, this.due.edge) + edgeGraceMs
    );
  }

  private look(changes: Changes): void {
    const missed = changes.since(this.seen);
    this.seen = changes.latest;
    if (missed === null) {
      // Whatever it was, it may have been a withdrawal.
      this.gone = true;
      return;
    }
    for (const change of missed) {
      const concern = concernOf(this.subject, change);
      if (concern === "gone") this.gone = true;
      if (concern === "subject") this.staleSubjectSince = Math.min(this.staleSubjectSince, change.noticedAt);
      if (concern === "edge") this.staleEdgeSince = Math.min(this.staleEdgeSince, change.noticedAt);
    }
  }
}
