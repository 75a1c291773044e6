import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { temporaryDatabase } from "../db/testing";
import { nextMidnight } from "../i18n/calendar";
import { setBreaking } from "../newsroom/breaking";
import { arrangeFront } from "../newsroom/front-page";
import { addSection, addStory, somebody } from "../newsroom/testing";
import { dueOf } from "./due";
import { subjectOf } from "./page-cache/subject";

temporaryDatabase();
const zone = "Europe/Minsk";
const now = Date.now();

function due(path: string) {
  const subject = subjectOf(path);
  if (!subject) throw new Error(`${path} is no page`);
  return dueOf(reader(), zone, subject, now);
}

describe("a page ends by the clock", () => {
  it("when a placing on its front page ends, at midnight, and when the banner of its language does", async () => {
    const midnight = nextMidnight(now, zone);
    const half = now + (midnight - now) / 2;
    const sectionId = await addSection();
    const { storyId } = await addStory(sectionId, { de: { headline: "Eins", publishedAt: 1_000 } });
    const step = { kind: "place", storyId, position: 0, endsAt: Math.ceil(half) } as const;
    expect(await arrangeFront(somebody(), { locale: "de", version: 0, step })).toMatchObject({ ok: true });
    expect(due("/de").subject).toBe(step.endsAt);
    for (const path of ["/ru", "/de/nachrichten", `/de/x/eins-${storyId}`]) expect(due(path).subject).toBe(midnight);
    const breaking = { text: "Eil", storyId: null, endsAt: Math.ceil(now + (half - now) / 2) };
    await setBreaking(somebody(), { locale: "de", version: 0, breaking });
    for (const path of ["/de", "/de/nachrichten", `/de/x/eins-${storyId}`, "/de/impressum"])
      expect(due(path).subject, path).toBe(breaking.endsAt);
    for (const path of ["/ru", "/ru/kontakty", "/robots.txt"]) expect(due(path).subject, path).toBe(midnight);
  });

  it("when the oldest of the last two days is too old for the news sitemap", async () => {
    const sectionId = await addSection("sport");
    const inAMinute = now - 48 * 3_600_000 + 60_000;
    await addStory(sectionId, { ru: { headline: "Вчера", publishedAt: inAMinute } });
    await addStory(sectionId, { ru: { headline: "Сегодня", publishedAt: now - 1_000 } });
    for (const path of ["/de/sitemap/news.xml", "/ru/sitemap/news.xml"]) expect(due(path).subject).toBe(now + 60_000);
    expect(due("/ru/sitemap/2026-01.xml").subject).toBe(nextMidnight(now, zone));
  });

  it("when the story comes out that its banner leads to, fixed pages too", async () => {
    const publishedAt = now + 1_000;
    const sectionId = await addSection("kultur");
    const { storyId } = await addStory(sectionId, { de: { headline: "Anpfiff", publishedAt } });
    const breaking = { text: "Gleich Anpfiff", storyId, endsAt: now + 2_000 };
    expect(await setBreaking(somebody(), { locale: "de", version: 1, breaking })).toMatchObject({ ok: true });
    for (const path of ["/de/impressum", "/de/nachrichten"]) expect(due(path).subject, path).toBe(publishedAt);
    expect(due("/ru/kontakty").subject).toBeGreaterThan(publishedAt);
  });
});
