import { and, asc, eq } from "drizzle-orm";
import { reader } from "../../client";
import { passkey } from "../../schema/auth";
import type { Transaction } from "../../transaction";

/** An account's passkeys, the oldest first. */
export async function listPasskeys(userId: string) {
  return reader()
    .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
    .from(passkey)
    .where(eq(passkey.userId, userId))
    .orderBy(asc(passkey.createdAt));
}

/** Gives a passkey of an account another name; false when it has no such. */
export async function renamePasskey(tx: Transaction, userId: string, given: { id: string; name: string }) {
  const renamed = await tx
    .update(passkey)
    .set({ name: given.name })
    .where(and(eq(passkey.userId, userId), eq(passkey.id, given.id)))
    .returning({ id: passkey.id });
  return renamed.length > 0;
}

/** Takes a passkey away from an account; false when it has no such. */
export async function removePasskey(tx: Transaction, userId: string, id: string): Promise<boolean> {
  const removed = await tx
    .delete(passkey)
    .where(and(eq(passkey.userId, userId), eq(passkey.id, id)))
    .returning({ id: passkey.id });
  return removed.length > 0;
}
