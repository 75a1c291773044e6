import * as rows from "../db/queries/writing";
import type { Transaction } from "../db/transaction";
import type { By } from "./actor";
import { takeWorkingCopy } from "./drafts";
import { change, type SaveOutcome } from "./writing";

interface Wanted {
  articleId: number;
  /** The version that is meant: what was read when it was decided. */
  version: number;
}

/**
 * Publishes an article in its language and touches no other. A `publishedAt` in the future schedules it, for readers
 * see what is published *and* due. A story under embargo is published at its end at the earliest.
 * @param publication `leavesChanges`: what was written on since it was scheduled goes on waiting
 */
export async function publishArticle(
  tx: Transaction,
  publication: Wanted & { publishedAt: number; leavesChanges?: boolean },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, publication);
  if ("ok" in before) return before;
  const story = await rows.storyById(tx, before.storyId);
  const publishedAt = Math.max(publication.publishedAt, story?.embargoAt ?? 0);
  // A scheduled article that was written on comes out as it is at the desk.
  const changes = publication.leavesChanges ? {} : await takeWorkingCopy(tx, before.id);
  return change(tx, { before, values: { ...changes, state: "published", publishedAt }, action: "article.publish" }, by);
}

/** Takes the schedule off an article that is not out yet: it is ready again. */
export async function unscheduleArticle(tx: Transaction, wanted: Wanted, by: By): Promise<SaveOutcome> {
  const before = await current(tx, wanted);
  if ("ok" in before) return before;
  if (before.state !== "published" || (before.publishedAt ?? 0) <= by.at) return { ok: false, reason: "wrongState" };
  const values = { ...(await takeWorkingCopy(tx, before.id)), state: "ready", publishedAt: null } as const;
  return change(tx, { before, values, action: "article.unschedule" }, by);
}

/**
 * Shows readers what was written since publication: as an *update* with its time, or, for what is no news (a spelling),
 * without notice.
 */
export async function publishChanges(
  tx: Transaction,
  publication: Wanted & { as: "update" | "amendment" },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, publication);
  if ("ok" in before) return before;
  if (before.state !== "published") return { ok: false, reason: "wrongState" };
  const changes = await takeWorkingCopy(tx, before.id);
  if (Object.keys(changes).length === 0) return { ok: true, version: before.version, changed: false };
  const isUpdate = publication.as === "update" && (before.publishedAt ?? 0) <= by.at;
  const values = { ...changes, ...(isUpdate ? { updatedAt: by.at } : {}) };
  return change(tx, { before, values, action: `article.${publication.as}` }, by);
}

/** Takes an article back: its address answers 410 with the notice, and it leaves every list. */
export async function withdrawArticle(
  tx: Transaction,
  withdrawal: Wanted & { notice: string | null },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, withdrawal);
  if ("ok" in before) return before;
  const values = {
    ...(await takeWorkingCopy(tx, before.id)),
    state: "withdrawn",
    // Withdrawn before it ever came out (a wire's cancellation): the time of withdrawal stands for it.
    publishedAt: before.publishedAt ?? by.at,
    withdrawalNotice: withdrawal.notice,
  } as const;
  return change(tx, { before, values, action: "article.withdraw" }, by);
}

/** Publishes a notice of what was wrong in an article and is right now, together with what was changed in it. */
export async function correctArticle(
  tx: Transaction,
  correction: Wanted & { text: string },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, correction);
  if ("ok" in before) return before;
  if (before.state !== "published") return { ok: false, reason: "wrongState" };
  await rows.insertCorrection(tx, { articleId: before.id, text: correction.text, publishedAt: by.at });
  const values = { ...(await takeWorkingCopy(tx, before.id)), updatedAt: by.at };
  return change(tx, { before, values, action: "article.correct" }, by);
}

async function current(
  tx: Transaction,
  wanted: Wanted,
): Promise<rows.ArticleRow | Extract<SaveOutcome, { ok: false }>> {
  const row = await rows.articleById(tx, wanted.articleId);
  if (!row) return { ok: false, reason: "notFound" };
  return row.version === wanted.version ? row : { ok: false, reason: "versionConflict" };
}
