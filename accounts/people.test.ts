import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { auditEntry, user } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { changeGrant, disableAccount, enableAccount } from "./people";
import { readSession } from "./session";
import { signIn } from "./sign-in";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

const editor = { role: "editor", locales: ["de"] } as const;
const grant = () => ({ ...editor, locales: [...editor.locales] });
const last = { ok: false, reason: "lastAdministrator" };

describe("the last administrator", () => {
  it("can neither be demoted nor disabled, until there is another one who can sign in", async () => {
    const first = await newAccount("administrator");
    expect(await changeGrant(first.id, grant(), "cli")).toEqual(last);
    expect(await disableAccount(first.id, "cli")).toEqual(last);
    const second = await newAccount("administrator");
    expect(await disableAccount(second.id, "cli")).toEqual({ ok: true });
    expect(await changeGrant(first.id, grant(), "cli")).toEqual(last);
    expect(await changeGrant(second.id, grant(), "cli")).toEqual({ ok: true });
    expect(await enableAccount(second.id, "cli")).toEqual({ ok: true });
    expect(await changeGrant(second.id, { ...grant(), role: "administrator" }, "cli")).toEqual({ ok: true });
    expect(await changeGrant(first.id, grant(), "cli")).toEqual({ ok: true });
  });

  it("stays, also when two of them disable each other at once", async () => {
    const [one, other] = [await newAccount("administrator"), await newAccount("administrator")];
    for (const { id } of await reader().select({ id: user.id }).from(user).where(eq(user.role, "administrator")))
      if (![one.id, other.id].includes(id)) await changeGrant(id, grant(), "cli");
    const outcomes = await Promise.all([disableAccount(one.id, other.id), disableAccount(other.id, one.id)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("an account", () => {
  it("has another role and other languages from the next request on, and it is noted by whom", async () => {
    const [person, administrator] = [await newAccount("author"), await newAccount("administrator")];
    const cookies = await cookiesOf(person);
    await changeGrant(person.id, { role: "chief", locales: ["ru"] }, administrator.id);
    expect((await readSession(requestWith(cookies)))?.user).toMatchObject({ role: "chief", locales: ["ru"] });
    expect((await reader().select().from(auditEntry)).at(-1)).toMatchObject({
      actor: administrator.id,
      action: "account.change",
      detail: { accountId: person.id, role: "chief", locales: ["ru"] },
    });
  });

  it("that is disabled is out at once, and cannot get in until it is enabled", async () => {
    const person = await newAccount();
    const cookies = await cookiesOf(person);
    await disableAccount(person.id, "cli");
    expect(await readSession(requestWith(cookies))).toBeNull();
    expect(await signIn(person, requestWith())).toEqual({ kind: "refused", reason: "banned" });
    expect(await signIn({ ...person, password: "wrong" }, requestWith())).toEqual({ kind: "refused", reason: "wrong" });
    await enableAccount(person.id, "cli");
    expect(await readSession(requestWith(cookies))).toBeNull();
    await cookiesOf(person);
  });

  it("that there is not is said to be none, and nothing is noted", async () => {
    const before = await reader().select().from(auditEntry);
    expect(await disableAccount("nobody", "cli")).toEqual({ ok: false, reason: "notFound" });
    expect(await reader().select().from(auditEntry)).toEqual(before);
  });
});
