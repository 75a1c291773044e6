import * as rows from "../db/queries/writing";
import { type DeskOutcome, onArticle } from "./desk";
import { saveDraft } from "./drafts";
import type { Seen } from "./issuing";
import type { Person } from "./rights";
import type { SaveOutcome } from "./writing";

/**
 * Makes what an article was at one of its versions (`revision`) its text again, by a new save: nothing that was written
 * since is lost. A translation is again one of the source as it was translated then. The address of what was published
 * stays; readers see the text when somebody publishes it.
 */
export function restoreRevision(person: Person, wanted: Seen & { revision: number }): Promise<DeskOutcome> {
  const { articleId, version } = wanted;
  return onArticle<SaveOutcome>(person, { articleId, action: "article.write" }, async (tx, article, by) => {
    const kept = await rows.revisionOf(tx, { articleId, version: wanted.revision });
    if (!kept) return { ok: false, reason: "notFound" };
    const { slug, ...text } = kept.content;
    const content = article.publishedAt === null ? { slug, ...text } : text;
    const { sourceVersion } = kept;
    const translated = sourceVersion === null || sourceVersion === article.sourceVersion ? {} : { sourceVersion };
    return saveDraft(tx, { articleId, version, content, ...translated, action: "article.restore" }, by);
  });
}

/** One line of a list of revisions: one step, or a row of saves that one person made in one go; the newest first. */
export interface RevisionGroup<Row> {
  rows: [Row, ...Row[]];
}

/** While somebody writes, the text is saved every few seconds: saves within ten minutes are one piece of work. */
const oneGoMs = 10 * 60_000;

/** @param revisions the newest first, `createdAt` in UTC epoch ms. */
export function groupRevisions<Row extends { action: string; actor: string; state: string; createdAt: number }>(
  revisions: readonly Row[],
): RevisionGroup<Row>[] {
  const groups: RevisionGroup<Row>[] = [];
  for (const row of revisions) {
    const newest = groups.at(-1)?.rows[0];
    const goesOn =
      newest?.action === "article.save" &&
      row.action === newest.action &&
      row.actor === newest.actor &&
      row.state === newest.state &&
      newest.createdAt - row.createdAt <= oneGoMs;
    if (goesOn) groups.at(-1)?.rows.push(row);
    else groups.push({ rows: [row] });
  }
  return groups;
}

const mostGroups = 30;
const mostRows = 200;
/**
 * Far more than one page shows, and more than anybody saves in ten minutes (one save in a second and a half): so what a
 * page shows is never a group of which a part was not read.
 */
export const revisionsRead = 600;

/**
 * A page of groups, whole ones only, and the version that the next page begins before; null on the last one.
 * @param revisions up to `revisionsRead` of them, the newest first.
 */
export function pageOfRevisions<
  Row extends { version: number; action: string; actor: string; state: string; createdAt: number },
>(revisions: readonly Row[]): { groups: RevisionGroup<Row>[]; next: number | null } {
  const all = groupRevisions(revisions);
  let shown = 0;
  const groups = all.slice(0, mostGroups).filter(({ rows: { length } }, index) => {
    shown += length;
    return index === 0 || shown <= mostRows;
  });
  const last = groups.at(-1)?.rows.at(-1)?.version ?? null;
  const isEnd = revisions.length < revisionsRead && groups.length === all.length;
  return { groups, next: isEnd ? null : last };
}
