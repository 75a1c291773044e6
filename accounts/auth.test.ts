import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { session, user } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { auth } from "./auth";
import { readSession } from "./session";
import { cookiesOf, newAccount, requestWith } from "./testing";

temporaryDatabase();

describe("what better-auth writes", () => {
  it("is not undone by a transaction of somebody else that fails meanwhile", async () => {
    const person = await newAccount();
    const failed = expect(
      inTransaction(async (tx) => {
        for (let index = 0; index < 200; index++) {
          await tx.update(user).set({ image: "x" });
          await new Promise((resolve) => setImmediate(resolve));
        }
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    const cookies = await cookiesOf(person);
    await failed;
    expect(await readSession(requestWith(cookies))).not.toBeNull();
    expect(await reader().select({ image: user.image }).from(user).where(eq(user.id, person.id))).toEqual([
      { image: null },
    ]);
  });

  it("is undone as a whole when its own transaction fails", async () => {
    const person = await newAccount();
    await cookiesOf(person);
    const { adapter } = await auth().$context;
    const work = adapter.transaction(async (trx) => {
      await trx.deleteMany({ model: "session", where: [{ field: "userId", value: person.id }] });
      throw new Error("rolled back");
    });
    await expect(work).rejects.toThrow("rolled back");
    expect(await reader().select().from(session).where(eq(session.userId, person.id))).toHaveLength(1);
  });

  it("fails inside a transaction of ours, and does not wait for ever", async () => {
    const person = await newAccount();
    const { adapter } = await auth().$context;
    const where = [{ field: "userId", value: person.id }];
    const inside = inTransaction(() => adapter.deleteMany({ model: "session", where }));
    await expect(inside).rejects.toThrow("inside a transaction");
  });
});

describe("better-auth itself", () => {
  it("lets nobody do by its own functions what the desk does with a note, not even an administrator", async () => {
    const [administrator, person] = [await newAccount("administrator"), await newAccount()];
    const headers = requestWith(await cookiesOf(administrator));
    const body = { userId: person.id };
    await expect(auth().api.banUser({ body, headers })).rejects.toMatchObject({ statusCode: 403 });
    await expect(auth().api.setRole({ body: { ...body, role: "administrator" }, headers })).rejects.toMatchObject({
      statusCode: 403,
    });
    await expect(auth().api.impersonateUser({ body, headers })).rejects.toMatchObject({ statusCode: 403 });
    const stranger = { name: "Eve", email: "eve@example.org", password: "correct horse battery staple" };
    const asked = { ...stranger, locales: ["de"], uiLocale: "de" };
    await expect(auth().api.signUpEmail({ body: asked })).rejects.toMatchObject({ statusCode: 400 });
  });
});
