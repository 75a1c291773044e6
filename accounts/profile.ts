import { updateAccount } from "../db/queries/desk/accounts";
import { removePasskey as dropPasskey, renamePasskey as putName } from "../db/queries/desk/passkeys";
import { endOtherSessions as dropOtherSessions, endSession as dropSession } from "../db/queries/desk/sessions";
import { inTransaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { noteAccount } from "./audit";

/** What somebody does to their own account, and needs no password for. */

export function changeProfile(actor: string, profile: { name: string; uiLocale: Locale }): Promise<void> {
  return inTransaction(async (tx) => {
    await updateAccount(tx, actor, profile);
    await noteAccount(tx, "account.profile", { actor, ...profile });
  });
}

/** Notes a passkey that the ceremony (better-auth's) has made. */
export function noteNewPasskey(actor: string, { id, name }: { id: string; name: string | null }): Promise<void> {
  return inTransaction((tx) =>
    noteAccount(tx, "account.addPasskey", { actor, passkeyId: id, ...(name ? { name } : {}) }),
  );
}

/** @returns false when the account has no such passkey. */
export function renamePasskey(actor: string, { id, name }: { id: string; name: string }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const isRenamed = await putName(tx, actor, { id, name });
    if (isRenamed) await noteAccount(tx, "account.renamePasskey", { actor, passkeyId: id, name });
    return isRenamed;
  });
}

/** @returns false when the account has no such passkey. */
export function removePasskey(actor: string, passkeyId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const isRemoved = await dropPasskey(tx, actor, passkeyId);
    if (isRemoved) await noteAccount(tx, "account.removePasskey", { actor, passkeyId });
    return isRemoved;
  });
}

export function endSession(actor: string, sessionId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const isEnded = await dropSession(tx, actor, sessionId);
    if (isEnded) await noteAccount(tx, "account.endSession", { actor, sessionId });
    return isEnded;
  });
}

export function endOtherSessions(actor: string, keptId: string): Promise<void> {
  return inTransaction(async (tx) => {
    await dropOtherSessions(tx, actor, keptId);
    await noteAccount(tx, "account.endSession", { actor, keptId });
  });
}
