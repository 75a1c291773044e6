import { and, desc, eq, gte, isNotNull, lt } from "drizzle-orm";
import { presence } from "../schema";
import type { Transaction } from "../transaction";

export type PresenceRow = typeof presence.$inferSelect;

/** Who has an article open and was seen since, the one that writes first. */
export async function presentAt(tx: Transaction, articleId: number, since: number): Promise<PresenceRow[]> {
  return tx
    .select()
    .from(presence)
    .where(and(eq(presence.articleId, articleId), gte(presence.seenAt, since)))
    .orderBy(desc(presence.writesSince), presence.tab);
}

/** Notes that a tab is there; a tab that writes goes on writing unless `values` says otherwise. */
export async function putPresence(
  tx: Transaction,
  values: Omit<PresenceRow, "writesSince"> & { writesSince?: number | null },
): Promise<void> {
  await tx
    .insert(presence)
    .values(values)
    .onConflictDoUpdate({ target: [presence.articleId, presence.tab], set: values });
}

/** Makes every tab of an article one that looks on. */
export async function nobodyWrites(tx: Transaction, articleId: number): Promise<void> {
  const writing = and(eq(presence.articleId, articleId), isNotNull(presence.writesSince));
  await tx.update(presence).set({ writesSince: null }).where(writing);
}

export async function dropPresence(tx: Transaction, articleId: number, tab: string): Promise<void> {
  await tx.delete(presence).where(and(eq(presence.articleId, articleId), eq(presence.tab, tab)));
}

/** Forgets tabs that were not seen since. */
export async function dropUnseen(tx: Transaction, since: number): Promise<void> {
  await tx.delete(presence).where(lt(presence.seenAt, since));
}
