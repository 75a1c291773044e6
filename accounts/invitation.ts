import { addAccount, hasAccounts } from "../db/queries/desk/accounts";
import * as rows from "../db/queries/desk/invites";
import type { Role } from "../db/schema/auth";
import { inTransaction, type Transaction } from "../db/transaction";
import { type Locale, locales } from "../i18n/locales";
import { noteAccount } from "./audit";
import { hashOf, linkLifeMs, newToken } from "./link-token";
import { hashPassword } from "./password";

export interface Grant {
  role: Role;
  locales: Locale[];
}

/** @param by `personId` null for the operator. @returns the token of the invite's link, which is kept nowhere. */
export async function inviteSomebody(
  given: Grant & { email?: string | undefined },
  by: { personId: string | null },
  now = Date.now(),
): Promise<string> {
  return inTransaction((tx) => addInvite(tx, { ...given, ...by, actor: by.personId ?? "cli" }, now));
}

/**
 * The token of the link by which the first administrator gets in, or null where there are accounts. One of an earlier
 * start opens nothing any more.
 */
export async function inviteFirst(now = Date.now()): Promise<string | null> {
  if (await hasAccounts()) return null;
  return inTransaction(async (tx) => {
    await rows.dropFirstInvites(tx);
    const grant: Grant = { role: "administrator", locales: [...locales] };
    return addInvite(tx, { ...grant, isFirst: true, personId: null, actor: "server" }, now);
  });
}

async function addInvite(
  tx: Transaction,
  given: Grant & { email?: string | undefined; isFirst?: boolean; personId: string | null; actor: string },
  now: number,
): Promise<string> {
  const { email, isFirst = false, personId, actor, ...grant } = given;
  const token = newToken();
  const stamps = { createdAt: now, expiresAt: now + linkLifeMs };
  const row = { ...grant, ...stamps, isFirst, email: email ?? null, invitedBy: personId, tokenHash: hashOf(token) };
  const inviteId = await rows.addInvite(tx, row);
  await noteAccount(tx, "account.invite", { actor, inviteId, ...grant, ...(email ? { email } : {}) });
  return token;
}

/** What the link of an invite grants, or null when it opens nothing: unknown, used, taken back or too old. */
export function readInvite(token: string, now = Date.now()) {
  return rows.findOpenInvite(hashOf(token), now);
}

/** @returns false when there is no such open invite. */
export function takeBackInvite(inviteId: number, actor: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const isDropped = await rows.dropInvite(tx, inviteId);
    if (isDropped) await noteAccount(tx, "account.takeBackInvite", { actor, inviteId });
    return isDropped;
  });
}

export interface Acceptance {
  name: string;
  email: string;
  /** Of `passwordLength`. */
  password: string;
  uiLocale: Locale;
}

export type AcceptOutcome = { kind: "accepted"; id: string } | { kind: "refused"; reason: "closed" | "taken" };

class Taken extends Error {}

/** Makes the account of an invite and marks that as used, both or neither. */
export async function acceptInvite(token: string, given: Acceptance, now = Date.now()): Promise<AcceptOutcome> {
  const { password, ...person } = given;
  const tokenHash = hashOf(token);
  if (!(await rows.findOpenInvite(tokenHash, now))) return { kind: "refused", reason: "closed" };
  // Before the transaction, in which nothing may take long.
  const passwordHash = await hashPassword(password);
  try {
    return await inTransaction(async (tx) => {
      const taken = await rows.takeInvite(tx, tokenHash, now);
      if (!taken) return { kind: "refused", reason: "closed" };
      const { id: inviteId, ...grant } = taken;
      const email = person.email.trim().toLowerCase();
      const id = await addAccount(tx, { ...person, ...grant, email, passwordHash });
      if (id === null) throw new Taken();
      await rows.noteInviteUser(tx, inviteId, id);
      await rows.dropFirstInvites(tx);
      await noteAccount(tx, "account.accept", { actor: id, inviteId, ...grant });
      return { kind: "accepted", id };
    });
  } catch (error) {
    if (error instanceof Taken) return { kind: "refused", reason: "taken" };
    throw error;
  }
}
