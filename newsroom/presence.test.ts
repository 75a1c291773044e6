import { beforeAll, describe, expect, it, vi } from "vitest";
import { temporaryDatabase } from "../db/testing";
import { saveAs } from "./issuing";
import { beat, leave, takeOver } from "./presence";
import type { Person } from "./rights";
import { openStory } from "./stories";
import { addSection } from "./testing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const anna: Person = { id: "anna", name: "Anna", role: "editor", locales: ["de"] };
const boris: Person = { id: "boris", name: "Boris", role: "chief", locales: [] };

async function opened() {
  const story = await openStory(anna, { sectionId, locale: "de", headline: "Zu zweit" });
  if (!story.ok) throw new Error(story.reason);
  const { articleId } = story;
  return {
    at: (tab: string) => ({ articleId, tab }),
    save: (who: Person, tab: string, version: number, lead: string) =>
      saveAs(who, { articleId, tab, version, content: { lead } }),
  };
}

describe("an article that two have open", () => {
  it("is written by the first; the other looks on and is told who it is", async () => {
    const { at, save } = await opened();
    expect(await beat(anna, at("a"))).toEqual({ ok: true, writes: true, others: [] });
    const looking = { tab: "b", personId: "boris", name: "Boris", writes: false };
    expect(await beat(boris, at("b"))).toMatchObject({ writes: false, others: [{ name: "Anna", writes: true }] });
    expect(await beat(anna, at("a"))).toEqual({ ok: true, writes: true, others: [looking] });
    expect(await save(boris, "b", 1, "Von Boris")).toEqual({ ok: false, reason: "takenOver", by: "Anna" });
    expect(await save(anna, "a", 1, "Von Anna")).toMatchObject({ ok: true });
  });

  it("can be taken over; the tab that was there before can never save over it", async () => {
    const { at, save } = await opened();
    await beat(anna, at("a"));
    expect(await takeOver(boris, at("b"))).toMatchObject({ writes: true });
    expect(await beat(anna, at("a"))).toMatchObject({ writes: false, others: [{ name: "Boris", writes: true }] });
    expect(await save(anna, "a", 1, "Zu spät")).toEqual({ ok: false, reason: "takenOver", by: "Boris" });
    expect(await save(boris, "b", 1, "Von Boris")).toMatchObject({ ok: true, version: 2 });
    expect(await takeOver(anna, at("a"))).toMatchObject({ writes: true });
    expect(await save(anna, "a", 1, "Immer noch alt")).toEqual({ ok: false, reason: "versionConflict" });
  });

  it("tells one person in two tabs too", async () => {
    const { at } = await opened();
    await beat(anna, at("one"));
    expect(await beat(anna, at("two"))).toMatchObject({ writes: false, others: [{ personId: "anna", writes: true }] });
  });

  it("is free again when the one who wrote left or fell silent", async () => {
    const { at } = await opened();
    await beat(anna, at("a"));
    await leave(anna, at("a"));
    expect(await beat(boris, at("b"))).toMatchObject({ writes: true, others: [] });
    vi.useFakeTimers({ now: Date.now() + 21_000, toFake: ["Date"] });
    expect(await beat(anna, at("a"))).toMatchObject({ writes: true, others: [] });
    expect(await beat(boris, at("b"))).toMatchObject({ writes: false, others: [{ name: "Anna" }] });
    vi.useRealTimers();
  });

  it("is not looked at by who may not write it", async () => {
    const { at } = await opened();
    const stranger: Person = { id: "carl", name: "Carl", role: "author", locales: [] };
    expect(await beat(stranger, at("c"))).toEqual({ ok: false, reason: "forbidden" });
  });
});
