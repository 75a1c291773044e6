import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bodyFromText } from "../../content/from-text";
import { temporaryDatabase } from "../../db/testing";
import { inTransaction } from "../../db/transaction";
import { withOffset } from "../../i18n/calendar";
import { placeStories } from "../front-page";
import { correctArticle, withdrawArticle } from "../publishing";
import { addSection, addStory, testBy } from "../testing";
import { saveArticle } from "../writing";
import { type ReceiptLine, takeReceipt } from "./receipt";

temporaryDatabase();
const siteUrl = "https://news.example";
const { at } = testBy;
let site: Server;
let sectionId = 0;

type Answer = { status: number; body: string };
/** What the site answers, by path; anything else is a 404. */
const answers = new Map<string, Answer | (() => Answer)>();
const hosts = new Set<string | undefined>();

beforeAll(async () => {
  sectionId = await addSection();
  site = createServer((request, response) => {
    hosts.add(request.headers.host);
    const given = answers.get(request.url ?? "");
    const { status, body } = (typeof given === "function" ? given() : given) ?? { status: 404, body: "" };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  process.env.PORT = String((site.address() as AddressInfo).port);
  process.env.SITE_URL = siteUrl;
});
afterAll(() => {
  site.close();
  delete process.env.PORT;
  delete process.env.SITE_URL;
});
beforeEach(() => answers.clear());

const ok = (body: string): Answer => ({ status: 200, body });
const addressOf = (storyId: number, slug: string) => `/de/economy-de/${slug}-${storyId}`;
const list = (address: string, text: string) => ok(`<main><a href="${address}">12:00 <span>${text}</span></a></main>`);
const rss = (address: string, title: string) =>
  ok(`<rss><channel><item><title><![CDATA[${title}]]></title><link>${siteUrl}${address}</link></item></channel></rss>`);
const map = (address: string, lastmod: string) =>
  ok(`<urlset><url><loc>${siteUrl}${address}</loc><lastmod>${lastmod}</lastmod></url></urlset>`);
const page = (headline: string, text: string, updatedAt?: number) =>
  ok(
    `<head>${updatedAt ? `<meta property="article:modified_time" content="${new Date(updatedAt).toISOString()}">` : ""}</head>` +
      `<main><h1>${headline}</h1><p>${text}</p></main>`,
  );

/** Puts a story on every page of the site, as the real one would show it. */
function show(address: string, story: { headline: string; text: string; updatedAt?: number }): void {
  const { headline, text, updatedAt } = story;
  answers.set(address, page(headline, text, updatedAt));
  answers.set("/de/economy-de", list(address, headline));
  answers.set("/de", list(address, headline));
  answers.set("/de/rss.xml", rss(address, headline));
  answers.set("/de/economy-de/rss.xml", rss(address, headline));
  answers.set("/de/sitemap/2026-01.xml", map(address, withOffset(updatedAt ?? at, "Europe/Minsk")));
}

async function published(headline: string, slug: string) {
  const { storyId, ids } = await addStory(sectionId, { de: { headline, publishedAt: at } });
  return { storyId, articleId: ids.de ?? 0, address: addressOf(storyId, slug) };
}

async function linesOf(storyId: number, patienceMs = 0): Promise<Record<ReceiptLine["page"], ReceiptLine>> {
  const [receipt] = await takeReceipt({ storyId, locales: ["de"], patienceMs });
  if (!receipt || !("lines" in receipt)) throw new Error(`no lines: ${receipt?.kind}`);
  return Object.fromEntries(receipt.lines.map((line) => [line.page, line])) as Record<ReceiptLine["page"], ReceiptLine>;
}

const verdictsOf = (lines: Record<string, ReceiptLine>) =>
  Object.fromEntries(Object.values(lines).map(({ page: name, verdict }) => [name, verdict]));
const everywhere = (verdict: string) => ({
  ...{ article: verdict, section: verdict, front: verdict, feed: verdict, sectionFeed: verdict, sitemap: verdict },
});

describe("a receipt", () => {
  it("says of each page that the new state is out, asking the site by its own name", async () => {
    const { storyId, address } = await published("Neu & „wichtig“", "neu-wichtig");
    // As pages set headlines: soft hyphens, spaces that do not break, entities.
    show(address, { headline: "Neu&nbsp;&amp; „wich&shy;tig“", text: "Text: Neu &amp; „wichtig“" });
    answers.set("/de/rss.xml", rss(address, "Neu & „wichtig“"));
    answers.set("/de/economy-de/rss.xml", rss(address, "Neu & „wichtig“"));
    const [receipt] = await takeReceipt({ storyId, locales: ["de"], patienceMs: 0 });
    expect(receipt).toMatchObject({ kind: "published", locale: "de", headline: "Neu & „wichtig“" });
    const lines = await linesOf(storyId);
    expect(verdictsOf(lines)).toEqual(everywhere("out"));
    expect(lines.article).toMatchObject({ address, status: 200 });
    expect([...hosts]).toEqual(["news.example"]);
  });

  it("tells the old state from a missing one and from a site that cannot be reached", async () => {
    const { storyId, address } = await published("Neue Fassung", "neue-fassung");
    show(address, { headline: "Alte Fassung", text: "Text: Alte Fassung" });
    const old = await linesOf(storyId);
    expect(verdictsOf(old)).toEqual({ ...everywhere("old"), sitemap: "out" });
    expect(old.article.headline).toBe("Alte Fassung");
    expect(old.feed.headline).toBe("Alte Fassung");
    answers.set(address, { status: 404, body: "" });
    answers.set("/de", ok("<main>Nichts</main>"));
    answers.set("/de/rss.xml", { status: 500, body: "" });
    const broken = await linesOf(storyId);
    expect(verdictsOf(broken)).toMatchObject({ article: "missing", front: "missing", feed: "unreachable" });
    expect(broken.feed.status).toBe(500);
    const port = process.env.PORT;
    process.env.PORT = "1";
    const nobody = await linesOf(storyId);
    process.env.PORT = port;
    expect(verdictsOf(nobody)).toEqual(everywhere("unreachable"));
    expect(nobody.article.status).toBeNull();
  });

  it("of an update looks at the text and at its time, not at the headline alone", async () => {
    const { storyId, articleId, address } = await published("Bleibt", "bleibt");
    const before = { headline: "Bleibt", text: "Text: Bleibt" };
    show(address, before);
    expect((await linesOf(storyId)).article.verdict).toBe("out");
    const content = { body: bodyFromText("Ganz anderer Text") };
    await inTransaction((tx) => saveArticle(tx, { articleId, version: 2, content }, { ...testBy, at: at + 1_000 }));
    expect(verdictsOf(await linesOf(storyId))).toMatchObject({ article: "old", front: "out", sitemap: "old" });
    show(address, { headline: "Bleibt", text: "Text: Bleibt", updatedAt: at + 1_000 });
    expect((await linesOf(storyId)).article.verdict).toBe("old");
    show(address, { headline: "Bleibt", text: "Ganz anderer Text" });
    expect((await linesOf(storyId)).article.verdict).toBe("old");
    show(address, { headline: "Bleibt", text: "Ganz anderer Text", updatedAt: at + 1_000 });
    expect(verdictsOf(await linesOf(storyId))).toEqual(everywhere("out"));
  });

  it("of a correction wants its words on the page", async () => {
    const { storyId, articleId, address } = await published("Zahl", "zahl");
    const by = { ...testBy, at: at + 2_000 };
    await inTransaction((tx) => correctArticle(tx, { articleId, version: 2, text: "Es sind 12." }, by));
    show(address, { headline: "Zahl", text: "Text: Zahl", updatedAt: by.at });
    expect((await linesOf(storyId)).article.verdict).toBe("old");
    show(address, { headline: "Zahl", text: "Text: Zahl <b>Es sind 12.</b>", updatedAt: by.at });
    expect((await linesOf(storyId)).article.verdict).toBe("out");
  });

  it("of a withdrawal wants 410 at its address and no trace in any list", async () => {
    const { storyId, articleId, address } = await published("Weg", "weg");
    show(address, { headline: "Weg", text: "Text: Weg" });
    await inTransaction((tx) => withdrawArticle(tx, { articleId, version: 2, notice: null }, testBy));
    expect(verdictsOf(await linesOf(storyId))).toEqual(everywhere("old"));
    answers.clear();
    for (const path of ["/de", "/de/economy-de"]) answers.set(path, ok("<main>Anderes</main>"));
    for (const path of ["/de/rss.xml", "/de/economy-de/rss.xml"]) answers.set(path, ok("<rss><channel/></rss>"));
    expect(verdictsOf(await linesOf(storyId))).toEqual({ ...everywhere("out"), article: "missing" });
    answers.set(address, { status: 410, body: "" });
    expect(verdictsOf(await linesOf(storyId))).toEqual(everywhere("out"));
  });

  it("waits for what is not out yet, and says how long it took", async () => {
    const { storyId, address } = await published("Gleich", "gleich");
    show(address, { headline: "Gleich", text: "Text: Gleich" });
    const begun = Date.now();
    answers.set("/de", () => (Date.now() - begun < 400 ? ok("<main></main>") : list(address, "Gleich")));
    const lines = await linesOf(storyId, 3_000);
    expect(lines.front.verdict).toBe("out");
    expect(lines.front.afterMs).toBeGreaterThanOrEqual(350);
    expect(lines.article.afterMs).toBeLessThan(350);
  });

  it("says when a scheduled one is due, and that readers see nothing of a draft", async () => {
    const dueAt = Date.now() + 3_600_000;
    const { storyId } = await addStory(sectionId, {
      de: { headline: "Morgen", publishedAt: dueAt },
      ru: { headline: "Черновик" },
    });
    expect(await takeReceipt({ storyId, locales: ["de", "ru"] })).toEqual([
      { kind: "scheduled", locale: "de", headline: "Morgen", dueAt },
      { kind: "none", locale: "ru", headline: "Черновик" },
    ]);
  });

  it("expects an older item only where it still has room, and on the front page where it was placed", async () => {
    const { storyId, address } = await published("Von früher", "von-frueher");
    for (let number = 0; number < 20; number += 1)
      await addStory(sectionId, { de: { headline: `Neuer ${number}`, publishedAt: at + 60_000 + number } });
    show(address, { headline: "Von früher", text: "Text: Von früher" });
    const lines = await linesOf(storyId);
    expect(verdictsOf(lines)).toEqual({ ...everywhere("out"), section: "notExpected", front: "notExpected" });
    await inTransaction((tx) => placeStories(tx, { locale: "de", storyIds: [storyId] }, testBy));
    expect(verdictsOf(await linesOf(storyId))).toEqual({ ...everywhere("out"), section: "notExpected" });
  });
});
