import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { passkey, user } from "../../schema/auth";

/** Everybody who has or had access, by name: for lists of authors. */
export async function listPeople(): Promise<{ id: string; name: string }[]> {
  return reader().select({ id: user.id, name: user.name }).from(user).orderBy(asc(user.name));
}

export type AccountRow = Awaited<ReturnType<typeof listAccounts>>[number];

/** All accounts by name, with what administrators want to know of them. */
export function listAccounts() {
  return accountsWhere(undefined);
}

export async function findAccount(id: string): Promise<AccountRow | null> {
  return (await accountsWhere(eq(user.id, id)))[0] ?? null;
}

async function accountsWhere(condition: SQL | undefined) {
  const rows = await reader()
    .select({
      ...{ id: user.id, name: user.name, email: user.email, role: user.role, locales: user.locales },
      ...{ isDisabled: user.banned, hasCodes: user.twoFactorEnabled, lastSignInAt: user.lastSignInAt },
      passkeys: sql<number>`(select count(*) from ${passkey} where ${passkey.userId} = ${user.id})`,
    })
    .from(user)
    .where(condition)
    .orderBy(asc(user.name));
  return rows.map((row) => ({ ...row, locales: row.locales as Locale[] }));
}

/** @param email lower case. */
export async function findAccountByEmail(email: string): Promise<{ id: string } | null> {
  return (await reader().select({ id: user.id }).from(user).where(eq(user.email, email)))[0] ?? null;
}

export async function uiLocaleOf(id: string): Promise<string | null> {
  return (await reader().select({ uiLocale: user.uiLocale }).from(user).where(eq(user.id, id)))[0]?.uiLocale ?? null;
}
