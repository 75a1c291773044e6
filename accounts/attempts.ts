import { createHash } from "node:crypto";
import { countAttempt, dropAttemptsBefore, forgetAttempts } from "../db/queries/desk/attempts";
import { inTransaction } from "../db/transaction";

/** How many attempts a window takes, by account and by address: an office shares one address. */
const limits = { account: 10, address: 50 };
const windowMs = 15 * 60_000;

/** Who tries to sign in. An account that does not exist is counted like one that does. */
export interface Attempting {
  /** Lower case. */
  email: string;
  address: string;
}

/**
 * Counts an attempt before it is made, so that many at once are as limited as one after another, and says whether it
 * may be made. better-auth limits its HTTP endpoints only, and by address only.
 */
export function mayAttempt(who: Attempting, now = Date.now()): Promise<boolean> {
  return inTransaction(async (tx) => {
    const windowStart = now - windowMs;
    const byAccount = await countAttempt(tx, accountKey(who.email), { now, windowStart });
    const byAddress = await countAttempt(tx, addressKey(who.address), { now, windowStart });
    await dropAttemptsBefore(tx, windowStart);
    return byAccount <= limits.account && byAddress <= limits.address;
  });
}

/** After a right password: an editor with a bad day begins anew. The address keeps its count. */
export function forgetAccountAttempts({ email }: Attempting): Promise<void> {
  return inTransaction((tx) => forgetAttempts(tx, [accountKey(email)]));
}

/** Whether a right one-time code is used for the first time; codes are good for a minute or two, and kept longer. */
export function isFirstUse(userId: string, code: string, now = Date.now()): Promise<boolean> {
  return inTransaction(async (tx) => {
    const windowStart = now - windowMs;
    return (await countAttempt(tx, `code:${userId}:${code}`, { now, windowStart })) === 1;
  });
}

/** A hash: what somebody typed into the field by mistake may be a password. */
function accountKey(email: string): string {
  return `account:${createHash("sha256").update(email).digest("hex")}`;
}

function addressKey(address: string): string {
  return `address:${address}`;
}
