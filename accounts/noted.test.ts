import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { listPasskeys } from "../db/queries/desk/passkeys";
import { auditEntry, passkey } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { oneTimeCode } from "./one-time-code";
import { changeProfile, noteNewPasskey, removePasskey, renamePasskey } from "./profile";
import { beginOneTimeCodes, changePassword, confirmOneTimeCodes, endOneTimeCodes, renewBackupCodes } from "./security";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

/** What is noted of somebody, without how they came in. */
async function notedOf(actor: string): Promise<string[]> {
  const rows = await reader().select().from(auditEntry).where(eq(auditEntry.actor, actor));
  return rows.map(({ action }) => action).filter((action) => action !== "account.accept");
}

describe("the audit list notes of an account", () => {
  it("its password and its one-time codes, once they are changed and not before", async () => {
    const person = await newAccount();
    let owner = { ...person, headers: requestWith(await cookiesOf(person)) };
    await changePassword(owner, {
      currentPassword: "not the password at all",
      newPassword: "another long password 22",
    });
    const begun = await beginOneTimeCodes(owner, person.password);
    if (begun.kind !== "begun") throw new Error(begun.reason);
    await confirmOneTimeCodes(owner, "000000");
    expect(await notedOf(person.id)).toEqual([]);

    const on = await confirmOneTimeCodes(owner, oneTimeCode(begun.address));
    if (on.kind !== "changed") throw new Error(on.reason);
    owner = { ...owner, headers: requestWith(on.cookies) };
    await renewBackupCodes(owner, person.password);
    const off = await endOneTimeCodes(owner, person.password);
    if (off.kind !== "changed") throw new Error(off.reason);
    owner = { ...owner, headers: requestWith(off.cookies) };
    await changePassword(owner, { currentPassword: person.password, newPassword: "another long password 22" });
    expect(await notedOf(person.id)).toEqual([
      "account.codesOn",
      "account.backupCodes",
      "account.codesOff",
      "account.password",
    ]);
  });

  it("its passkeys, which nobody else renames or removes", async () => {
    const [person, other] = [await newAccount(), await newAccount()];
    const [id, userId] = ["key", person.id];
    const made = { id, userId, name: "Telefon", publicKey: "x", credentialID: "x", counter: 0, deviceType: "x" };
    await inTransaction(async (tx) => void (await tx.insert(passkey).values({ ...made, backedUp: false })));
    await noteNewPasskey(person.id, made);
    expect(await renamePasskey(other.id, { id, name: "Meins" })).toBe(false);
    expect(await removePasskey(other.id, id)).toBe(false);
    expect(await notedOf(other.id)).toEqual([]);
    expect(await renamePasskey(person.id, { id, name: "Altes Telefon" })).toBe(true);
    expect(await listPasskeys(person.id)).toMatchObject([{ name: "Altes Telefon" }]);
    expect(await removePasskey(person.id, id)).toBe(true);
    await changeProfile(person.id, { name: "Anna", uiLocale: "de" });
    expect(await notedOf(person.id)).toEqual([
      "account.addPasskey",
      "account.renamePasskey",
      "account.removePasskey",
      "account.profile",
    ]);
  });
});
