import * as rows from "../db/queries/desk/accounts";
import { inTransaction, type Transaction } from "../db/transaction";
import { type AccountAction, noteAccount } from "./audit";
import type { Grant } from "./invitation";

export type PersonOutcome = { ok: true } | { ok: false; reason: "notFound" | "lastAdministrator" };

type Account = NonNullable<Awaited<ReturnType<typeof rows.accountById>>>;

/** Gives an account another role and other languages, from its next request on. */
export function changeGrant(id: string, grant: Grant, actor: string): Promise<PersonOutcome> {
  return onAccount(id, "account.change", { actor, ...grant }, async (tx, account) => {
    if (grant.role !== "administrator" && (await isLastAdministrator(tx, account))) return lastAdministrator;
    await rows.updateAccount(tx, id, grant);
    return { ok: true };
  });
}

/** Shuts an account out at once; its stories stay. */
export function disableAccount(id: string, actor: string): Promise<PersonOutcome> {
  return onAccount(id, "account.disable", { actor }, async (tx, account) => {
    if (await isLastAdministrator(tx, account)) return lastAdministrator;
    await rows.updateAccount(tx, id, { banned: true });
    await rows.endAllSessions(tx, id);
    return { ok: true };
  });
}

export function enableAccount(id: string, actor: string): Promise<PersonOutcome> {
  return onAccount(id, "account.enable", { actor }, async (tx) => {
    await rows.updateAccount(tx, id, { banned: false });
    return { ok: true };
  });
}

const lastAdministrator = { ok: false, reason: "lastAdministrator" } as const;

/** Somebody must be left who can let others in. */
async function isLastAdministrator(tx: Transaction, { role, banned }: Account): Promise<boolean> {
  return role === "administrator" && !banned && (await rows.countAdministrators(tx)) === 1;
}

function onAccount(
  accountId: string,
  action: AccountAction,
  detail: { actor: string } & Record<string, unknown>,
  step: (tx: Transaction, account: Account) => Promise<PersonOutcome>,
): Promise<PersonOutcome> {
  return inTransaction(async (tx) => {
    const account = await rows.accountById(tx, accountId);
    if (!account) return { ok: false, reason: "notFound" };
    const outcome = await step(tx, account);
    if (outcome.ok) await noteAccount(tx, action, { ...detail, accountId });
    return outcome;
  });
}
