import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { reader } from "../client";
import { effect } from "../schema";
import type { Transaction } from "../transaction";

export type EffectRow = typeof effect.$inferSelect;

/** Enters what follows from a publication; what is there already stays as it is. */
export async function insertEffect(
  tx: Transaction,
  values: Pick<EffectRow, "kind" | "articleId" | "publication" | "dueAt">,
): Promise<void> {
  await tx
    .insert(effect)
    .values({ ...values, nextAttemptAt: values.dueAt })
    .onConflictDoNothing();
}

/** Drops what has not been done yet of an article's publications. */
export async function dropOpenEffects(tx: Transaction, articleId: number): Promise<void> {
  await tx.delete(effect).where(and(eq(effect.articleId, articleId), isNull(effect.doneAt)));
}

const isDue = (now: number) => and(isNull(effect.doneAt), lte(effect.nextAttemptAt, now));

/** Whether something is to be taken: a look that locks nothing. */
export async function hasDueEffect(now: number): Promise<boolean> {
  const due = await reader().select({ one: sql`1` }).from(effect).where(isDue(now)).limit(1);
  return due.length > 0;
}

/** Takes what is due longest, until `leaseEndsAt`; whoever comes second finds it taken. */
export async function claimDueEffect(
  tx: Transaction,
  claim: { now: number; leaseEndsAt: number },
): Promise<EffectRow | undefined> {
  const next = tx
    .select({ id: effect.id })
    .from(effect)
    .where(isDue(claim.now))
    .orderBy(asc(effect.nextAttemptAt), asc(effect.id))
    .limit(1);
  const rows = await tx
    .update(effect)
    .set({ nextAttemptAt: claim.leaseEndsAt, attempts: sql`${effect.attempts} + 1` })
    .where(eq(effect.id, next))
    .returning();
  return rows[0];
}

/** Settles a claimed effect. @returns whether it still was this claim's to settle. */
export async function settleEffect(
  tx: Transaction,
  claimed: Pick<EffectRow, "id" | "attempts">,
  values: Pick<EffectRow, "doneAt" | "nextAttemptAt" | "lastError">,
): Promise<boolean> {
  const isItsClaim = and(eq(effect.id, claimed.id), eq(effect.attempts, claimed.attempts), isNull(effect.doneAt));
  return (await tx.update(effect).set(values).where(isItsClaim).returning({ id: effect.id })).length > 0;
}

/** Forgets what was done before an instant. */
export async function dropDoneEffects(tx: Transaction, before: number): Promise<void> {
  await tx.delete(effect).where(lt(effect.doneAt, before));
}
