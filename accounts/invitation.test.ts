import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { listOpenInvites } from "../db/queries/desk/invites";
import { auditEntry } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { acceptInvite, inviteFirst, inviteSomebody, readInvite, takeBackInvite } from "./invitation";
import { newAccount } from "./testing";

temporaryDatabase();

const operator = { personId: null };
const given = (email: string) =>
  ({ name: "Anna", email, password: "correct horse battery staple", uiLocale: "de" }) as const;
const dayMs = 24 * 60 * 60_000;

describe("the first link", () => {
  it("is another one at each start, and the one before is void", async () => {
    const [first, second] = [await inviteFirst(), await inviteFirst()];
    expect(await readInvite(String(first))).toBeNull();
    expect(await readInvite(String(second))).toMatchObject({ role: "administrator", locales: ["de", "ru"] });
    expect(await readInvite(String(second), Date.now() + 6 * dayMs)).not.toBeNull();
    expect(await readInvite(String(second), Date.now() + 8 * dayMs)).toBeNull();
  });

  it("opens nothing once somebody has an account by whatever invite, and no other one is made", async () => {
    const first = String(await inviteFirst());
    await newAccount("administrator");
    expect(await readInvite(first)).toBeNull();
    expect(await inviteFirst()).toBeNull();
  });
});

describe("an invite", () => {
  it("makes one account, however many take it at once", async () => {
    const token = await inviteSomebody({ role: "chief", locales: ["de", "ru"] }, operator);
    const outcomes = await Promise.all(["a", "b", "c"].map((one) => acceptInvite(token, given(`${one}@race.example`))));
    expect(outcomes.filter(({ kind }) => kind === "accepted")).toHaveLength(1);
    expect(await readInvite(token)).toBeNull();
  });

  it("is not used up by an address that has an account", async () => {
    const { email } = await newAccount();
    const token = await inviteSomebody({ role: "author", locales: ["de"] }, operator);
    expect(await acceptInvite(token, given(email.toUpperCase()))).toEqual({ kind: "refused", reason: "taken" });
    expect(await readInvite(token)).toMatchObject({ role: "author" });
  });

  it("opens nothing a week later", async () => {
    const token = await inviteSomebody({ role: "author", locales: ["de"] }, operator, Date.now() - 8 * dayMs);
    expect(await acceptInvite(token, given("late@example.org"))).toEqual({ kind: "refused", reason: "closed" });
  });

  it("opens nothing when it was taken back, and cannot be taken back when it was used", async () => {
    const { id } = await newAccount("administrator");
    const token = await inviteSomebody({ role: "author", locales: ["de"], email: "x@example.org" }, { personId: id });
    const open = (await listOpenInvites()).find((one) => one.email === "x@example.org");
    expect(await takeBackInvite(Number(open?.id), id)).toBe(true);
    expect(await readInvite(token)).toBeNull();
    expect(await takeBackInvite(Number(open?.id), id)).toBe(false);
  });

  it("is noted with all that comes of it, and never its token", async () => {
    const token = await inviteSomebody({ role: "author", locales: ["ru"] }, operator);
    const outcome = await acceptInvite(token, given("noted@example.org"));
    const entries = (await reader().select().from(auditEntry)).slice(-2);
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ["account.invite", "cli"],
      ["account.accept", outcome.kind === "accepted" ? outcome.id : ""],
    ]);
    expect(JSON.stringify(entries)).not.toContain(token);
  });
});
