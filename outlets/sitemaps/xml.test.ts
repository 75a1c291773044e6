import { describe, expect, it } from "vitest";
import { errorsIn } from "../../e2e/schemas/validate";
import { type SitemapEntry, sitemap, sitemapIndex } from "./xml";

const url = "https://news.example/de/wirtschaft/meldung-1";
const alternates = { de: url, ru: "https://news.example/ru/ekonomika/novost-1", "x-default": url };
const time = "2024-02-19T18:55:00+03:00";
const news = { publication: "Depesche & Söhne", language: "de", publishedAt: time, title: "„Größe“ <b> ]]>" };

const errorsOf = async (...entries: SitemapEntry[]) => errorsIn(await sitemap([entries]), "sitemap.xsd");

describe("a sitemap", () => {
  it("is valid with alternates, pictures and news, and so is the index", async () => {
    const full = { url, changedAt: time, alternates, pictures: [`${url}.jpg?a=1&b=2`], news };
    expect(await errorsOf(full, { url: `${url}2` })).toEqual([]);
    expect(await errorsIn(sitemapIndex([url, `${url}2`]), "sitemap.xsd")).toEqual([]);
  });

  it("is checked by schemas that do find what is wrong", async () => {
    const wrong: SitemapEntry[] = [
      { url: "/de/wirtschaft" },
      { url: `${url}${"x".repeat(2_048)}` },
      { url, changedAt: "2024-02-19T18:55:00" },
      { url, alternates: { deutsch: url } },
      { url, pictures: ["/media/x.jpg"] },
      { url, news: { ...news, language: "Deutsch" } },
      { url, news: { ...news, publishedAt: "gestern" } },
      { url, news: { ...news, title: " " } },
    ];
    for (const entry of wrong) expect(await errorsOf(entry), JSON.stringify(entry).slice(0, 120)).not.toEqual([]);
    expect(await errorsOf({ url }, { url })).not.toEqual([]);
    expect(await errorsIn("<urlset>", "sitemap.xsd")).not.toEqual([]);
  });

  it("is written in batches as it would be in one", async () => {
    const entries = Array.from({ length: 5 }, (_, index) => ({ url: `${url}${index}`, alternates }));
    expect(await sitemap([entries.slice(0, 2), [], entries.slice(2)])).toBe(await sitemap([entries]));
  });
});
