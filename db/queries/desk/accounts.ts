import { randomUUID } from "node:crypto";
import { and, count, eq, isNotNull } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { account, passkey, type Role, session, twoFactor, user } from "../../schema/auth";
import type { Transaction } from "../../transaction";

/** The statements behind accounts: each does one thing inside the caller's transaction and checks no rule. */

export interface NewAccount {
  name: string;
  /** Lower case. */
  email: string;
  passwordHash: string;
  role: Role;
  locales: Locale[];
  uiLocale: Locale;
}

/** Writes what better-auth's sign-up would write. Gives null when the address has an account already. */
export async function addAccount(tx: Transaction, given: NewAccount, now = new Date()): Promise<string | null> {
  const { passwordHash, ...person } = given;
  const stamps = { createdAt: now, updatedAt: now };
  const [added] = await tx
    .insert(user)
    .values({ id: randomUUID(), ...person, emailVerified: true, ...stamps })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id });
  if (!added) return null;
  await tx.insert(account).values({
    ...{ id: randomUUID(), userId: added.id, providerId: "credential", accountId: added.id, password: passwordHash },
    ...stamps,
  });
  return added.id;
}

export async function hasAccounts(): Promise<boolean> {
  return (await reader().select({ id: user.id }).from(user).limit(1)).length > 0;
}

/** What rules ask of an account. */
export async function accountById(tx: Transaction, id: string) {
  const [found] = await tx
    .select({ id: user.id, email: user.email, role: user.role, locales: user.locales, banned: user.banned })
    .from(user)
    .where(eq(user.id, id));
  return found ?? null;
}

/** Administrators who can sign in. */
export async function countAdministrators(tx: Transaction): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.banned, false)));
  return row?.count ?? 0;
}

type Change = Partial<Pick<typeof user.$inferInsert, "name" | "role" | "locales" | "uiLocale" | "banned">>;

export async function updateAccount(tx: Transaction, id: string, change: Change): Promise<void> {
  await tx
    .update(user)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(user.id, id));
}

export async function noteSignIn(tx: Transaction, id: string, at: number): Promise<void> {
  await tx.update(user).set({ lastSignInAt: at }).where(eq(user.id, id));
}

export async function endAllSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(session).where(eq(session.userId, userId));
}

/** Sets another password and takes away all else that opens the account: sessions, one-time codes, passkeys. */
export async function resetAccess(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
  await endAllSessions(tx, userId);
  await tx.delete(twoFactor).where(eq(twoFactor.userId, userId));
  await tx.delete(passkey).where(eq(passkey.userId, userId));
  await tx.update(user).set({ twoFactorEnabled: false, updatedAt: new Date() }).where(eq(user.id, userId));
  await tx
    .update(account)
    .set({ password: passwordHash, updatedAt: new Date() })
    .where(and(eq(account.userId, userId), isNotNull(account.password)));
}
