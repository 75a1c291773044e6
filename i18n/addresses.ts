import { isLocale, type Locale } from "./locales";
import { messagesOf } from "./messages";

/** A reader page (or feed), as plain data; what `addressOf` spells and `parseAddress` reads. */
export type Place = { locale: Locale } & (
  | { page: "front" }
  | { page: "news"; number?: number; section?: string }
  | { page: "month"; month: string; number?: number; section?: string }
  | { page: "day"; day: string; number?: number; section?: string }
  | { page: "section"; slug: string; number?: number }
  | { page: "article"; section: string; slug: string; storyId: number }
  | { page: TopicIndexPage }
  | { page: TopicPage; slug: string; number?: number }
  | { page: FixedPage }
  | ({ page: "feed"; format?: OtherFormat } & FeedList)
  | { page: "sitemap"; part: string }
);

export type TopicIndexPage = "projects" | "institutions";
export type TopicPage = "project" | "institution" | "tag";
/** What a feed follows: everything of its language, breaking news, a section or a topic. */
export type FeedList =
  | { section?: string; breaking?: never; topic?: never }
  | { breaking: true; section?: never; topic?: never }
  | { topic: { kind: TopicPage; slug: string }; section?: never; breaking?: never };

/** Its file; RSS goes without saying. `yandex`: RSS with the full text as plain text. */
const feedFiles = { rss: "rss.xml", atom: "atom.xml", json: "feed.json", yandex: "yandex.xml" } as const;
export type FeedFormat = keyof typeof feedFiles;
type OtherFormat = Exclude<FeedFormat, "rss">;
const feedFormats = Object.keys(feedFiles) as FeedFormat[];

type FixedPage = "imprint" | "contact" | "feeds";
type PageKind = Place["page"];

/** Stands in an article's address where its section has no name in the language. */
export const unnamedSection = "depesche";

/** The first segment of an address, in the language's own word (`messages/…: Address`). */
type Word = keyof (typeof messagesOf)[Locale]["Address"];

const firstWord = {
  news: "news",
  month: "news",
  day: "news",
  projects: "projects",
  project: "projects",
  institutions: "institutions",
  institution: "institutions",
  tag: "tags",
  imprint: "imprint",
  contact: "contact",
  feeds: "feeds",
} as const satisfies Partial<Record<PageKind, Word>>;

/** The absolute path of a page, with its query where it has one, in canonical spelling. */
export function addressOf(place: Place): string {
  return `/${[place.locale, ...segmentsOf(place)].join("/")}${queryOf(place)}`;
}

function segmentsOf(place: Place): string[] {
  const words = messagesOf[place.locale].Address;
  switch (place.page) {
    case "front":
      return [];
    case "section":
      return [place.slug];
    case "article":
      return [place.section, `${place.slug}-${place.storyId}`];
    case "feed":
      return [...segmentsOfList(place), feedFiles[place.format ?? "rss"]];
    case "sitemap":
      return ["sitemap", `${place.part}.xml`];
    case "month":
      return [words.news, ...place.month.split("-")];
    case "day":
      return [words.news, ...place.day.split("-")];
    case "project":
    case "institution":
    case "tag":
      return [words[firstWord[place.page]], place.slug];
    default:
      return [words[firstWord[place.page]]];
  }
}

/** The feeds of a list, one in each format. */
export function feedsOf(locale: Locale, list: FeedList): { format: FeedFormat; address: string }[] {
  return feedFormats.map((format) => {
    const place: Place = { page: "feed", locale, ...list, ...(format === "rss" ? {} : { format }) };
    return { format, address: addressOf(place) };
  });
}

function segmentsOfList(place: { locale: Locale } & FeedList): string[] {
  if (place.breaking) return [messagesOf[place.locale].Address.breaking];
  if (place.topic) return segmentsOf({ page: place.topic.kind, locale: place.locale, slug: place.topic.slug });
  return place.section === undefined ? [] : [place.section];
}

function queryOf(place: Place): string {
  const query = new URLSearchParams();
  if ("number" in place && place.number !== undefined && place.number > 1) query.set("page", String(place.number));
  if (place.page !== "feed" && "section" in place && place.page !== "article" && place.section !== undefined)
    query.set("section", place.section);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * What an address means, by its form alone: whether there is such a section or story only the database knows.
 * @param path a path as it stands in a request, percent-encoded, without query. @returns null for what can be no page.
 */
export function parseAddress(path: string): Place | null {
  const [before, locale, ...rest] = path.split("/");
  if (before !== "" || !isLocale(locale) || !rest.every((segment) => plain.test(segment))) return null;
  const [first, second, ...more] = rest;
  if (first === undefined) return { page: "front", locale };
  if (first === "sitemap") return sitemapAt(locale, rest);
  const format = feedFormats.find((one) => feedFiles[one] === rest.at(-1));
  if (format) return feedAt(locale, rest.slice(0, -1), format);
  const words = messagesOf[locale].Address;
  if (first === words.news) return newsAt(locale, rest.slice(1));
  if (second === undefined) return pageAt(locale, first);
  if (more.length > 0) return null;
  if (first === words.projects) return { page: "project", locale, slug: second };
  if (first === words.institutions) return { page: "institution", locale, slug: second };
  if (first === words.tags) return { page: "tag", locale, slug: second };
  return articleAt(locale, first, second);
}

/** No empty segment, none that begins with a dot: those are never ours. The rest is for the pages to judge. */
const plain = /^[^./][^/]*$/;

/** The feed of what stands at an address: of everything, of a section or topic; `breaking` has no page, but a feed. */
function feedAt(locale: Locale, of: string[], format: FeedFormat): Place | null {
  const feed = { page: "feed", locale, ...(format === "rss" ? {} : { format }) } as const;
  const [first, second] = of;
  if (first === undefined) return feed;
  if (second === undefined && first === messagesOf[locale].Address.breaking) return { ...feed, breaking: true };
  const list = parseAddress(`/${locale}/${of.join("/")}`);
  if (list?.page === "section") return { ...feed, section: list.slug };
  if (list?.page !== "project" && list?.page !== "institution" && list?.page !== "tag") return null;
  return { ...feed, topic: { kind: list.page, slug: list.slug } };
}

function pageAt(locale: Locale, word: string): Place | null {
  const words = messagesOf[locale].Address;
  if (word === words.tags || word === words.breaking || word.includes(".")) return null;
  for (const page of ["projects", "institutions", "imprint", "contact", "feeds"] as const)
    if (words[firstWord[page]] === word) return { page, locale };
  return { page: "section", locale, slug: word };
}

function newsAt(locale: Locale, [year, month, day, ...more]: string[]): Place | null {
  if (year === undefined) return { page: "news", locale };
  if (month === undefined || more.length > 0 || !/^\d{4}$/.test(year) || !/^\d{2}$/.test(month)) return null;
  if (day === undefined)
    return isDay(`${year}-${month}-01`) ? { page: "month", locale, month: `${year}-${month}` } : null;
  return isDay(`${year}-${month}-${day}`) ? { page: "day", locale, day: `${year}-${month}-${day}` } : null;
}

/** Whether the calendar has this day, from 1900 to 2100 (2024-02-31 is none). */
export function isDay(day: string): boolean {
  if (!/^(19|20)\d{2}-\d{2}-\d{2}$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function articleAt(locale: Locale, section: string, segment: string): Place | null {
  const [, slug = "", id] = /^(?:(.*)-)?([1-9]\d{0,14})$/.exec(segment) ?? [];
  if (id === undefined) return null;
  return { page: "article", locale, section, slug, storyId: Number(id) };
}

function sitemapAt(locale: Locale, rest: string[]): Place | null {
  const part = /^(.+)\.xml$/.exec(rest[1] ?? "")?.[1];
  return rest.length === 2 && part !== undefined && parseSitemapPart(part) ? { page: "sitemap", locale, part } : null;
}

/** A file of the sitemap: front page, sections and fixed pages; the last two days; a file of the topics or of a month. */
export type SitemapPart =
  | { kind: "pages" }
  | { kind: "news" }
  | { kind: "topics"; number: number }
  | { kind: "month"; month: string; number: number };

/** The name of a sitemap's file; its first is not numbered. */
export function sitemapPart(of: string, number: number): string {
  return number === 1 ? of : `${of}-${number}`;
}

/** @returns null for what names no file. */
export function parseSitemapPart(part: string): SitemapPart | null {
  if (part === "pages" || part === "news") return { kind: part };
  const [, of, digits] = /^(topics|\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(part) ?? [];
  if (of === undefined) return null;
  const number = Number(digits ?? 1);
  if (of === "topics") return { kind: "topics", number };
  return isDay(`${of}-01`) ? { kind: "month", month: of, number } : null;
}

/** Reserved for pages of their own: no section may have one of these as its slug. */
export function reservedSlugs(locale: Locale): readonly string[] {
  return [
    ...Object.values(messagesOf[locale].Address),
    ...Object.values(feedFiles),
    "feed-documents",
    "sitemap",
    "status",
  ];
}
