import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { bodyFromHtml } from "../content/from-html";
import { plainText } from "../content/to-text";
import { reader } from "../db/client";
import { listPlaced } from "../db/queries/public/front";
import { listLatest } from "../db/queries/public/items";
import { article } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { fillDemoNewsroom, readDemoStories } from "./fill";
import { fillPlaceholders } from "./placeholders";

vi.mock("../newsroom/media/take-in", async (original) => ({
  ...(await original<typeof import("../newsroom/media/take-in")>()),
  // Drawing is tried by the browser tests; here its files would only take time.
  storePicture: async (bitmap: Buffer) => ({
    hash: createHash("sha256").update(bitmap).digest("hex"),
    width: 1600,
    height: 1000,
    kind: "png",
    words: { creator: "", credit: "", caption: {} },
  }),
}));

const stories = readDemoStories();
const texts = stories.flatMap((story) =>
  (["de", "ru"] as const).flatMap((locale) => {
    const text = story.articles[locale];
    return text
      ? [{ locale, key: story.key, text, words: wordsOf(plainText(bodyFromHtml(text.body.join("")).body)) }]
      : [];
  }),
);

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

describe("the demo's texts", () => {
  it.each(texts)("are a report of an agency's length: $key, $locale", ({ words }) => {
    expect(words).toBeGreaterThanOrEqual(110);
    expect(words).toBeLessThanOrEqual(450);
  });

  it.each(texts)("are set as their language sets them: $key, $locale", ({ locale, text }) => {
    const all = [text.headline, text.lead, ...text.body].join(" ").replace(/<[^>]*>/g, " ");
    expect(all).not.toMatch(/["']| - |\.\.\.|\s,/);
    expect(all).not.toMatch(locale === "de" ? /[а-яё]/i : /[a-zäöüß]{4,}(?!\w*\}\})(?<!day|date|year)/i);
    expect(count(all, locale === "de" ? /„/g : /«/g)).toBe(count(all, locale === "de" ? /“/g : /»/g));
  });

  it("are no two with one key", () => {
    expect(new Set(stories.map((story) => story.key)).size).toBe(stories.length);
  });
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe("a placeholder", () => {
  const at = { publishedAt: Date.parse("2026-11-24T09:00:00Z"), timeZone: "Europe/Minsk" };

  it("is a day in words, counted from publication", () => {
    expect(fillPlaceholders("{{Day 0}} und {{day -1}}, {{date 14}}, {{year -1}}", "de", at)).toBe(
      "Am Dienstag und am Montag, 8. Dezember, 2025",
    );
    expect(fillPlaceholders("{{Day 0}}, {{day 1}}, {{date 14}}", "ru", at)).toBe("Во вторник, в среду, 8 декабря");
  });
});

describe("the demo newsroom", () => {
  temporaryDatabase();
  const now = Date.parse("2026-11-24T09:00:00Z");
  beforeAll(async () => {
    vi.useFakeTimers({ now, toFake: ["Date"] });
    await fillDemoNewsroom({ now });
    vi.useRealTimers();
  });

  it("has every state that a desk knows", async () => {
    const rows = await reader().select().from(article);
    const later = rows.filter((row) => (row.publishedAt ?? 0) > now);
    const sources = new Map(rows.filter((row) => row.sourceVersion === null).map((row) => [row.storyId, row.version]));
    const outdated = rows.filter(
      (row) => row.sourceVersion !== null && row.sourceVersion < (sources.get(row.storyId) ?? 0),
    );
    expect(later.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.state === "withdrawn")).toBe(true);
    expect(outdated.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.createdAt <= now)).toBe(true);
    expect((await listPlaced("de")).length).toBe(3);
    expect((await listLatest({ locale: "ru" }, 100)).length).toBeGreaterThan(5);
  });
});
