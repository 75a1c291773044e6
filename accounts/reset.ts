import { accountById, resetAccess } from "../db/queries/desk/accounts";
import { findOpenReset, putReset, takeReset } from "../db/queries/desk/resets";
import { inTransaction } from "../db/transaction";
import { noteAccount } from "./audit";
import { hashOf, linkLifeMs, newToken } from "./link-token";
import { hashPassword } from "./password";

/**
 * Makes a link for somebody who lost a password or a device. Until it is used all goes on opening that opened.
 * @returns the token of the link, which is kept nowhere; null when there is no such account.
 */
export function makeReset(userId: string, actor: string, now = Date.now()): Promise<string | null> {
  return inTransaction(async (tx) => {
    if (!(await accountById(tx, userId))) return null;
    const token = newToken();
    await putReset(tx, { userId, tokenHash: hashOf(token), createdAt: now, expiresAt: now + linkLifeMs });
    await noteAccount(tx, "account.resetLink", { actor, accountId: userId });
    return token;
  });
}

/** Whose account the link opens, or null when it opens none. */
export function readReset(token: string, now = Date.now()) {
  return findOpenReset(hashOf(token), now);
}

/** Sets the password that the link lets set; sessions, one-time codes and passkeys go. @returns false when it opens nothing. */
export async function resetPassword(token: string, password: string, now = Date.now()): Promise<boolean> {
  const tokenHash = hashOf(token);
  if (!(await findOpenReset(tokenHash, now))) return false;
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const userId = await takeReset(tx, tokenHash, now);
    if (userId === null) return false;
    await resetAccess(tx, userId, passwordHash);
    await noteAccount(tx, "account.reset", { actor: userId });
    return true;
  });
}
