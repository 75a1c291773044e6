import { eq } from "drizzle-orm";
import { wireItem } from "../schema";
import type { Transaction } from "../transaction";

export type WireRow = typeof wireItem.$inferSelect;

export async function wireItemByUri(tx: Transaction, uri: string): Promise<WireRow | undefined> {
  return (await tx.select().from(wireItem).where(eq(wireItem.uri, uri)))[0];
}

/** Notes what was last received under a uri. */
export async function noteWireItem(tx: Transaction, values: Omit<WireRow, "id">): Promise<void> {
  await tx.insert(wireItem).values(values).onConflictDoUpdate({ target: wireItem.uri, set: values });
}
