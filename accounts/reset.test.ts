import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { passkey, twoFactor } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { oneTimeCode } from "./one-time-code";
import { makeReset, readReset, resetPassword } from "./reset";
import { beginOneTimeCodes, confirmOneTimeCodes } from "./security";
import { readSession } from "./session";
import { signIn } from "./sign-in";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

const another = "another long password 22";

describe("a link for a lost password or device", () => {
  it("sets a password, once; sessions, codes and passkeys are gone", async () => {
    const person = await newAccount();
    const cookies = await cookiesOf(person);
    const owner = { ...person, headers: requestWith(cookies) };
    const begun = await beginOneTimeCodes(owner, person.password);
    if (begun.kind !== "begun") throw new Error(begun.reason);
    await confirmOneTimeCodes(owner, oneTimeCode(begun.address));
    const credential = { publicKey: "x", credentialID: "x", counter: 0, deviceType: "singleDevice", backedUp: false };
    await inTransaction(
      async (tx) => void (await tx.insert(passkey).values({ id: "p", userId: person.id, ...credential })),
    );
    const token = String(await makeReset(person.id, "cli"));
    expect(await readReset(token)).toMatchObject({ email: person.email });
    expect((await signIn(person, requestWith())).kind).toBe("secondStep");
    expect(await resetPassword(token, another)).toBe(true);
    expect(await readSession(requestWith(cookies))).toBeNull();
    expect(await reader().select().from(twoFactor).where(eq(twoFactor.userId, person.id))).toEqual([]);
    expect(await reader().select().from(passkey).where(eq(passkey.userId, person.id))).toEqual([]);
    expect(await signIn(person, requestWith())).toMatchObject({ reason: "wrong" });
    await cookiesOf(person, another);
    expect(await resetPassword(token, "yet another password 3")).toBe(false);
    await cookiesOf(person, another);
  });

  it("makes the one before it void, and opens nothing a week later or when there is no such account", async () => {
    const { id } = await newAccount();
    const [first, second] = [String(await makeReset(id, "cli")), String(await makeReset(id, "cli"))];
    expect(await readReset(first)).toBeNull();
    expect(await readReset(second)).not.toBeNull();
    expect(await readReset(second, Date.now() + 8 * 24 * 60 * 60_000)).toBeNull();
    expect(await makeReset("nobody", "cli")).toBeNull();
  });

  it("lets a disabled account not in", async () => {
    const person = await newAccount();
    const token = String(await makeReset(person.id, "cli"));
    const { disableAccount } = await import("./people");
    await disableAccount(person.id, "cli");
    await resetPassword(token, another);
    expect(await signIn({ ...person, password: another }, requestWith())).toMatchObject({ reason: "banned" });
  });
});
