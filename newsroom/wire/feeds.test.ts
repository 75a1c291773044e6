import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Found, WireDocument } from "./document";
import { formatOf, readerOf } from "./formats";

const path = join(mkdtempSync(join(tmpdir(), "depesche-feeds-")), "file");

/** Through the detection of the format, as a file without a name comes. */
async function read(content: string, from: Found["next"] = null): Promise<Found[]> {
  writeFileSync(path, content);
  const format = await formatOf(path);
  if (format === null) throw new Error("unknown");
  const all: Found[] = [];
  for await (const found of readerOf(format)({ file: path, from })) all.push(found);
  return all;
}

async function documentsIn(content: string): Promise<WireDocument[]> {
  return (await read(content)).map((found) => {
    if (found.kind !== "document") throw new Error(JSON.stringify(found));
    return found.document;
  });
}

describe("a feed", () => {
  it("in RSS has its texts, authors, categories, pictures and old addresses", async () => {
    const [one, two] = await documentsIn(`<?xml version="1.0"?><rss version="2.0"><channel><language>ru</language>
      <item><title>Совет &amp; бюджет</title><link>https://a.example/sovet/</link><guid isPermaLink="false">a-1</guid><description>Кратко</description>
      <content:encoded><![CDATA[<p>Текст</p>]]></content:encoded><dc:creator>Анна</dc:creator><pubDate>Mon, 19 Feb 2024 18:55:00 +0300</pubDate>
      <category>Экономика</category><media:content url="https://a.example/a.jpg" medium="image"><media:credit>Фото</media:credit></media:content></item>
      <item><link>https://a.example/2</link><description>&lt;b&gt;Nur&lt;/b&gt; das&nbsp;hier</description><author>a@a.example (Anna B.)</author><pubDate>nonsense</pubDate></item></channel></rss>`);
    expect(one).toMatchObject({
      ...{
        uri: "a-1",
        language: "ru",
        headline: "Совет & бюджет",
        lead: "Кратко",
        byline: "Анна",
        formerPaths: ["/sovet"],
      },
      publishedAt: Date.parse("2024-02-19T15:55:00Z"),
      body: { html: "<p>Текст</p>" },
      topics: [{ name: "Экономика" }],
      picture: { href: "https://a.example/a.jpg", credit: "Фото" },
    });
    expect(two).toMatchObject({
      uri: "https://a.example/2",
      lead: "",
      byline: "Anna B.",
      body: { html: "<b>Nur</b> das\u00a0hier" },
    });
  });

  it("in Atom has its texts, plain, as markup or as elements", async () => {
    const [one, two] =
      await documentsIn(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Blatt</title><author><name>Redaktion</name></author>
      <entry><id>urn:1</id><title type="html">Rat &lt;b&gt;tagt&lt;/b&gt;</title><link href="https://a.example/rat"/><published>2024-02-19T18:55:00+03:00</published><updated>2024-02-20T08:00:00Z</updated>
      <summary>Kurz</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <em>Rat</em></p></div></content><category term="rat" label="Rat"/></entry>
      <entry xml:lang="ru"><id>urn:2</id><title>1 &lt; 2</title><updated>2024-02-20T08:00:00Z</updated><content>a &lt;b</content></entry></feed>`);
    expect(one).toMatchObject({
      ...{ uri: "urn:1", headline: "Rat <b>tagt</b>", lead: "Kurz", byline: "Redaktion", formerPaths: ["/rat"] },
      body: { html: "<p>Der <em>Rat</em></p>" },
      updatedAt: Date.parse("2024-02-20T08:00:00Z"),
      topics: [{ name: "Rat" }],
    });
    expect(two).toMatchObject({ language: "ru", headline: "1 &lt; 2", body: { html: "a &lt;b" }, updatedAt: null });
  });

  it("in JSON has its texts, and goes on behind any of its items", async () => {
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      language: "de",
      authors: [{ name: "Redaktion" }],
      items: [
        {
          id: 1,
          url: "https://a.example/eins",
          title: "Eins \u00e9\ud83d\ude00",
          content_html: "<p>ä\n</p>",
          date_published: "2024-02-19T18:55:00Z",
          tags: ["Rat"],
        },
        {
          id: "2",
          content_text: "Zwei",
          authors: [{ name: "Anna" }, {}],
          image: "https://a.example/a.jpg",
          language: "ru",
        },
        { url: "https://a.example/drei" },
      ],
    };
    for (const text of [
      JSON.stringify(feed),
      JSON.stringify(feed, null, 2),
      JSON.stringify(feed).replaceAll("ä", "\\u00e4"),
    ]) {
      const all = await read(text);
      expect(all.map((one) => one.kind)).toEqual(["document", "document", "broken"]);
      expect(all).toMatchObject([
        { document: { uri: "1", language: "de", byline: "Redaktion", headline: "Eins é😀", formerPaths: ["/eins"] } },
        { document: { uri: "2", language: "ru", byline: "Anna", picture: { href: "https://a.example/a.jpg" } } },
        { reason: "id: it has none" },
      ]);
      expect((await read(text, all[0]?.next)).map((one) => one.kind)).toEqual(["document", "broken"]);
      expect((await read(text, all[1]?.next)).map((one) => one.line)).toEqual([all[2]?.line]);
    }
  });

  it("that breaks off is refused with its line, and what was whole before is there", async () => {
    const begun = '{"version":"https://jsonfeed.org/version/1.1",\n"items":[{"id":"1"},\n{"id":"2"';
    writeFileSync(path, begun);
    const found: Found[] = [];
    const reading = async () => {
      for await (const one of readerOf("json-feed")({ file: path, from: null })) found.push(one);
    };
    await expect(reading()).rejects.toMatchObject({ line: 3, message: expect.stringContaining("no JSON") });
    expect(found.length).toBe(1);
  });
});

describe("a Ghost export", () => {
  const post = (more: object) => ({
    id: "p1",
    uuid: "u1",
    title: "Rat",
    slug: "rat",
    html: "<p>x</p>",
    status: "published",
    type: "post",
    visibility: "public",
    published_at: "2024-02-19T18:55:00.000Z",
    updated_at: "2024-02-19 19:00:00",
    ...more,
  });
  const site = (...posts: object[]) =>
    JSON.stringify({
      db: [
        {
          meta: { version: "5.0" },
          data: {
            posts,
            posts_authors: [{ post_id: "p1", author_id: "a1" }],
            posts_meta: [{ post_id: "p1", feature_image_alt: "Ein Saal", feature_image_caption: "Im Saal" }],
            posts_tags: [
              { post_id: "p1", tag_id: "t1" },
              { post_id: "p1", tag_id: "t2" },
            ],
            settings: [{ key: "locale", value: "de" }],
            tags: [
              { id: "t1", name: "Wirtschaft", slug: "wirtschaft" },
              { id: "t2", name: "#intern", slug: "hash-intern" },
            ],
            users: [{ id: "a1", name: "Anna Beispiel" }],
          },
        },
      ],
    });

  it("gives posts with what stands beside them", async () => {
    expect(await documentsIn(site(post({ feature_image: "__GHOST_URL__/content/images/saal.jpg" })))).toMatchObject([
      {
        ...{ uri: "ghost:u1", language: "de", byline: "Anna Beispiel", formerPaths: ["/rat"], status: "usable" },
        topics: [{ name: "Wirtschaft", slug: "wirtschaft" }],
        picture: { href: "/content/images/saal.jpg", alt: "Ein Saal", caption: "Im Saal" },
        updatedAt: Date.parse("2024-02-19T19:00:00Z"),
      },
    ]);
  });

  it.each([{ status: "draft" }, { visibility: "paid" }, { type: "page" }, { status: "scheduled" }])(
    "keeps from readers what not everybody saw: %o",
    async (more) => {
      expect(await documentsIn(site(post(more)))).toMatchObject([{ status: "kept" }]);
    },
  );
});

describe("a file", () => {
  it.each([
    ['{"uri":"x"}', "ninjs"],
    ['\n[\n{"uri":"x"}]', "ninjs"],
    ["<!-- c --><newsMessage/>", "newsml-g2"],
    ['<?xml version="1.0"?>\n<n:packageItem xmlns:n="x"/>', "newsml-g2"],
    ["<rss><channel><title>x</title></channel></rss>", "feed"],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>', "feed"],
    ['<rss xmlns:wp="http://wordpress.org/export/1.2/"/>', "wxr"],
    ["\ufeff<feed/>", "feed"],
    ["%PDF-1.4", null],
    ["<html><body/></html>", null],
    ["", null],
  ])("tells by its first bytes what it is: %s", async (content, format) => {
    writeFileSync(path, content);
    expect(await formatOf(path)).toBe(format);
  });
});
