import { inArray, lt, sql } from "drizzle-orm";
import { attempt } from "../../schema/auth";
import type { Transaction } from "../../transaction";

/** Adds one to a key's count and gives it; begins anew at 1 when its window began before `windowStart`. */
export async function countAttempt(
  tx: Transaction,
  key: string,
  { now, windowStart }: { now: number; windowStart: number },
): Promise<number> {
  const isOld = sql`${attempt.since} < ${windowStart}`;
  const [row] = await tx
    .insert(attempt)
    .values({ key, count: 1, since: now })
    .onConflictDoUpdate({
      target: attempt.key,
      set: {
        count: sql`case when ${isOld} then 1 else ${attempt.count} + 1 end`,
        since: sql`case when ${isOld} then ${now} else ${attempt.since} end`,
      },
    })
    .returning({ count: attempt.count });
  if (!row) throw new Error("an upsert gave no row");
  return row.count;
}

export async function forgetAttempts(tx: Transaction, keys: string[]): Promise<void> {
  await tx.delete(attempt).where(inArray(attempt.key, keys));
}

export async function dropAttemptsBefore(tx: Transaction, windowStart: number): Promise<void> {
  await tx.delete(attempt).where(lt(attempt.since, windowStart));
}
