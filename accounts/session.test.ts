import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { dropExpired, listSessions } from "../db/queries/desk/sessions";
import { session } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { endOtherSessions, endSession } from "./profile";
import { changePassword } from "./security";
import { readSession, renewSession } from "./session";
import { signIn } from "./sign-in";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

const dayMs = 24 * 60 * 60_000;

function expireAt(userId: string, expiresAt: Date): Promise<void> {
  return inTransaction(
    async (tx) => void (await tx.update(session).set({ expiresAt }).where(eq(session.userId, userId))),
  );
}

describe("a session", () => {
  it("ends when another one changes the password", async () => {
    const person = await newAccount();
    const [mine, other] = [await cookiesOf(person), await cookiesOf(person)];
    const given = { currentPassword: person.password, newPassword: "another long password 22" };
    const outcome = await changePassword({ ...person, headers: requestWith(mine) }, given);
    if (outcome.kind !== "changed") throw new Error(outcome.reason);
    expect(await readSession(requestWith(other))).toBeNull();
    expect(await readSession(requestWith(mine))).toBeNull();
    expect(await readSession(requestWith(outcome.cookies))).not.toBeNull();
    expect(await signIn(person, requestWith())).toMatchObject({ reason: "wrong" });
  });

  it("lives on while it is used, by actions", async () => {
    const person = await newAccount();
    const cookies = await cookiesOf(person);
    expect((await renewSession(requestWith(cookies))).cookies).toEqual([]);
    const nearEnd = new Date(Date.now() + dayMs);
    await expireAt(person.id, nearEnd);
    await readSession(requestWith(cookies));
    expect(await reader().select().from(session).where(eq(session.userId, person.id))).toMatchObject([
      { expiresAt: nearEnd },
    ]);
    const renewed = await renewSession(requestWith(cookies));
    expect(renewed.cookies.join()).toContain("Max-Age=604800");
    const [kept] = await reader().select().from(session).where(eq(session.userId, person.id));
    expect(kept?.expiresAt.getTime()).toBeGreaterThan(nearEnd.getTime());
  });

  it("is listed without its key and ended by its owner only", async () => {
    const [anna, boris] = [await newAccount(), await newAccount()];
    const cookies = await cookiesOf(anna);
    await cookiesOf(anna);
    const listed = await listSessions(anna.id);
    expect(listed).toHaveLength(2);
    expect(listed[0]).not.toHaveProperty("token");
    const current = (await readSession(requestWith(cookies)))?.session.id ?? "";
    const other = listed.find(({ id }) => id !== current)?.id ?? "";
    expect(await endSession(boris.id, other)).toBe(false);
    expect(await endSession(anna.id, other)).toBe(true);
    await cookiesOf(anna);
    await endOtherSessions(anna.id, current);
    expect((await listSessions(anna.id)).map(({ id }) => id)).toEqual([current]);
  });

  it("is deleted after its time", async () => {
    const [gone, here] = [await newAccount(), await newAccount()];
    await cookiesOf(gone);
    await cookiesOf(here);
    await expireAt(gone.id, new Date(Date.now() - 1));
    await inTransaction((tx) => dropExpired(tx));
    const left = await reader().select({ userId: session.userId }).from(session);
    expect(left.map(({ userId }) => userId)).not.toContain(gone.id);
    expect(left.map(({ userId }) => userId)).toContain(here.id);
  });
});
