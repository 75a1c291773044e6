import * as rows from "../db/queries/writing";
import type { Transaction } from "../db/transaction";
import type { By } from "./actor";
import { change, type SaveOutcome } from "./writing";

/**
 * Publishes an article in its language and touches no other. A `publishedAt` in the future schedules it, for readers
 * see what is published *and* due. A story under embargo is published at its end at the earliest.
 */
export async function publishArticle(
  tx: Transaction,
  publication: { articleId: number; version: number; publishedAt: number },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, publication);
  if ("ok" in before) return before;
  const story = await rows.storyById(tx, before.storyId);
  const publishedAt = Math.max(publication.publishedAt, story?.embargoAt ?? 0);
  return change(tx, { before, values: { state: "published", publishedAt }, action: "article.publish" }, by);
}

/** Takes an article back: its address answers 410 with the notice, and it leaves every list. */
export async function withdrawArticle(
  tx: Transaction,
  withdrawal: { articleId: number; version: number; notice: string | null },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, withdrawal);
  if ("ok" in before) return before;
  // Withdrawn before it ever came out (a wire's cancellation): the time of withdrawal stands for it.
  const publishedAt = before.publishedAt ?? by.at;
  const values = { state: "withdrawn", publishedAt, withdrawalNotice: withdrawal.notice } as const;
  return change(tx, { before, values, action: "article.withdraw" }, by);
}

/** Publishes a notice of what was wrong in an article and is right now. */
export async function correctArticle(
  tx: Transaction,
  correction: { articleId: number; version: number; text: string },
  by: By,
): Promise<SaveOutcome> {
  const before = await current(tx, correction);
  if ("ok" in before) return before;
  await rows.insertCorrection(tx, { articleId: before.id, text: correction.text, publishedAt: by.at });
  return change(tx, { before, values: { updatedAt: by.at }, action: "article.correct" }, by);
}

async function current(
  tx: Transaction,
  wanted: { articleId: number; version: number },
): Promise<rows.ArticleRow | Extract<SaveOutcome, { ok: false }>> {
  const row = await rows.articleById(tx, wanted.articleId);
  if (!row) return { ok: false, reason: "notFound" };
  return row.version === wanted.version ? row : { ok: false, reason: "versionConflict" };
}
