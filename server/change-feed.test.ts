import { describe, expect, it } from "vitest";
import { databaseFile, openReadOnly, queriesOf } from "../db/client";
import { nextDueAt, nextDueOfStory } from "../db/queries/content-version";
import { temporaryDatabase } from "../db/testing";
import { addSection, addStory } from "../newsroom/testing";
import { ChangeFeed } from "./change-feed";

const place = temporaryDatabase();

describe("the change feed", () => {
  it("notices what another connection published, and only what is new", async () => {
    const sectionId = await addSection();
    await addStory(sectionId, { de: { headline: "Vorher", publishedAt: 1000 } });
    const connection = openReadOnly(databaseFile(place.dataDir));
    const feed = new ChangeFeed(queriesOf(connection), () => 42);
    const begun = feed.latest;
    const { storyId } = await addStory(sectionId, {
      de: { headline: "Neu", publishedAt: 1000 },
      ru: { headline: "Черновик" },
    });
    expect(feed.since(begun)).toEqual([]);
    feed.look();
    expect(feed.since(begun)).toMatchObject([{ locale: "de", kind: "story", storyId, noticedAt: 42 }]);
    expect(feed.since(feed.latest)).toEqual([]);
    expect(feed.since(begun - 1)).toBeNull();
    connection.close();
  });

  it("knows when the next scheduled article comes out", async () => {
    const sectionId = await addSection("later");
    const now = Date.now();
    const { storyId } = await addStory(sectionId, {
      de: { headline: "Später", publishedAt: now + 5_000 },
      ru: { headline: "Позже", publishedAt: now + 3_000 },
    });
    const connection = openReadOnly(databaseFile(place.dataDir));
    const queries = queriesOf(connection);
    expect(nextDueAt(queries, "de", now)).toBe(now + 5_000);
    expect(nextDueAt(queries, null, now)).toBe(now + 3_000);
    expect(nextDueOfStory(queries, storyId, now)).toBe(now + 3_000);
    expect(nextDueAt(queries, "de", now + 5_000)).toBeNull();
    connection.close();
  });
});
