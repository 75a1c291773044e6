import { parseArgs } from "node:util";
import { type Grant, inviteSomebody } from "../../accounts/invitation";
import { linkPaths } from "../../accounts/link-token";
import { disableAccount, enableAccount, type PersonOutcome } from "../../accounts/people";
import { makeReset } from "../../accounts/reset";
import { readEnvironment } from "../../config/environment";
import { migrateDatabase } from "../../db/migrate";
import { findAccountByEmail, listAccounts } from "../../db/queries/desk/people";
import { roles } from "../../db/schema/auth";
import { isLocale, locales } from "../../i18n/locales";
import { type Command, UsageError } from "../command";

const steps: Record<string, (args: string[]) => Promise<number>> = { list, invite, disable, enable, reset };

/** How a newsroom that locked itself out gets in again: whoever has the machine has the accounts. */
export const userCommand: Command = {
  name: "user",
  usage: `list | invite [--role ${roles.join("|")}] [--locales ${locales.join(",")}] | disable EMAIL | enable EMAIL | reset EMAIL`,
  summary:
    "Accounts of the desk. invite prints a link that makes one (an administrator's unless said otherwise); reset one that sets a new password.",
  async run([name = "", ...args]) {
    const step = steps[name];
    if (!step) throw new UsageError(name === "" ? "What about users?" : `There is no "user ${name}".`);
    migrateDatabase();
    return step(args);
  },
};

async function list(): Promise<number> {
  for (const { email, name, role, locales: languages, isDisabled, lastSignInAt } of await listAccounts()) {
    const seen = lastSignInAt === null ? "never" : new Date(lastSignInAt).toISOString().slice(0, 16);
    console.log([email, name, role, languages.join(","), isDisabled ? "disabled" : "active", seen].join("\t"));
  }
  return 0;
}

async function invite(args: string[]): Promise<number> {
  const token = await inviteSomebody(grantOf(args), { personId: null });
  console.log(`${readEnvironment().siteUrl}${linkPaths.invite}/${token}`);
  return 0;
}

function grantOf(args: string[]): Grant {
  const given = parse(args);
  const role = roles.find((one) => one === (given.role ?? "administrator"));
  if (!role) throw new UsageError(`There is no role "${given.role}".`);
  const languages = (given.locales ?? locales.join(",")).split(",");
  if (!languages.every(isLocale)) throw new UsageError(`"${given.locales}" names languages that are not in use.`);
  return { role, locales: languages };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { role: { type: "string" }, locales: { type: "string" } } }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function disable(args: string[]): Promise<number> {
  return onAccount(args, (id) => disableAccount(id, "cli"));
}

function enable(args: string[]): Promise<number> {
  return onAccount(args, (id) => enableAccount(id, "cli"));
}

function reset(args: string[]): Promise<number> {
  return onAccount(args, async (id) => {
    const token = await makeReset(id, "cli");
    if (token !== null) console.log(`${readEnvironment().siteUrl}${linkPaths.reset}/${token}`);
    return token === null ? { ok: false, reason: "notFound" } : { ok: true };
  });
}

const refusals = {
  notFound: "There is no such account.",
  lastAdministrator: "This is the last administrator; invite another one first.",
};

/** @throws {UsageError} when no address is named. */
async function onAccount([email]: string[], step: (id: string) => Promise<PersonOutcome>): Promise<number> {
  if (!email) throw new UsageError("Whose account? Name its e-mail address.");
  const account = await findAccountByEmail(email.trim().toLowerCase());
  const outcome: PersonOutcome = account ? await step(account.id) : { ok: false, reason: "notFound" };
  if (outcome.ok) return 0;
  console.error(refusals[outcome.reason]);
  return 1;
}
