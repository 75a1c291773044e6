import { beforeAll, describe, expect, it, vi } from "vitest";
import { reader } from "../db/client";
import { frontVersionOf } from "../db/queries/front-page";
import { listFrontSlots } from "../db/queries/public/front";
import { auditEntry, changeLog } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { arranged, arrangeFront, type FrontStep, type Placed } from "./front-page";
import { addSection, addStory, somebody } from "./testing";

temporaryDatabase();
const chief = somebody();
const ids: number[] = [];

beforeAll(async () => {
  const sectionId = await addSection();
  for (let number = 0; number < 9; number += 1) {
    const headline = `Meldung ${number}`;
    ids.push((await addStory(sectionId, { de: { headline, publishedAt: 1_000 + number } })).storyId);
  }
});

const at = (position: number, storyId: number, endsAt: number | null = null): Placed => ({ position, storyId, endsAt });
const version = () => inTransaction((tx) => frontVersionOf(tx, "de"));
const id = (number: number) => ids[number] ?? 0;
const arrange = async (step: FrontStep, seen?: number) =>
  arrangeFront(chief, { locale: "de", version: seen ?? (await version()), step });
const onFront = async () =>
  (await listFrontSlots("de")).map(({ item, isPlaced }) => `${isPlaced ? "+" : ""}${item.headline.slice(-1)}`);

describe("placing", () => {
  it.each<[string, Placed[], FrontStep, Placed[]]>([
    ["puts a story into a free slot", [at(0, 1)], { kind: "place", storyId: 2, position: 3 }, [at(0, 1), at(3, 2)]],
    [
      "pushes what stands there down, as far as the next free slot",
      [at(0, 1), at(1, 2), at(3, 3)],
      { kind: "place", storyId: 4, position: 0 },
      [at(0, 4), at(1, 1), at(2, 2), at(3, 3)],
    ],
    [
      "lets the last fall off a full page",
      [0, 1, 2, 3, 4, 5, 6].map((position) => at(position, position + 1)),
      { kind: "place", storyId: 9, position: 5 },
      [at(0, 1), at(1, 2), at(2, 3), at(3, 4), at(4, 5), at(5, 9), at(6, 6)],
    ],
    [
      "moves a story up, and those between one down",
      [at(0, 1), at(1, 2), at(2, 3)],
      { kind: "place", storyId: 3, position: 0 },
      [at(0, 3), at(1, 1), at(2, 2)],
    ],
    [
      "moves a story down, and those between one up",
      [at(0, 1), at(1, 2), at(2, 3)],
      { kind: "place", storyId: 1, position: 2 },
      [at(0, 2), at(1, 3), at(2, 1)],
    ],
    [
      "keeps the end of a story that moves",
      [at(0, 1, 77), at(1, 2)],
      { kind: "place", storyId: 1, position: 1 },
      [at(0, 2), at(1, 1, 77)],
    ],
    ["takes a story off", [at(0, 1), at(1, 2)], { kind: "takeOff", storyId: 1 }, [at(1, 2)]],
    ["sets an end", [at(0, 1), at(1, 2)], { kind: "end", storyId: 2, endsAt: 5 }, [at(0, 1), at(1, 2, 5)]],
  ])("%s", (_, before, step, after) => {
    expect(arranged(before, step)).toEqual(after);
  });
});

describe("the front page of a language", () => {
  it("keeps what is placed in its slot and fills the others with the newest", async () => {
    expect(await arrange({ kind: "place", storyId: id(0), position: 1 })).toMatchObject({ ok: true });
    expect(await onFront()).toEqual(["8", "+0", "7", "6", "5", "4", "3"]);
  });

  it("lets a story go at its end, by the clock alone", async () => {
    const endsAt = Date.now() + 60_000;
    await arrange({ kind: "end", storyId: id(0), endsAt });
    expect(await onFront()).toContain("+0");
    vi.useFakeTimers({ now: endsAt, toFake: ["Date"] });
    expect(await onFront()).toEqual(["8", "7", "6", "5", "4", "3", "2"]);
    vi.useRealTimers();
  });

  it("refuses what was decided on an older state of it, and changes nothing", async () => {
    const seen = await version();
    await arrange({ kind: "place", storyId: id(3), position: 0 }, seen);
    const late = await arrange({ kind: "place", storyId: id(4), position: 0 }, seen);
    expect(late).toEqual({ ok: false, reason: "versionConflict" });
    expect((await onFront())[0]).toBe("+3");
  });

  it("takes no story that the language does not have, and no end that is past", async () => {
    const place = { kind: "place", storyId: id(5), position: 2 } as const;
    expect(await arrangeFront(chief, { locale: "ru", version: 0, step: place })).toMatchObject({ reason: "notPublic" });
    expect(await arrange({ ...place, endsAt: Date.now() - 1 })).toMatchObject({ reason: "endsInPast" });
  });

  it("is placed by those who may, told to the page caches and noted with the article", async () => {
    const step = { kind: "place", storyId: id(5), position: 2 } as const;
    for (const role of ["author", "editor"] as const)
      expect(await arrangeFront(somebody(role), { locale: "de", version: await version(), step })).toEqual({
        ok: false,
        reason: "forbidden",
      });
    await arrange(step);
    const [change] = (await reader().select().from(changeLog)).slice(-1);
    expect(change).toMatchObject({ kind: "front", locale: "de" });
    const [entry] = (await reader().select().from(auditEntry)).slice(-1);
    expect(entry).toMatchObject({ action: "frontPage.place", actor: "chief", group: "frontPage" });
    expect(entry?.articleId).not.toBeNull();
  });
});
