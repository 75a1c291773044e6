import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { invite } from "../../schema/auth";
import type { Transaction } from "../../transaction";

export type NewInvite = typeof invite.$inferInsert;

export async function addInvite(tx: Transaction, given: NewInvite): Promise<number> {
  const [added] = await tx.insert(invite).values(given).returning({ id: invite.id });
  if (!added) throw new Error("the database gave no id for an invite");
  return added.id;
}

/** The invite of a link that still opens a door at `now`, or null. */
export async function findOpenInvite(tokenHash: string, now: number) {
  const [found] = await reader()
    .select({ role: invite.role, locales: invite.locales, email: invite.email, expiresAt: invite.expiresAt })
    .from(invite)
    .where(isOpen(tokenHash, now));
  return found ? { ...found, locales: found.locales as Locale[] } : null;
}

/** Invites that nobody took yet and that still can be, the latest first. Never their tokens: those are keys. */
export async function listOpenInvites(now = Date.now()) {
  const rows = await reader()
    .select({
      ...{ id: invite.id, role: invite.role, locales: invite.locales, email: invite.email },
      ...{ createdAt: invite.createdAt, expiresAt: invite.expiresAt },
    })
    .from(invite)
    .where(and(isNull(invite.usedAt), gt(invite.expiresAt, now)))
    .orderBy(desc(invite.id));
  return rows.map((row) => ({ ...row, locales: row.locales as Locale[] }));
}

/** Marks an open invite as used and gives what it grants; null for a second taker. */
export async function takeInvite(tx: Transaction, tokenHash: string, now: number) {
  const [taken] = await tx
    .update(invite)
    .set({ usedAt: now })
    .where(isOpen(tokenHash, now))
    .returning({ id: invite.id, role: invite.role, locales: invite.locales });
  return taken ? { ...taken, locales: taken.locales as Locale[] } : null;
}

export async function noteInviteUser(tx: Transaction, id: number, usedBy: string): Promise<void> {
  await tx.update(invite).set({ usedBy }).where(eq(invite.id, id));
}

/** Takes an open invite back; false when it was used. */
export async function dropInvite(tx: Transaction, id: number): Promise<boolean> {
  const dropped = await tx
    .delete(invite)
    .where(and(eq(invite.id, id), isNull(invite.usedAt)))
    .returning({ id: invite.id });
  return dropped.length > 0;
}

/** Takes back the invites of earlier starts. */
export async function dropFirstInvites(tx: Transaction): Promise<void> {
  await tx.delete(invite).where(and(eq(invite.isFirst, true), isNull(invite.usedAt)));
}

function isOpen(tokenHash: string, now: number) {
  return and(eq(invite.tokenHash, tokenHash), isNull(invite.usedAt), gt(invite.expiresAt, now));
}
