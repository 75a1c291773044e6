import * as effects from "../db/queries/effects";
import type { ArticleRow } from "../db/queries/writing";
import { effectKinds } from "../db/schema";
import { inTransaction, type Transaction } from "../db/transaction";
import type { By } from "./actor";

export type Effect = effects.EffectRow;

/** What was news longer ago is archive: an import of a hundred thousand items sets off nothing. */
const stillNewsMs = 24 * 3_600_000;

/**
 * Writes down what has to follow from a version that readers see, in the transaction that made it, at its time. It
 * stands in for what an earlier version of the article has not had done yet; where readers see none any more, nothing
 * is left to do.
 */
export async function followPublication(
  tx: Transaction,
  version: { before: ArticleRow | undefined; after: ArticleRow },
  by: By,
): Promise<void> {
  const { before, after } = version;
  if (before) await effects.dropOpenEffects(tx, after.id);
  if (after.state !== "published" || after.publishedAt === null) return;
  const newsAt = before?.state === "published" ? by.at : after.publishedAt;
  if (newsAt < Date.now() - stillNewsMs) return;
  const dueAt = Math.max(after.publishedAt, by.at);
  for (const kind of effectKinds)
    await effects.insertEffect(tx, { kind, articleId: after.id, publication: after.version, dueAt });
}

/** How long a process has for an effect; if it was killed meanwhile, the next one takes it after that. */
const defaultLeaseMs = 60_000;
const firstPauseMs = 1_000;
const longestPauseMs = 10 * 60_000;
/** With these pauses, about an hour: what could not follow by then is of no use any more. */
const mostAttempts = 15;

/** Takes an effect whose time has come, for this process alone; undefined where there is none. */
export async function takeDueEffect(now: number, leaseMs = defaultLeaseMs): Promise<Effect | undefined> {
  // A look first: only what is there takes the writers' turn.
  if (!(await effects.hasDueEffect(now))) return undefined;
  return inTransaction((tx) => effects.claimDueEffect(tx, { now, leaseEndsAt: now + leaseMs }));
}

/** Notes that an effect is done. */
export async function finishEffect(effect: Effect, now: number): Promise<void> {
  const done = { doneAt: now, nextAttemptAt: null, lastError: null };
  await inTransaction((tx) => effects.settleEffect(tx, effect, done));
}

/** Notes why an effect failed, and when it is tried again, each time later. @returns null once it is given up. */
export async function failEffect(effect: Effect, error: unknown, now: number): Promise<number | null> {
  const pause = Math.min(firstPauseMs * 2 ** (effect.attempts - 1), longestPauseMs);
  const nextAttemptAt = effect.attempts >= mostAttempts ? null : now + pause;
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await inTransaction((tx) => effects.settleEffect(tx, effect, { doneAt: null, nextAttemptAt, lastError }));
  return nextAttemptAt;
}
