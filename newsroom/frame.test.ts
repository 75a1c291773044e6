import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { listPlaced } from "../db/queries/public/front";
import { listTopics } from "../db/queries/public/taxonomy";
import { readSiteSettings } from "../db/queries/settings";
import { auditEntry, changeLog } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { createSection, createTopic, ReservedSlug, saveSettings } from "./frame";
import { placeStories } from "./front-page";
import { addSection, addStory, testBy } from "./testing";

temporaryDatabase();

const named = (slug: string) => ({ de: { name: slug, slug, description: "" } });

/** What a change told the page caches, and the audit list. */
async function traceOf(work: () => Promise<unknown>) {
  const [changesBefore, entriesBefore] = [
    await reader().select().from(changeLog),
    await reader().select().from(auditEntry),
  ];
  await work();
  const changes = (await reader().select().from(changeLog)).slice(changesBefore.length);
  const entries = (await reader().select().from(auditEntry)).slice(entriesBefore.length);
  return {
    changes: changes.map(({ kind, locale }) => `${kind} ${locale}`),
    actions: entries.map(({ action, actor }) => `${action} ${actor}`),
  };
}

describe("what stands in the frame of every page", () => {
  it("touches all pages in every language, and is audited", async () => {
    const settings = { ...(await readSiteSettings()), claim: { de: "Aus erster Hand" } };
    expect(await traceOf(() => inTransaction((tx) => saveSettings(tx, settings, testBy)))).toEqual({
      changes: ["frame de", "frame ru"],
      actions: ["settings.save test"],
    });
    expect((await readSiteSettings()).claim.de).toBe("Aus erster Hand");
    const topic = { key: "export", kind: "tag", position: 0, names: named("export") } as const;
    expect((await traceOf(() => inTransaction((tx) => createTopic(tx, topic, testBy)))).actions).toEqual([
      "topic.create test",
    ]);
    expect((await listTopics("tag", "de")).map((one) => one.name)).toEqual(["export"]);
  });

  it("has no section at an address that is another page's", async () => {
    const section = { key: "news", position: 9, names: named("nachrichten") };
    const refused = inTransaction((tx) => createSection(tx, section, testBy));
    await expect(refused).rejects.toThrow(ReservedSlug);
  });
});

describe("the front page", () => {
  it("shows what was placed, in its order, in its language alone", async () => {
    const sectionId = await addSection("society");
    const headlines = { de: { headline: "Eins", publishedAt: 1_000 }, ru: { headline: "Один", publishedAt: 1_000 } };
    const one = await addStory(sectionId, headlines);
    const two = await addStory(sectionId, { de: { headline: "Zwei", publishedAt: 2_000 } });
    const storyIds = [two.storyId, one.storyId];
    expect(await traceOf(() => inTransaction((tx) => placeStories(tx, { locale: "de", storyIds }, testBy)))).toEqual({
      changes: ["front de"],
      actions: ["frontPage.place test"],
    });
    expect((await listPlaced("de")).map((item) => item.headline)).toEqual(["Zwei", "Eins"]);
    expect(await listPlaced("ru")).toEqual([]);
  });
});
