import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Found, WireDocument } from "./document";
import { readWxr } from "./wxr";

const path = join(mkdtempSync(join(tmpdir(), "depesche-wxr-")), "site.xml");

async function read(items: string, from: Found["next"] = null): Promise<Found[]> {
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Blatt</title>
<link>https://blatt.example</link><language>de-DE</language>
<wp:author><wp:author_login>anna</wp:author_login><wp:author_display_name><![CDATA[Anna Beispiel]]></wp:author_display_name></wp:author>
${items}</channel></rss>`,
  );
  const all: Found[] = [];
  for await (const found of readWxr({ file: path, from, hasMedia: true })) all.push(found);
  return all;
}

const post = (inner: string, id = 7) =>
  `<item><title>Rat &amp; Tat</title><link>https://blatt.example/2024/02/rat/</link><dc:creator>anna</dc:creator>
<guid>https://blatt.example/?p=${id}</guid><content:encoded><![CDATA[<p>Text</p>]]></content:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date_gmt>2024-02-19 15:55:00</wp:post_date_gmt><wp:post_type>post</wp:post_type>${inner}</item>`;

async function documentOf(inner: string): Promise<WireDocument> {
  const [found] = await read(post(inner));
  if (found?.kind !== "document") throw new Error(JSON.stringify(found));
  return found.document;
}

describe("a WordPress export", () => {
  it("gives a post with its author, terms, times, old addresses and pictures", async () => {
    const attachment = `<item><title>Saal</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><excerpt:encoded>Im Saal</excerpt:encoded>
      <wp:attachment_url>https://blatt.example/up/saal.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Ein Saal</wp:meta_value></wp:postmeta></item>`;
    const [found] = await read(
      post(`<wp:status>publish</wp:status><wp:post_modified_gmt>2024-03-01 08:00:00</wp:post_modified_gmt>
      <category domain="category" nicename="wirtschaft"><![CDATA[Wirtschaft]]></category><category domain="post_tag" nicename="rat">Rat</category>
      <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>rath</wp:meta_value></wp:postmeta>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>`) + attachment,
    );
    expect(found).toMatchObject({
      line: 5,
      document: {
        ...{ uri: "https://blatt.example/?p=7#7", language: "de-DE", byline: "Anna Beispiel", status: "usable" },
        publishedAt: Date.parse("2024-02-19T15:55:00Z"),
        updatedAt: Date.parse("2024-03-01T08:00:00Z"),
        topics: [{ name: "Wirtschaft", slug: "wirtschaft" }, { name: "Rat" }],
        formerPaths: ["/2024/02/rat", "/2024/02/rath"],
        picture: { href: "https://blatt.example/up/saal.jpg", alt: "Ein Saal", caption: "Im Saal" },
        dropped: { comment: 1 },
      },
    });
  });

  it.each([
    ["<wp:status>draft</wp:status>", '"draft"'],
    ["<wp:status>private</wp:status>", '"private"'],
    ["<wp:status>pending</wp:status>", '"pending"'],
    ["<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>", "password"],
    ["<wp:status>future</wp:status>", "its time has passed"],
  ])("keeps from readers what they never saw: %s", async (inner, reason) => {
    expect(await documentOf(inner)).toMatchObject({ status: "kept", statusNote: expect.stringContaining(reason) });
  });

  it("takes translations by Polylang for one story in two languages", async () => {
    const terms =
      '<category domain="language" nicename="ru">R</category><category domain="post_translations" nicename="pll_1">x</category>';
    expect(await documentOf(terms)).toMatchObject({ language: "ru", storyKey: "pll_1" });
  });

  it("goes on behind any of its items", async () => {
    const items = post("", 1) + post("<wp:x>ä&lt;</wp:x>", 2) + post("", 3);
    const all = await read(items);
    const later = await read(items, all[1]?.next ?? null);
    expect(all.length).toBe(3);
    expect(later).toEqual(all.slice(2));
  });

  it.each([
    [
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      1,
      "DTD",
    ],
    ['<?xml version="1.0"?>\n<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>', 2, "DTD"],
    ["<rss><channel>\n<item><title>a</title></item>\n<item><title>b", 3, "no XML"],
    ["<rss><channel>\n<item></title></item></channel></rss>", 2, "no XML"],
    ["nothing", 1, "no XML"],
  ])("that is broken or hostile is refused with its line (%#)", async (xml, line, reason) => {
    writeFileSync(path, xml);
    const reading = async () => {
      for await (const _ of readWxr({ file: path, from: null }));
    };
    await expect(reading()).rejects.toMatchObject({ line, message: expect.stringContaining(reason) });
  });

  it("is read through what real ones do wrong: control characters, stray ampersands, unknown entities", async () => {
    const [found] = await read(post("<excerpt:encoded>a\u0007b & c &bogus; &nbsp;d</excerpt:encoded>"));
    expect(found).toMatchObject({ kind: "document", document: { lead: expect.stringContaining("c &bogus;") } });
  });
});
