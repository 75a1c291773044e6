import { type Grant, inviteSomebody, takeBackInvite } from "../accounts/invitation";
import { changeGrant, disableAccount, enableAccount, type PersonOutcome } from "../accounts/people";
import { makeReset } from "../accounts/reset";
import { may, type Person } from "./rights";

/** What the desk does to accounts in a person's name: each asks for its right, then does what the rule says. */

export type ManageOutcome<Done = unknown> =
  | ({ ok: true } & Done)
  | Extract<PersonOutcome, { ok: false }>
  | { ok: false; reason: "forbidden" };

const forbidden = { ok: false, reason: "forbidden" } as const;
const notFound = { ok: false, reason: "notFound" } as const;

/** @returns the token of the link, which is kept nowhere. */
export async function inviteAs(
  person: Person,
  given: Grant & { email?: string | undefined },
): Promise<ManageOutcome<{ token: string }>> {
  if (!may(person, "user.manage")) return forbidden;
  return { ok: true, token: await inviteSomebody(given, { personId: person.id }) };
}

export async function takeBackInviteAs(person: Person, inviteId: number): Promise<ManageOutcome> {
  if (!may(person, "user.manage")) return forbidden;
  return (await takeBackInvite(inviteId, person.id)) ? { ok: true } : notFound;
}

export async function changeGrantAs(person: Person, id: string, grant: Grant): Promise<ManageOutcome> {
  return may(person, "user.manage") ? changeGrant(id, grant, person.id) : forbidden;
}

export async function disableAs(person: Person, id: string): Promise<ManageOutcome> {
  return may(person, "user.manage") ? disableAccount(id, person.id) : forbidden;
}

export async function enableAs(person: Person, id: string): Promise<ManageOutcome> {
  return may(person, "user.manage") ? enableAccount(id, person.id) : forbidden;
}

/** @returns the token of the link, which is kept nowhere. */
export async function makeResetAs(person: Person, id: string): Promise<ManageOutcome<{ token: string }>> {
  if (!may(person, "user.manage")) return forbidden;
  const token = await makeReset(id, person.id);
  return token === null ? notFound : { ok: true, token };
}
