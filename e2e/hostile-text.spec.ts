import { expect, test } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { hostileTexts } from "../outlets/hostile";
import { OwnServer } from "./own-server";
import { errorsIn } from "./schemas/validate";

const server = new OwnServer(3979);
/** Ten thousand characters are one text of their own. */
const headlines = hostileTexts.map((text, index) => `${index}. ${text}`);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await server.start();
  const sectionId = server.step<number>("openSection", { key: "ekonomika", de: "Wirtschaft", ru: "Экономика" });
  for (const text of headlines) server.step("putInPrint", { sectionId, text });
});
test.afterAll(() => server.close());

/** What is left to compare of a text that went through the import, typography and a document: its letters and digits. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
const wanted = headlines.map(bare).sort();

test("whatever stands in headline, lead and text comes out of page, structured data, feeds and sitemaps", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const text = async (path: string) => {
    const answer = await request.get(`${server.site}${path}`);
    expect(answer.status(), path).toBe(200);
    return answer.text();
  };
  const [rss, atom, json, yandex, news] = await Promise.all(
    ["rss.xml", "atom.xml", "feed.json", "yandex.xml", "sitemap/news.xml"].map((file) => text(`/de/${file}`)),
  );
  for (const xml of [rss, atom, yandex, news]) expect(XMLValidator.validate(xml ?? "")).toBe(true);
  for (const xml of [rss, atom, yandex]) await new Parser().parseString(xml ?? "");
  expect(await errorsIn(news ?? "", "sitemap.xsd")).toEqual([]);
  const titles = {
    rss: parseRssFeed(rss ?? "").items?.map((item) => item.title),
    atom: parseAtomFeed(atom ?? "").entries?.map((entry) => entry.title?.value),
    json: parseJsonFeed(json ?? "").items?.map((item) => item.title),
    yandex: parseRssFeed(yandex ?? "").items?.map((item) => item.title),
    news: titlesIn(news ?? ""),
  };
  for (const [kind, found] of Object.entries(titles))
    expect(found?.map((title) => bare(title ?? "")).sort(), kind).toEqual(wanted);

  const addresses = (parseRssFeed(rss ?? "").items ?? []).map((item) => item.link ?? "");
  let alerts = 0;
  page.on("dialog", () => {
    alerts += 1;
  });
  for (const address of addresses) {
    await page.goto(address);
    const headline = bare(await page.locator("h1").innerText());
    expect(wanted).toContain(headline);
    const written = await page.locator('script[type="application/ld+json"]').allTextContents();
    const [article] = written.map((one) => JSON.parse(one));
    expect(bare(article.headline)).toBe(headline);
  }
  expect(addresses).toHaveLength(headlines.length);
  expect(alerts).toBe(0);
});

function titlesIn(sitemap: string): string[] {
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "url" });
  return parser
    .parse(sitemap)
    .urlset.url.map((one: Record<string, Record<string, string>>) => String(one["news:news"]?.["news:title"]));
}
