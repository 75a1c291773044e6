import { and, eq, gt, isNull } from "drizzle-orm";
import { reader } from "../../client";
import { reset, user } from "../../schema/auth";
import type { Transaction } from "../../transaction";

/** Keeps a reset of an account; those of before open nothing any more. */
export async function putReset(tx: Transaction, given: typeof reset.$inferInsert): Promise<void> {
  await tx.delete(reset).where(and(eq(reset.userId, given.userId), isNull(reset.usedAt)));
  await tx.insert(reset).values(given);
}

/** Whose link it is, if it still opens a door at `now`, or null. */
export async function findOpenReset(tokenHash: string, now: number) {
  const [found] = await reader()
    .select({ id: user.id, name: user.name, email: user.email })
    .from(reset)
    .innerJoin(user, eq(user.id, reset.userId))
    .where(isOpen(tokenHash, now));
  return found ?? null;
}

/** Marks an open reset as used and gives whose it is; null for a second taker. */
export async function takeReset(tx: Transaction, tokenHash: string, now: number): Promise<string | null> {
  const taken = await tx
    .update(reset)
    .set({ usedAt: now })
    .where(isOpen(tokenHash, now))
    .returning({ userId: reset.userId });
  return taken[0]?.userId ?? null;
}

function isOpen(tokenHash: string, now: number) {
  return and(eq(reset.tokenHash, tokenHash), isNull(reset.usedAt), gt(reset.expiresAt, now));
}
