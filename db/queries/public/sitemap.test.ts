import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { rangeOfMonth } from "../../../i18n/calendar";
import { withdrawArticle } from "../../../newsroom/publishing";
import { addSection, addStory, testBy } from "../../../newsroom/testing";
import { reader } from "../../client";
import { temporaryDatabase } from "../../testing";
import { inTransaction } from "../../transaction";
import { insertTopic } from "../taxonomy";
import {
  fileNumberOf,
  listFileStarts,
  listMapped,
  listMonths,
  listNews,
  listVersionsOf,
  selectMapped,
  selectStart,
} from "./sitemap";
import { countTopicFiles, listTopicVersions } from "./sitemap-topics";

temporaryDatabase();
const minsk = "Europe/Minsk";
const february = rangeOfMonth("2024-02", minsk);
const at = (time: string) => Date.parse(`${time}+03:00`);
const hourMs = 3_600_000;
let sectionId = 0;
/** Of February, in the order of their times; the third and fourth came out in the same moment. */
const ids: number[] = [];

beforeAll(async () => {
  sectionId = await addSection();
  const times = ["01T00:00:00", "03T10:00:00", "03T12:00:00", "03T12:00:00", "29T23:59:59"];
  for (const [index, time] of times.entries()) {
    const publishedAt = at(`2024-02-${time}`);
    const ru = index < 2 ? { ru: { headline: `Новость ${index}`, publishedAt: publishedAt + 1 } } : {};
    ids.push((await addStory(sectionId, { de: { headline: `Meldung ${index}`, publishedAt }, ...ru })).storyId);
  }
  await addStory(sectionId, { de: { headline: "März", publishedAt: at("2024-03-01T00:00:00") } });
  await addStory(sectionId, { de: { headline: "Entwurf" } });
});

async function mapped(number: number, perFile?: number): Promise<number[]> {
  const stories: number[] = [];
  for await (const batch of listMapped("de", { range: february, number }, perFile))
    stories.push(...batch.map(({ storyId }) => storyId));
  return stories;
}

describe("the sitemap of a month", () => {
  it("is there where there is news, and has it in the order of time", async () => {
    expect(await listMonths("de", minsk)).toEqual(["2024-03", "2024-02"]);
    expect(await listMonths("ru", minsk)).toEqual(["2024-02"]);
    expect(await mapped(1)).toEqual(ids);
    expect(await mapped(2)).toEqual([]);
  });

  it("fills as many files as it takes, each article in one of them", async () => {
    for (const perFile of [1, 2, 3, 4]) {
      const files = (await listFileStarts("de", february, perFile)).length;
      expect(files).toBe(Math.ceil(ids.length / perFile));
      const found = await Promise.all(Array.from({ length: files }, (_, index) => mapped(index + 1, perFile)));
      expect(found.flat(), `${perFile} in a file`).toEqual(ids);
      for (const [index, stories] of found.entries())
        for (const storyId of stories)
          expect(await fileNumberOf({ locale: "de", storyId, range: february }, perFile)).toBe(index + 1);
    }
  });

  it("knows where else each story can be read, and loses it with its withdrawal", async () => {
    const versions = async (storyId = 0) =>
      (await listVersionsOf([storyId])).get(storyId)?.map((version) => version.locale) ?? [];
    expect(await versions(ids[0])).toEqual(["de", "ru"]);
    expect(await versions(ids[2])).toEqual(["de"]);
    const { storyId, ids: articles } = await addStory(sectionId, {
      de: { headline: "Weg", publishedAt: at("2024-02-10T10:00:00") },
      ru: { headline: "Прочь", publishedAt: at("2024-02-10T10:00:00") },
    });
    expect(await mapped(1)).toContain(storyId);
    await inTransaction((tx) => withdrawArticle(tx, { articleId: articles.de ?? 0, version: 2, notice: null }, testBy));
    expect(await mapped(1)).toEqual(ids);
    expect(await versions(storyId)).toEqual(["ru"]);
  });

  it("is read by the index of the newest, in its order and without sorting", () => {
    const key = { publishedAt: february.from, id: 1 };
    const bound = sql`(article.published_at, article.id) > (${key.publishedAt}, ${key.id})`;
    for (const query of [
      selectMapped("de", february, bound).limit(500),
      selectStart("de", february, { from: key, perFile: 10_000 }),
    ]) {
      const plan = planOf(query.getSQL());
      expect(plan[0]).toMatch(/^SEARCH article USING (COVERING )?INDEX article_latest \(locale=\? AND state=\? AND/);
      expect(plan[0]).toContain("published_at");
      expect(plan.join("\n")).not.toMatch(/SCAN|TEMP B-TREE/);
    }
  });
});

function planOf(query: ReturnType<typeof sql>): string[] {
  return reader()
    .all<{ detail: string }>(sql`explain query plan ${query}`)
    .map((row) => row.detail);
}

describe("the news sitemap", () => {
  it("has the last two days of its own language, the newest first, and nothing that is not out", async () => {
    const now = Date.now();
    const story = (locale: "de" | "ru", headline: string, publishedAt: number) =>
      addStory(sectionId, { [locale]: { headline, publishedAt } });
    await story("de", "Zu alt", now - 48 * hourMs - 1_000);
    await story("de", "Eben noch", now - 48 * hourMs + 60_000);
    await story("de", "Neu", now - 1_000);
    await story("de", "Morgen", now + 24 * hourMs);
    await story("ru", "Новое", now - 1_000);
    expect((await listNews("de", now)).map(({ headline }) => headline)).toEqual(["Neu", "Eben noch"]);
    expect((await listNews("ru", now)).map(({ headline }) => headline)).toEqual(["Новое"]);
  });
});

describe("the sitemap of the topics", () => {
  it("has those with a name in its language, with their names in each", async () => {
    const name = (key: string) => ({ name: key, slug: key, description: "" });
    const [both, german] = await inTransaction(async (tx) => [
      await insertTopic(tx, {
        ...{ key: "both", kind: "tag", position: 0 },
        names: { de: name("beide"), ru: name("oba") },
      }),
      await insertTopic(tx, { key: "german", kind: "project", position: 0, names: { de: name("deutsch") } }),
    ]);
    expect(await countTopicFiles("de")).toBe(1);
    expect([...(await listTopicVersions("de", 1)).keys()]).toEqual([both, german]);
    const russian = await listTopicVersions("ru", 1);
    expect([...russian.keys()]).toEqual([both]);
    expect(russian.get(both ?? 0)?.map(({ locale, slug }) => [locale, slug])).toEqual([
      ["de", "beide"],
      ["ru", "oba"],
    ]);
    expect((await listTopicVersions("de", 2)).size).toBe(0);
  });
});
