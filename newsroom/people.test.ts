import { describe, expect, it } from "vitest";
import { newAccount } from "../accounts/testing";
import { reader } from "../db/client";
import { listOpenInvites } from "../db/queries/desk/invites";
import { findAccount } from "../db/queries/desk/people";
import { auditEntry, type Role, roles } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { changeGrantAs, disableAs, enableAs, inviteAs, makeResetAs, takeBackInviteAs } from "./people";
import type { Person } from "./rights";

temporaryDatabase();

const personOf = (id: string, role: Role): Person => ({ id, name: "Ich", role, locales: ["de"] });
const grant = { role: "administrator", locales: ["de"] } as { role: Role; locales: ["de"] };
const forbidden = { ok: false, reason: "forbidden" };

describe("accounts", () => {
  it.each(roles.filter((role) => role !== "administrator"))(
    "are nothing that an account of role %s may touch",
    async (role) => {
      const [mine, other] = [await newAccount(role), await newAccount("editor")];
      const person = personOf(mine.id, role);
      const before = await reader().select().from(auditEntry);
      expect(await inviteAs(person, grant)).toEqual(forbidden);
      expect(await takeBackInviteAs(person, 1)).toEqual(forbidden);
      expect(await changeGrantAs(person, mine.id, grant)).toEqual(forbidden);
      expect(await disableAs(person, other.id)).toEqual(forbidden);
      expect(await enableAs(person, other.id)).toEqual(forbidden);
      expect(await makeResetAs(person, other.id)).toEqual(forbidden);
      expect(await reader().select().from(auditEntry)).toEqual(before);
    },
  );

  it("are invited, changed, disabled, enabled and given a new way in by an administrator, each with a note", async () => {
    const [mine, other] = [await newAccount("administrator"), await newAccount("author")];
    const person = personOf(mine.id, "administrator");
    const before = (await reader().select().from(auditEntry)).length;
    expect(await inviteAs(person, { ...grant, email: "x@example.org" })).toMatchObject({ ok: true });
    const [invite] = await listOpenInvites();
    expect(await takeBackInviteAs(person, Number(invite?.id))).toEqual({ ok: true });
    expect(await changeGrantAs(person, other.id, { role: "chief", locales: ["ru"] })).toEqual({ ok: true });
    expect(await disableAs(person, other.id)).toEqual({ ok: true });
    expect(await findAccount(other.id)).toMatchObject({ role: "chief", locales: ["ru"], isDisabled: true });
    expect(await enableAs(person, other.id)).toEqual({ ok: true });
    expect(await makeResetAs(person, other.id)).toMatchObject({ ok: true });
    expect(await makeResetAs(person, "nobody")).toEqual({ ok: false, reason: "notFound" });
    const noted = (await reader().select().from(auditEntry)).slice(before);
    expect(noted.every(({ actor }) => actor === mine.id)).toBe(true);
    expect(noted.map(({ action }) => action)).toEqual([
      "account.invite",
      "account.takeBackInvite",
      "account.change",
      "account.disable",
      "account.enable",
      "account.resetLink",
    ]);
  });
});
