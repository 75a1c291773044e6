import { beforeEach, describe, expect, it } from "vitest";
import { listAccounts } from "../db/queries/desk/people";
import { listSessions } from "../db/queries/desk/sessions";
import { attempt } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { oneTimeCode } from "./one-time-code";
import { beginOneTimeCodes, changePassword, confirmOneTimeCodes, renewBackupCodes } from "./security";
import { readSession } from "./session";
import { confirmSignIn, signIn, signOut } from "./sign-in";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

beforeEach(() => inTransaction(async (tx) => void (await tx.delete(attempt))));

const wrong = "wrong password 1234";

describe("a sign-in", () => {
  it("gives a session with role and languages, and is noted with its time", async () => {
    const person = await newAccount("chief");
    const cookies = await cookiesOf(person);
    const given = await readSession(requestWith(cookies));
    expect(given?.user).toMatchObject({ email: person.email, role: "chief", locales: ["de"], uiLocale: "ru" });
    const listed = (await listAccounts()).find(({ id }) => id === person.id);
    expect(Date.now() - Number(listed?.lastSignInAt)).toBeLessThan(5_000);
    await signOut(requestWith(cookies));
    expect(await readSession(requestWith(cookies))).toBeNull();
  });

  it("takes the address in any case and with blanks around it", async () => {
    const { email, password } = await newAccount();
    expect((await signIn({ email: ` ${email.toUpperCase()} `, password }, requestWith())).kind).toBe("signedIn");
  });

  it("says the same of a wrong password and of an unknown account, also when tried too often", async () => {
    const { email, password } = await newAccount();
    const tried = async (who: string, address: string) => {
      const outcomes: unknown[] = [];
      for (let index = 0; index < 12; index++)
        outcomes.push(await signIn({ email: who, password: wrong }, requestWith([], address)));
      return outcomes;
    };
    const known = await tried(email, "192.0.2.2");
    expect(await tried("nobody@example.org", "192.0.2.3")).toEqual(known);
    expect(known.at(9)).toEqual({ kind: "refused", reason: "wrong" });
    expect(known.at(10)).toEqual({ kind: "refused", reason: "tooMany" });
    expect(await signIn({ email, password }, requestWith([], "192.0.2.4"))).toMatchObject({ reason: "tooMany" });
  });

  it("is limited by address, all at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        signIn({ email: `x${index}@example.org`, password: wrong }, requestWith([], "192.0.2.9")),
      ),
    );
    expect(outcomes.filter((one) => one.kind === "refused" && one.reason === "tooMany")).toHaveLength(10);
  });
});

describe("somebody at an open session", () => {
  it("cannot try passwords without end", async () => {
    const person = await newAccount();
    const owner = { ...person, headers: requestWith(await cookiesOf(person)) };
    const given = { currentPassword: wrong, newPassword: "another long password 22" };
    for (let index = 0; index < 10; index++)
      expect(await changePassword(owner, given)).toEqual({ kind: "refused", reason: "wrongPassword" });
    expect(await changePassword(owner, { ...given, currentPassword: person.password })).toMatchObject({
      reason: "tooMany",
    });
    expect(await beginOneTimeCodes(owner, person.password)).toMatchObject({ reason: "tooMany" });
  });
});

describe("the second step of a sign-in", () => {
  async function withCodes() {
    const person = await newAccount();
    const owner = { ...person, headers: requestWith(await cookiesOf(person)) };
    const begun = await beginOneTimeCodes(owner, person.password);
    if (begun.kind !== "begun") throw new Error(begun.reason);
    expect(await confirmOneTimeCodes(owner, "000000")).toEqual({ kind: "refused", reason: "wrongCode" });
    expect((await signIn(person, requestWith())).kind).toBe("signedIn");
    const confirmed = await confirmOneTimeCodes(owner, oneTimeCode(begun.address));
    if (confirmed.kind !== "changed") throw new Error(confirmed.reason);
    return { ...begun, ...person, headers: requestWith(confirmed.cookies) };
  }

  async function firstStep(given: { email: string; password: string }): Promise<Headers> {
    const outcome = await signIn(given, requestWith());
    if (outcome.kind !== "secondStep") throw new Error(JSON.stringify(outcome));
    const headers = requestWith(outcome.cookies);
    expect(await readSession(headers)).toBeNull();
    return headers;
  }

  it("takes a code, and each backup code once", async () => {
    const person = await withCodes();
    expect(await confirmSignIn(oneTimeCode(person.address), await firstStep(person))).toMatchObject({
      kind: "signedIn",
    });
    const [code = ""] = person.backupCodes;
    expect(await confirmSignIn(code, await firstStep(person))).toMatchObject({ kind: "signedIn" });
    expect(await confirmSignIn(code, await firstStep(person))).toEqual({ kind: "refused", reason: "wrong" });
  });

  it("takes new backup codes, and those of before no more", async () => {
    const person = await withCodes();
    const renewed = await renewBackupCodes(person, person.password);
    if (renewed.kind !== "changed") throw new Error(renewed.reason);
    const [[old = ""], [fresh = ""]] = [person.backupCodes, renewed.backupCodes];
    expect(await confirmSignIn(old, await firstStep(person))).toMatchObject({ kind: "refused" });
    expect(await confirmSignIn(fresh, await firstStep(person))).toMatchObject({ kind: "signedIn" });
  });

  it("begins anew after five wrong codes, and waits after ten", async () => {
    const person = await withCodes();
    for (const last of ["expired", "tooMany"]) {
      const headers = await firstStep(person);
      for (let index = 0; index < 5; index++)
        expect(await confirmSignIn("000000", headers)).toEqual({ kind: "refused", reason: "wrong" });
      expect(await confirmSignIn(oneTimeCode(person.address), headers)).toEqual({ kind: "refused", reason: last });
    }
    expect(await confirmSignIn(oneTimeCode(person.address), await firstStep(person))).toMatchObject({
      reason: "tooMany",
    });
  });

  it("takes no code twice", async () => {
    const person = await withCodes();
    const code = oneTimeCode(person.address);
    expect(await confirmSignIn(code, await firstStep(person))).toMatchObject({ kind: "signedIn" });
    const before = await listSessions(person.id);
    expect(await confirmSignIn(code, await firstStep(person))).toEqual({ kind: "refused", reason: "expired" });
    expect(await listSessions(person.id)).toEqual(before);
  });
});
