import { isAPIError } from "better-auth/api";
import { noteSignIn } from "../db/queries/desk/accounts";
import { inTransaction } from "../db/transaction";
import { addressOf } from "./address";
import { forgetAccountAttempts, isFirstUse, mayAttempt } from "./attempts";
import { auth } from "./auth";

/** `wrong` says neither whether there is such an account nor which of the two was wrong. */
export type SignInRefusal = "wrong" | "tooMany" | "banned" | "expired";

/** `cookies` are Set-Cookie lines for the answer. */
export type SignInOutcome =
  | { kind: "signedIn"; userId: string; cookies: string[] }
  | { kind: "secondStep"; cookies: string[] }
  | { kind: "refused"; reason: SignInRefusal };

/** The first step, by password. @param headers those of the request, for address, device and cookies. */
export async function signIn(given: { email: string; password: string }, headers: Headers): Promise<SignInOutcome> {
  const email = given.email.trim().toLowerCase();
  const who = { email, address: addressOf(headers) };
  if (!(await mayAttempt(who))) return { kind: "refused", reason: "tooMany" };
  try {
    const body = { email, password: given.password };
    const { headers: answer, response } = await auth().api.signInEmail({ body, headers, returnHeaders: true });
    await forgetAccountAttempts(who);
    if ("twoFactorRedirect" in response) return { kind: "secondStep", cookies: answer.getSetCookie() };
    return signedIn(response.user.id, answer);
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * The second step, by a code from an authenticator or one of the backup codes. better-auth takes five codes for each
 * first step, and ten in a row for each account, which then waits for 15 minutes.
 */
export async function confirmSignIn(code: string, headers: Headers): Promise<SignInOutcome> {
  const given = code.replaceAll(/\s/g, "");
  try {
    return await (/^\d{6}$/.test(given) ? confirmByAuthenticator(given, headers) : confirmByBackupCode(given, headers));
  } catch (error) {
    return refusalOf(error);
  }
}

/** better-auth takes a code again while its time lasts; RFC 6238, 5.2 forbids that. */
async function confirmByAuthenticator(code: string, headers: Headers): Promise<SignInOutcome> {
  const { headers: answer, response } = await auth().api.verifyTOTP({ body: { code }, headers, returnHeaders: true });
  if (await isFirstUse(response.user.id, code)) return signedIn(response.user.id, answer);
  const { internalAdapter } = await auth().$context;
  await internalAdapter.deleteSession(response.token);
  return { kind: "refused", reason: "expired" };
}

async function confirmByBackupCode(code: string, headers: Headers): Promise<SignInOutcome> {
  const { headers: answer, response } = await auth().api.verifyBackupCode({
    body: { code },
    ...{ headers, returnHeaders: true },
  });
  return signedIn(response.user.id, answer);
}

async function signedIn(userId: string, answer: Headers): Promise<SignInOutcome> {
  await completeSignIn(userId);
  return { kind: "signedIn", userId, cookies: answer.getSetCookie() };
}

/** What follows every sign-in, by password or passkey. */
export function completeSignIn(userId: string): Promise<void> {
  return inTransaction((tx) => noteSignIn(tx, userId, Date.now()));
}

/** Ends the session that the request came with. */
export async function signOut(headers: Headers): Promise<string[]> {
  const { headers: answer } = await auth().api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}

const reasons: Record<string, SignInRefusal> = {
  BANNED_USER: "banned",
  ACCOUNT_TEMPORARILY_LOCKED: "tooMany",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "expired",
  INVALID_TWO_FACTOR_COOKIE: "expired",
};

/** @throws the error itself when it is no answer but a defect. */
function refusalOf(error: unknown): SignInOutcome {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  return { kind: "refused", reason: reasons[error.body?.code ?? ""] ?? "wrong" };
}
