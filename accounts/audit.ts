import { insertAuditEntry } from "../db/queries/writing";
import type { Transaction } from "../db/transaction";

/** What is noted of accounts. */
export type AccountAction =
  | "account.invite"
  | "account.takeBackInvite"
  | "account.accept"
  | "account.change"
  | "account.disable"
  | "account.enable"
  | "account.resetLink"
  | "account.reset"
  | "account.profile"
  | "account.password"
  | "account.codesOn"
  | "account.codesOff"
  | "account.backupCodes"
  | "account.addPasskey"
  | "account.renamePasskey"
  | "account.removePasskey"
  | "account.endSession";

/** @param actor a person's id, `cli` or `server`. */
export function noteAccount(
  tx: Transaction,
  action: AccountAction,
  { actor, at = Date.now(), ...detail }: { actor: string; at?: number } & Record<string, unknown>,
): Promise<void> {
  return insertAuditEntry(tx, { action, actor, at, detail });
}
