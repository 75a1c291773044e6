import { desc, eq } from "drizzle-orm";
import { revision, story, wireItem } from "../schema";
import type { Transaction } from "../transaction";

export type WireRow = typeof wireItem.$inferSelect;

export async function wireItemByUri(tx: Transaction, uri: string): Promise<WireRow | undefined> {
  return (await tx.select().from(wireItem).where(eq(wireItem.uri, uri)))[0];
}

/** Notes what was last received under a uri. */
export async function noteWireItem(tx: Transaction, values: Omit<WireRow, "id">): Promise<void> {
  await tx.insert(wireItem).values(values).onConflictDoUpdate({ target: wireItem.uri, set: values });
}

/** Sets what a wire says of a story as a whole. */
export async function setWireTerms(
  tx: Transaction,
  storyId: number,
  terms: { urgency: number; embargoAt: number | null },
): Promise<void> {
  await tx.update(story).set(terms).where(eq(story.id, storyId));
}

/** Who made the latest version of an article. */
export async function lastActorOf(tx: Transaction, articleId: number): Promise<string | undefined> {
  const latest = tx.select({ actor: revision.actor }).from(revision).where(eq(revision.articleId, articleId));
  return (await latest.orderBy(desc(revision.version)).limit(1))[0]?.actor;
}
