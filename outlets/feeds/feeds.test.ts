import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { afterXml, anyText, hostileTexts } from "../hostile";
import { atom } from "./atom";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";
import { entry, feedOf } from "./testing";
import { yandexRss } from "./yandex";

const parser = new Parser();
const feed = feedOf();

describe("a feed", () => {
  it("as RSS is read by two parsers with full text, author, picture and its own address", async () => {
    const parsed = parseRssFeed(rss(feed));
    expect(parsed).toMatchObject({ title: feed.title, link: feed.pageUrl, language: "de" });
    expect(parsed.atom?.links).toEqual([{ href: feed.feedUrl, rel: "self", type: "application/rss+xml" }]);
    expect(parsed.items?.[0]).toMatchObject({
      title: entry().headline,
      guid: { value: entry().id, isPermaLink: false },
      pubDate: "Mon, 19 Feb 2024 15:55:00 GMT",
      categories: [{ name: "Wirtschaft" }, { name: "Export" }],
      dc: { creators: ["Anna Muster"] },
      content: { encoded: entry().html },
      media: { contents: [{ url: entry().picture?.url, medium: "image", width: 1200, height: 800 }] },
    });
    const [item] = (await parser.parseString(rss(feed))).items;
    expect(item).toMatchObject({ title: entry().headline, link: entry().url, "content:encoded": entry().html });
  });

  it("as Atom is read by two parsers, its times with the offset of the newsroom", async () => {
    const parsed = parseAtomFeed(atom(feed));
    expect(parsed).toMatchObject({ id: feed.feedUrl, updated: "2024-02-19T20:00:00+03:00", xml: { lang: "de" } });
    expect(parsed.entries?.[0]).toMatchObject({
      id: entry().id,
      published: "2024-02-19T18:55:00+03:00",
      content: { value: entry().html, type: "html" },
      authors: [{ name: "Anna Muster" }],
    });
    expect((await parser.parseString(atom(feed))).items[0]).toMatchObject({ link: entry().url, id: entry().id });
  });

  it("as JSON is read by a parser and has what the format asks for", () => {
    expect(JSON.parse(jsonFeed(feed)).version).toBe("https://jsonfeed.org/version/1.1");
    expect(parseJsonFeed(jsonFeed(feed)).items?.[0]).toMatchObject({
      id: entry().id,
      content_html: entry().html,
      date_modified: "2024-02-19T20:00:00+03:00",
      image: entry().picture?.url,
      tags: ["Wirtschaft", "Export"],
    });
  });

  it("for Yandex has the full text without markup, and leaves out what has none", () => {
    const [item, ...others] = itemsOf(yandexRss(feedOf({ entries: [entry(), entry({ text: " " })] })));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      title: entry().headline,
      link: entry().url,
      pubDate: "Mon, 19 Feb 2024 15:55:00 GMT",
      enclosure: { "@_url": entry().picture?.url, "@_type": "image/jpeg" },
      "yandex:full-text": "Ein Satz.\nNoch einer.",
    });
  });

  it("names a hub where one is set up, and else none", () => {
    for (const write of [rss, atom, jsonFeed]) {
      expect(write(feedOf({ hub: "https://hub.example/" }))).toContain("https://hub.example/");
      expect(write(feed)).not.toContain("hub");
    }
  });

  it("without entries is one still", async () => {
    const empty = feedOf({ entries: [] });
    expect(parseRssFeed(rss(empty)).title).toBe(feed.title);
    expect(parseAtomFeed(atom(empty)).id).toBe(feed.feedUrl);
    expect((await parser.parseString(yandexRss(empty))).items).toEqual([]);
  });
});

const exact = new XMLParser({
  ...{ ignoreAttributes: false, trimValues: false, parseTagValue: false, isArray: (name: string) => name === "item" },
  // Four references to a character stand in nearly every text: no bomb.
  processEntities: { maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
});
const items = z.object({
  rss: z.object({ channel: z.object({ item: z.array(z.record(z.string(), z.unknown())).default([]) }) }),
});

function itemsOf(xml: string): Record<string, unknown>[] {
  return items.parse(exact.parse(xml)).rss.channel.item;
}

const lines = (text: string) => text.replaceAll(/\r\n?/g, "\n");

/** Every place of a feed that takes a text from outside. */
const feedWith = (text: string) =>
  feedOf({
    ...{ title: text, description: text, publisher: text },
    entries: [
      entry({
        ...{ headline: text, summary: text, html: text, text: `${text}.`, author: text, section: text, topics: [text] },
        picture: { url: "https://x.example/1.jpg", width: 1, height: 1, alt: text, caption: text, credit: text },
      }),
    ],
  });

async function survives(text: string): Promise<void> {
  const wanted = lines(afterXml(text));
  const one = feedWith(text);
  // `sax` is strict: what is not well-formed makes it throw.
  for (const xml of [rss(one), atom(one), yandexRss(one)]) await parser.parseString(xml);
  const [item] = itemsOf(rss(one));
  expect(lines(String(item?.title ?? ""))).toBe(wanted);
  expect(lines(String(item?.["content:encoded"] ?? ""))).toBe(wanted);
  expect(lines(String(itemsOf(yandexRss(one))[0]?.["yandex:full-text"] ?? "."))).toBe(`${wanted}.`);
  const json = JSON.parse(jsonFeed(one));
  expect(json.items[0].title).toBe(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  expect(jsonFeed(one)).not.toMatch(/\\ud[89a-f]/i);
}

describe("whatever stands in a text", () => {
  it.each(hostileTexts)("comes out of every feed as it was: %j", survives);

  it("comes out of every feed as it was", async () => {
    await fc.assert(fc.asyncProperty(anyText, survives), { numRuns: 200 });
  });
});
