import { describe, expect, it } from "vitest";
import { readDemoStories } from "../../demo/fill";
import { fillPlaceholders } from "../../demo/placeholders";
import type { DemoArticle } from "../../demo/story";
import { demoTerms } from "../../demo/terms";
import { checkArticle } from "./article";
import { type Filled, falseAlarms, measure, textOf } from "./testing";

const at = { publishedAt: Date.parse("2026-11-24T09:00:00Z"), timeZone: "Europe/Minsk" };
const terms = demoTerms.map(({ kind, forms }, index) => ({ id: index + 1, kind, forms }));
const stories = readDemoStories();

const filled = ({ headline, lead, body }: DemoArticle, locale: "de" | "ru"): Filled => {
  const fill = (part: string) => fillPlaceholders(part, locale, at);
  return { headline: fill(headline), lead: fill(lead), body: body.map(fill) };
};
const pairs = stories.flatMap(({ key, articles: { de, ru } }) =>
  de && ru ? [{ key, de: filled(de, "de"), ru: filled(ru, "ru") }] : [],
);

describe("the checks, on the demo's stories", () => {
  it("raise few false alarms: every pair is a right translation", { timeout: 60_000 }, () => {
    const alarms = falseAlarms(pairs, terms);
    console.log(alarms.join("\n"));
    console.log(`${pairs.length} stories, both ways: ${alarms.length} false alarms`);
    expect(new Set(alarms.map((alarm) => alarm.split(" ")[0])).size).toBeLessThanOrEqual(3);
  });

  it.each([
    ["figure", 0.95],
    ["surname", 0.9],
    ["gender", 0.8],
    ["date", 0.9],
  ] as const)("find a changed %s in at least the share %f", { timeout: 60_000 }, (kind, share) => {
    const { made, found, missed } = measure(kind, pairs, terms);
    console.log(missed.slice(0, 40).join("\n"));
    console.log(`${kind}: ${found} of ${made} (${((100 * found) / made).toFixed(1)} %)`);
    expect(found / made).toBeGreaterThanOrEqual(share);
  });

  it("find nothing wrong with an article by itself", () => {
    const found = stories.flatMap(({ articles }) =>
      (["de", "ru"] as const).flatMap((locale) => {
        const article = articles[locale];
        return article ? checkArticle(textOf(filled(article, locale)), locale, terms) : [];
      }),
    );
    expect(found).toEqual([]);
  });
});
