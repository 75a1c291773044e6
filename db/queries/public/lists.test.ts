import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { dayOf, rangeOfDay, rangeOfMonth } from "../../../i18n/calendar";
import { addSection, addStory } from "../../../newsroom/testing";
import { story } from "../../schema";
import { temporaryDatabase } from "../../testing";
import { inTransaction } from "../../transaction";
import { setPlacements } from "../front-page";
import { insertTopic } from "../taxonomy";
import { setTopics } from "../writing";
import { listRelated } from "./article";
import { countByDay, neighboursOf } from "./days";
import { listPlaced } from "./front";
import { countItems, listBreaking, listLatest } from "./items";

temporaryDatabase();
const minsk = "Europe/Minsk";
const at = (time: string) => Date.parse(`${time}+03:00`);
let economy = 0;
let sport = 0;
const ids: number[] = [];

beforeAll(async () => {
  economy = await addSection("economy");
  sport = await addSection("sport");
  const times = [
    "2024-02-18T23:59:59",
    "2024-02-19T00:00:00",
    "2024-02-19T18:55:00",
    "2024-02-19T23:59:59",
    "2024-02-20T00:00:00",
    "2024-05-01T12:00:00",
  ];
  for (const [index, time] of times.entries()) {
    const { storyId } = await addStory(index % 2 === 0 ? economy : sport, {
      de: { headline: `Meldung ${index}`, publishedAt: at(time) },
      ...(index < 2 ? { ru: { headline: `Новость ${index}`, publishedAt: at(time) } } : {}),
    });
    ids.push(storyId);
  }
});

const day = rangeOfDay("2024-02-19", minsk);

describe("a day of the site's time zone", () => {
  it("has exactly the items of that day, the newest first", async () => {
    const items = await listLatest({ locale: "de" }, 100, { range: day });
    expect(items.map((item) => item.headline)).toEqual(["Meldung 3", "Meldung 2", "Meldung 1"]);
    expect(await countItems({ locale: "de" }, 100, day)).toBe(3);
    expect(await countItems({ locale: "de", sectionId: sport }, 100, day)).toBe(2);
  });

  it("keeps what it has when something comes late, and takes that in", async () => {
    const before = await listLatest({ locale: "de" }, 100, { range: day });
    const { storyId } = await addStory(economy, {
      de: { headline: "Nachzügler", publishedAt: at("2024-02-19T09:00:00") },
    });
    const after = await listLatest({ locale: "de" }, 100, { range: day });
    expect(after.filter((item) => item.storyId !== storyId)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it("is counted in its month", async () => {
    const counts = await countByDay({ locale: "de" }, rangeOfMonth("2024-02", minsk), minsk);
    expect([...counts]).toEqual(
      expect.arrayContaining([
        ["2024-02-18", 1],
        ["2024-02-19", 4],
        ["2024-02-20", 1],
      ]),
    );
    expect(counts.size).toBe(3);
  });

  it("knows the days with news around it, in its section too", async () => {
    const around = async (sectionId?: number) => {
      const { before, after } = await neighboursOf({ locale: "de", sectionId }, day);
      return [before, after].map((instant) => instant && dayOf(instant, minsk));
    };
    expect(await around()).toEqual(["2024-02-18", "2024-02-20"]);
    expect(await around(sport)).toEqual([null, "2024-05-01"]);
  });
});

describe("a list", () => {
  it("is counted up to a bound and no further", async () => {
    expect(await countItems({ locale: "de" }, 2)).toBe(2);
    expect(await countItems({ locale: "ru" }, 100)).toBe(2);
  });

  it("of breaking news has the urgent ones of the last days, the newest first", async () => {
    const hourMs = 3_600_000;
    const urgent = async (headline: string, urgency: number, agoMs: number) => {
      const { storyId } = await addStory(sport, { de: { headline, publishedAt: Date.now() - agoMs } });
      await inTransaction((tx) => tx.update(story).set({ urgency }).where(eq(story.id, storyId)));
    };
    await urgent("Dringend", 1, 2 * hourMs);
    await urgent("Gewöhnlich", 5, hourMs);
    await urgent("Auch dringend", 2, hourMs);
    await urgent("Vorige Woche", 1, 8 * 24 * hourMs);
    await urgent("Gleich", 1, -hourMs);
    expect((await listBreaking("de", 5)).map((item) => item.headline)).toEqual(["Auch dringend", "Dringend"]);
    expect(await listBreaking("ru", 5)).toEqual([]);
  });

  it("leaves out what stands elsewhere on the page", async () => {
    const [newest] = await listLatest({ locale: "de" }, 1);
    const others = await listLatest({ locale: "de" }, 100, { without: [newest?.storyId ?? 0] });
    expect(others.map((item) => item.storyId)).not.toContain(newest?.storyId);
  });

  it("of a front page has what was placed, in its order, where readers may see it", async () => {
    const { storyId: draft } = await addStory(sport, { de: { headline: "Noch ein Entwurf" } });
    const placed = [ids[2] ?? 0, draft, ids[0] ?? 0].map((storyId, position) => ({ position, storyId, endsAt: null }));
    await inTransaction((tx) => setPlacements(tx, "de", placed));
    expect((await listPlaced("de")).map((item) => item.storyId)).toEqual([ids[2], ids[0]]);
    expect(await listPlaced("ru")).toEqual([]);
  });

  it("of related stories has those that share most topics, and not the story itself", async () => {
    await inTransaction(async (tx) => {
      const topic = (key: string) =>
        insertTopic(tx, { key, kind: "tag", position: 0, names: { de: { name: key, slug: key, description: "" } } });
      const [one, two] = [await topic("one"), await topic("two")];
      await setTopics(tx, ids[0] ?? 0, [one, two]);
      await setTopics(tx, ids[1] ?? 0, [one, two]);
      await setTopics(tx, ids[4] ?? 0, [one]);
    });
    expect((await listRelated("de", ids[0] ?? 0, 5)).map((item) => item.storyId)).toEqual([ids[1], ids[4]]);
  });
});
