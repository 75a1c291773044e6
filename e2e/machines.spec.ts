import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIResponse, expect, test } from "@playwright/test";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { errorsIn } from "./schemas/validate";
import { firstHref, languages, pageKinds, story } from "./site";

/** What a page says of itself in its head. */
function headOf(html: string) {
  const links = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
  return {
    title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
    canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
    alternates: new Map(links.map(([, language, href]) => [language, href])),
    robots: /<meta name="robots" content="([^"]+)"/.exec(html)?.[1] ?? "",
    head: html.slice(0, html.indexOf("</head>")),
  };
}

for (const language of languages)
  test(`every kind of page has title, canonical and reciprocal hreflang in its head, ${language}`, async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const titles = new Set<string>();
    for (const [kind, address] of Object.entries(await pageKinds(page, language))) {
      const html = await (await request.get(address)).text();
      const { title, canonical, alternates, robots, head } = headOf(html);
      expect(title, kind).toBeTruthy();
      titles.add(title ?? "");
      if (kind === "not found") continue;
      expect(head, kind).toMatch(/<meta name="description" content="[^"]{10,}"/);
      expect(head, kind).toContain('property="og:title"');
      expect(canonical, kind).toBe(`${baseURL}${kind === "filtered" ? address.split("?")[0] : address}`);
      if (kind === "filtered") continue;
      if (kind === "empty day") {
        expect(robots).toContain("noindex");
        continue;
      }
      expect([...alternates.keys()].sort(), kind).toEqual(["de", "ru", "x-default"]);
      const other = alternates.get(language === "de" ? "ru" : "de") ?? "";
      const back = headOf(await (await request.get(other)).text());
      expect(back.alternates, `${kind} is answered by ${other}`).toEqual(alternates);
    }
    // The filtered list is the plain one's.
    expect(titles.size).toBeGreaterThanOrEqual(16);
  });

test("structured data parses and says what the page shows", async ({ page, request }) => {
  await page.goto(story.de.day);
  const address = await firstHref(page, "main .row h2 a");
  await page.goto(address);
  const headline = await page.locator("h1").innerText();
  const html = await (await request.get(address)).text();
  const documents = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json ?? ""),
  );
  const [article, breadcrumb] = documents;
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    headline: headline.replaceAll("\u00ad", "").replaceAll("\u00a0", " "),
    datePublished: "2024-02-19T18:55:00+03:00",
    inLanguage: "de",
  });
  expect(breadcrumb).toMatchObject({ "@type": "BreadcrumbList" });
  expect(breadcrumb.itemListElement).toHaveLength(3);
});

for (const language of languages)
  test(`every list says what stands in it, and an article which one it is a translation of, ${language}`, async ({
    page,
    request,
  }) => {
    const kinds = await pageKinds(page, language);
    const documentsOf = async (address = "") => {
      const html = await (await request.get(address)).text();
      const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      return new Map(found.map(([, json]) => JSON.parse(json ?? "")).map((one) => [one["@type"], one]));
    };
    for (const kind of ["news", "second page", "month", "day", "section", "project", "institution", "tag"]) {
      const list = (await documentsOf(kinds[kind])).get("CollectionPage");
      expect(new URL(list.url).pathname + new URL(list.url).search, kind).toBe(kinds[kind]);
      const [first] = list.mainEntity.itemListElement;
      expect((await request.get(first.url, { maxRedirects: 0 })).status(), kind).toBe(200);
    }
    expect([...(await documentsOf(kinds.front)).keys()]).toEqual(["WebSite", "NewsMediaOrganization"]);
    const article = (await documentsOf(kinds.article)).get("NewsArticle");
    const [other] = article.workTranslation ?? [article.translationOfWork];
    const back = (await documentsOf(other.url)).get("NewsArticle");
    expect(back["@id"]).toBe(other["@id"]);
    expect((back.workTranslation?.[0] ?? back.translationOfWork)["@id"]).toBe(article["@id"]);
  });

test("feeds and sitemaps lead to pages that are there", async ({ request, baseURL }) => {
  const index = await (await request.get("/sitemap.xml")).text();
  const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "");
  expect(maps).toContain(`${baseURL}/de/sitemap/2024-02.xml`);
  const sample: string[] = [];
  for (const map of maps) {
    const answer = await request.get(map);
    expect(answer.headers()["content-type"]).toContain("xml");
    sample.push(...[...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "").slice(0, 4));
  }
  const feed = await (await request.get("/ru/rss.xml")).text();
  sample.push(...[...feed.matchAll(/<link>([^<]+)<\/link>/g)].map(([, url]) => url ?? "").slice(0, 5));
  for (const url of sample) expect((await request.get(url, { maxRedirects: 0 })).status(), url).toBe(200);
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
});

test("every sitemap is valid and says of each page what the page says itself", async ({ request, baseURL }) => {
  test.setTimeout(90_000);
  const index = await (await request.get("/sitemap.xml")).text();
  expect(await errorsIn(index, "sitemap.xsd")).toEqual([]);
  const maps = locsIn(index);
  for (const part of ["pages", "topics", "2024-02"]) expect(maps).toContain(`${baseURL}/ru/sitemap/${part}.xml`);
  for (const map of maps) {
    const xml = await (await request.get(map)).text();
    expect(await errorsIn(xml, "sitemap.xsd"), map).toEqual([]);
    for (const entry of xml.split("<url>").slice(1, 4)) {
      const [url = ""] = locsIn(entry);
      const page = headOf(await (await request.get(url)).text());
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(page.canonical, map).toBe(url);
      expect(page.alternates, url).toEqual(new Map(links.map(([, language, href]) => [language, href])));
    }
  }
  expect((await request.get("/de/sitemap/2024-02-2.xml")).status()).toBe(404);
});

for (const language of languages)
  test(`every list has its feeds, which its page names and two parsers read, ${language}`, async ({
    page,
    request,
  }) => {
    const kinds = await pageKinds(page, language);
    const breaking = language === "de" ? "/de/eilmeldungen" : "/ru/molnii";
    const lists = [kinds.front, kinds.section, kinds.project, kinds.institution, kinds.tag, breaking];
    for (const list of lists)
      for (const [file, type, parse] of feedKinds) {
        const address = `${list}/${file}`;
        const answer = await request.get(address);
        expect(answer.headers()["content-type"], address).toBe(`${type}; charset=utf-8`);
        const document = await answer.text();
        if (file !== "feed.json") await new Parser().parseString(document);
        // The demo has had no breaking news for long.
        expect(parse(document) > 0, address).toBe(list !== breaking);
        for (const header of ["etag", "last-modified"]) {
          const condition = header === "etag" ? "if-none-match" : "if-modified-since";
          const again = await request.get(address, { headers: { [condition]: answer.headers()[header] ?? "" } });
          expect(again.status(), `${address} ${condition}`).toBe(304);
        }
        if (list === breaking || file === "yandex.xml") continue;
        expect(await (await request.get(list ?? "")).text(), address).toContain(
          `type="${type}" href="${new URL(address, page.url())}"`,
        );
      }
    const overview = await (await request.get(kinds.feeds ?? "")).text();
    for (const list of [kinds.front, breaking, kinds.section, kinds.project])
      for (const [file] of feedKinds) expect(overview).toContain(`href="${list}/${file}"`);
    for (const path of [
      "feed-documents/rss.xml",
      "nichts/rss.xml",
      "feed-documents",
      "atom.xml/rss.xml",
      "a/b/c/rss.xml",
    ])
      expect((await request.get(`/${language}/${path}`)).status(), path).toBe(404);
  });

const countIn = (feed: { items?: unknown[]; entries?: unknown[] }) => (feed.items ?? feed.entries ?? []).length;
const feedKinds = [
  ["rss.xml", "application/rss+xml", (text: string) => countIn(parseRssFeed(text))],
  ["atom.xml", "application/atom+xml", (text: string) => countIn(parseAtomFeed(text))],
  ["feed.json", "application/feed+json", (text: string) => countIn(parseJsonFeed(text))],
  ["yandex.xml", "application/rss+xml", (text: string) => countIn(parseRssFeed(text))],
] as const;

const locsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "");

test.describe("status codes", () => {
  const status = async (answer: Promise<APIResponse>) => (await answer).status();

  test("are right for what is there, moved, unknown and gone", async ({ page, request }) => {
    const get = (path: string) => request.get(path, { maxRedirects: 0 });
    await page.goto(story.de.day);
    const address = await firstHref(page, "main .row h2 a");
    const id = /\d+$/.exec(address)?.[0];
    for (const other of [`/de/sport/anders-${id}`, `/de/Wirtschaft/${id}`, `${address}/`]) {
      const answer = await get(other);
      expect(answer.status(), other).toBe(308);
      expect(new URL(answer.headers().location ?? "", page.url()).pathname).toBe(address);
    }
    expect((await get(`${address}?utm_source=x`)).status()).toBe(200);
    for (const path of [
      "/de/wirtschaft/nichts-999999",
      "/de/nichts",
      "/xx",
      "/de/status/404",
      "/de/thema/nichts",
      "/de/nachrichten?page=9999",
      "/de/nachrichten/2024/02/31",
    ])
      expect(await status(get(path)), path).toBe(404);
    expect((await get("/de/nachrichten?page=1")).headers().location).toContain("/de/nachrichten");
    expect(await status(get("/de/nachrichten?page=01"))).toBe(308);
    for (const page of ["0", "-1", "1e9", "abc", "2147483648", "%00", "1;drop"])
      expect(await status(get(`/de/nachrichten?page=${page}`)), page).toBe(404);
  });

  test("a withdrawn article answers 410 with its notice, in both languages", async ({ request }) => {
    const gone = [];
    for (const language of languages)
      for (let id = 1; id <= 80; id += 1) {
        const answer = await request.get(`/${language}/x/y-${id}`);
        if (answer.status() === 410) gone.push({ language, html: await answer.text() });
      }
    expect(gone.map((one) => one.language)).toEqual(["de", "ru"]);
    for (const { html } of gone) {
      expect(html).toContain("status-page");
      expect(html).not.toContain("depesche-status");
      expect(html).toContain('content="noindex');
    }
  });
});

test("an article weighs little", async ({ page, browser, request, baseURL }) => {
  for (const language of languages) {
    await page.goto(story[language].day);
    const address = await firstHref(page, "main .row h2 a");
    // A browser that has nothing of the site yet.
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const fresh = await context.newPage();
    const weights = { document: 0, stylesheet: 0, font: 0, script: 0 };
    const sizes: Promise<void>[] = [];
    fresh.on("requestfinished", (finished) => {
      const kind = finished.resourceType();
      if (!(kind in weights)) return;
      const add = finished.sizes().then(({ responseBodySize }) => {
        weights[kind as keyof typeof weights] += responseBodySize;
      });
      sizes.push(add);
    });
    await fresh.goto(address, { waitUntil: "networkidle" });
    await Promise.all(sizes);
    await context.close();
    console.log(`${language}: ${JSON.stringify(weights)}`);
    expect(weights.document + weights.stylesheet).toBeLessThanOrEqual(15 * 1024);
    expect(weights.document).toBeGreaterThan(2_000);
    expect(weights.font).toBeGreaterThan(10_000);
    expect(weights.font).toBeLessThanOrEqual(90 * 1024);
    expect(weights.script).toBeLessThanOrEqual(5 * 1024);
  }
  const gzip = await request.get("/de", { headers: { "accept-encoding": "gzip" } });
  expect(gzip.headers()["content-encoding"]).toBe("gzip");
});

test("the Nu HTML checker finds no error on any kind of page", async ({ page, request }) => {
  test.skip(process.env.WITHOUT_JAVA === "1", "there is no Java for it on this machine");
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "depesche-pages-"));
  for (const language of languages)
    for (const [kind, address] of Object.entries(await pageKinds(page, language)))
      writeFileSync(
        join(folder, `${language}-${kind.replaceAll(" ", "-")}.html`),
        await (await request.get(address)).text(),
      );
  // One run over all files: starting Java takes longer than checking a page.
  const jar = createRequire(import.meta.url)("vnu-jar") as string;
  const run = spawnSync("java", ["-Xss4m", "-jar", jar, "--errors-only", "--stdout", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(run.stdout.replaceAll(folder, "")).toBe("");
  expect(run.status).toBe(0);
});
