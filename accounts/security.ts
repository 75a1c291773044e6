import { isAPIError } from "better-auth/api";
import { inTransaction } from "../db/transaction";
import { addressOf } from "./address";
import { forgetAccountAttempts, mayAttempt } from "./attempts";
import { type AccountAction, noteAccount } from "./audit";
import { auth } from "./auth";

export type SecurityRefusal = { kind: "refused"; reason: "wrongPassword" | "wrongCode" | "tooMany" | "stale" };
/** `cookies` are Set-Cookie lines for the answer. */
export type ChangeOutcome = { kind: "changed"; cookies: string[] } | SecurityRefusal;
export type CodesOutcome = { kind: "changed"; backupCodes: string[] } | SecurityRefusal;
export type BeginOutcome = { kind: "begun"; address: string; backupCodes: string[] } | SecurityRefusal;

/** Whose security is changed, and the request that asks for it. */
export interface Owner {
  id: string;
  email: string;
  headers: Headers;
}

/** Sets another password and ends all sessions; the one that asks gets a new one by the cookies. */
export function changePassword(
  owner: Owner,
  given: { currentPassword: string; newPassword: string },
): Promise<ChangeOutcome> {
  return guarded(owner, "account.password", async () => {
    const body = { ...given, revokeOtherSessions: true };
    const { headers } = await auth().api.changePassword({ body, headers: owner.headers, returnHeaders: true });
    return { kind: "changed", cookies: headers.getSetCookie() };
  });
}

/** Begins one-time codes: the address for the authenticator and the backup codes, shown once. Off until confirmed. */
export function beginOneTimeCodes(owner: Owner, password: string): Promise<BeginOutcome> {
  return guarded(owner, null, async () => {
    const begun = await auth().api.enableTwoFactor({ body: { password, method: "totp" }, headers: owner.headers });
    if (begun.method !== "totp") throw new Error(`asked for totp, got ${begun.method}`);
    return { kind: "begun", address: begun.totpURI, backupCodes: begun.backupCodes };
  });
}

/** Turns one-time codes on, by the first right code. */
export function confirmOneTimeCodes(owner: Owner, code: string): Promise<ChangeOutcome> {
  return guarded(owner, "account.codesOn", async () => {
    const body = { code: code.replaceAll(/\s/g, "") };
    const { headers } = await auth().api.verifyTOTP({ body, headers: owner.headers, returnHeaders: true });
    return { kind: "changed", cookies: headers.getSetCookie() };
  });
}

export function endOneTimeCodes(owner: Owner, password: string): Promise<ChangeOutcome> {
  return guarded(owner, "account.codesOff", async () => {
    const asked = { body: { password }, headers: owner.headers, returnHeaders: true } as const;
    const { headers } = await auth().api.disableTwoFactor(asked);
    return { kind: "changed", cookies: headers.getSetCookie() };
  });
}

/** Makes new backup codes; those of before open nothing any more. */
export function renewBackupCodes(owner: Owner, password: string): Promise<CodesOutcome> {
  return guarded(owner, "account.backupCodes", async () => {
    const { backupCodes } = await auth().api.generateBackupCodes({ body: { password }, headers: owner.headers });
    return { kind: "changed", backupCodes };
  });
}

const reasons: Record<string, SecurityRefusal["reason"]> = {
  INVALID_PASSWORD: "wrongPassword",
  INVALID_CODE: "wrongCode",
  ACCOUNT_TEMPORARILY_LOCKED: "tooMany",
};

/**
 * Does a step that a password or a code opens. A stolen session must not serve to guess them, so tries count like those
 * of a sign-in. @throws what is no answer but a defect.
 */
async function guarded<Done extends { kind: string }>(
  owner: Owner,
  action: AccountAction | null,
  step: () => Promise<Done>,
): Promise<Done | SecurityRefusal> {
  const who = { email: owner.email, address: addressOf(owner.headers) };
  if (!(await mayAttempt(who))) return { kind: "refused", reason: "tooMany" };
  try {
    const done = await step();
    await forgetAccountAttempts(who);
    if (action) await inTransaction((tx) => noteAccount(tx, action, { actor: owner.id }));
    return done;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { kind: "refused", reason: reasons[error.body?.code ?? ""] ?? "stale" };
  }
}
