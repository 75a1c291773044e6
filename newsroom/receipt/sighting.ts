import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { readEnvironment } from "../../config/environment";
import { parseAddress } from "../../i18n/addresses";
import type { OwnAnswer } from "../own-site";
import type { PageKind } from "../pages-of";
import type { Expected } from "./expectation";
import { bare, readPage } from "./read-page";

/**
 * What was found at an address. `new`: the state that the database has; `old`: the article with another text, or one that
 * ought to be gone; `nothing`: no trace of it; `failed`: no answer, or none with a page.
 */
export interface Sighting {
  found: "new" | "old" | "nothing" | "failed";
  /** The headline that stands there, of an old one. */
  headline?: string;
  /** The HTTP status. */
  status: number;
}

const goneStatuses = new Set([404, 410]);

/** Looks for an article in an answer of the site. */
export function look(answer: OwnAnswer, page: { kind: PageKind; address: string }, expected: Expected): Sighting {
  const { status } = answer;
  if (goneStatuses.has(status)) return { ...goneAt(page.kind, status, expected), status };
  if (status !== 200) return { found: "failed", status };
  if (page.kind === "article") return { ...lookAtArticle(answer.body, expected), status };
  const headline = headlineIn(answer.body, page, expected);
  if (headline === null) return { found: "nothing", status };
  if (expected.isWithdrawn || headline !== expected.headline) return { found: "old", headline, status };
  return { found: "new", status };
}

/** A withdrawn article has to answer 410: with 404 a machine would take it for a mistake that may pass. */
function goneAt(kind: PageKind, status: number, { isWithdrawn }: Expected): Pick<Sighting, "found"> {
  return { found: isWithdrawn && kind === "article" && status === 410 ? "new" : "nothing" };
}

function lookAtArticle(html: string, expected: Expected): Omit<Sighting, "status"> {
  const { headline, words, modifiedAt } = readPage(html);
  const isNew =
    !expected.isWithdrawn &&
    bare(headline) === bare(expected.headline) &&
    modifiedAt === expected.updatedAt &&
    expected.texts.every((text) => words.includes(bare(text)));
  return isNew ? { found: "new" } : { found: "old", headline };
}

/** The headline under which a list has the story: the one expected where it is among several. */
function headlineIn(body: string, page: { kind: PageKind; address: string }, expected: Expected): string | null {
  if (page.kind === "sitemap") return inSitemap(body, expected);
  const isFeed = page.kind === "feed" || page.kind === "sectionFeed";
  const texts = isFeed ? inFeed(body, expected) : inList(body, expected);
  if (texts.some((text) => bare(text).includes(bare(expected.headline)))) return expected.headline;
  return texts.sort((one, other) => other.length - one.length)[0] ?? null;
}

function inList(html: string, { locale, storyId }: Expected): string[] {
  const isIts = (href: string) => {
    const place = parseAddress(href);
    return place?.page === "article" && place.locale === locale && place.storyId === storyId;
  };
  return readPage(html).links.flatMap(({ href, text }) => (isIts(href) ? [text.trim()] : []));
}

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === "item" });
const feed = z.object({
  rss: z.object({
    channel: z.object({ item: z.array(z.object({ title: z.string(), link: z.string() })).default([]) }),
  }),
});

function inFeed(xml: string, { locale, storyId }: Expected): string[] {
  const parsed = feed.safeParse(parser.parse(xml));
  if (!parsed.success) return [];
  const { siteUrl } = readEnvironment();
  const isIts = (link: string) => {
    const place = link.startsWith(siteUrl) ? parseAddress(link.slice(siteUrl.length)) : null;
    return place?.page === "article" && place.locale === locale && place.storyId === storyId;
  };
  return parsed.data.rss.channel.item.flatMap(({ title, link }) => (isIts(link) ? [title] : []));
}

/** A sitemap has no headline but a time; a month has thousands of lines, so they are not all taken apart. */
function inSitemap(xml: string, { locale, storyId, headline, changedAt }: Expected): string | null {
  const entry = new RegExp(`<loc>[^<]*/${locale}/[^<]*-${storyId}</loc>(?:<lastmod>([^<]*)</lastmod>)?`).exec(xml);
  if (!entry) return null;
  return entry[1] === changedAt ? headline : (entry[1] ?? "");
}
