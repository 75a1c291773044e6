import type { ArticleBody } from "../../content/body";
import { type Dateline, liftDateline } from "../../content/dateline";
import { bodyFromHtml } from "../../content/from-html";
import { bodyFromText } from "../../content/from-text";
import { BadBody, parseBody } from "../../content/schema";
import { firstWords, pictureIdsOf, plainText } from "../../content/to-text";
import { localeByLetters } from "../../i18n/letters";
import { defaultLocale, isLocale, type Locale, locales } from "../../i18n/locales";
import type { WireDocument } from "./document";

/** A document in the newsroom's terms: what is written of it. Times are UTC epoch milliseconds. */
export interface WireItem extends Pick<WireDocument, Kept> {
  locale: Locale;
  headline: string;
  lead: string;
  body: ArticleBody;
  byline: string | null;
  /** Found at the head of the text. */
  lifted: Dateline | null;
  pictureId: number | null;
  pictureCaption: string | null;
  searchTitle: string | null;
  searchDescription: string | null;
  /** What an article has no place for, by name. */
  dropped: Record<string, number>;
}

/** What goes on as the reader found it. */
type Kept =
  | "uri"
  | "subjects"
  | "topics"
  | "section"
  | "urgency"
  | "versionCreatedAt"
  | "publishedAt"
  | "updatedAt"
  | "embargoAt"
  | "status"
  | "statusNote"
  | "slug"
  | "storyKey"
  | "formerPaths"
  | "dateline"
  | "corrections";

export type ParsedItem = { ok: true; item: WireItem } | { ok: false; reason: string };

export interface ItemContext {
  /** The language of what is in none of this newsroom's; null: such a document is refused. */
  language: Locale | null;
  /** The library's picture for an address or name of a file, if it could be had. */
  pictureOf: (href: string) => number | null;
}

const noPictures: ItemContext = { language: null, pictureOf: () => null };

const longestHeadline = 300;
/** Of one that is made from the body. */
const longestMadeHeadline = 160;
const longestUri = 2_000;

/** A document as an item of this newsroom, or why it can be none. */
export function itemFrom(document: WireDocument, context: ItemContext = noPictures): ParsedItem {
  if (document.uri === "" || document.uri.length > longestUri) return { ok: false, reason: "it has no usable uri" };
  const { body: whole, dropped } = bodyOf(document, context);
  const text = plainText(whole);
  const locale = localeOf(document, context, text);
  if (locale === null) return { ok: false, reason: foreign(document.language ?? "") };
  const isEmpty = text.trim() === "" && pictureIdsOf(whole).length === 0;
  // A cancellation often comes without the text that it cancels.
  if (isEmpty && !document.mayBeEmpty && document.status !== "canceled")
    return { ok: false, reason: "it has no text (body_xhtml or body_text)" };
  const unfit = whyUnfit(whole);
  if (unfit !== null) return { ok: false, reason: unfit };
  const { body, dateline: lifted } =
    document.dateline === null ? liftDateline(whole, locale) : { body: whole, dateline: null };
  const { picture } = document;
  const line = document.hasPlainLines ? asLine : asText;
  const pictureId = picture === null ? null : context.pictureOf(picture.href);
  if (picture !== null && pictureId === null) count(dropped, "picture without its file");
  return {
    ok: true,
    item: {
      ...kept(document),
      ...(isEmpty && document.status === "usable" ? withoutText : {}),
      ...{ locale, body, lifted, pictureId, dropped },
      headline: headlineOf(document, dropped) || headlineFrom(body, locale) || document.uri,
      lead: line(document.lead),
      byline: line(document.byline) || null,
      pictureCaption: document.pictureCaption,
      searchTitle: line(document.searchTitle ?? "") || null,
      searchDescription: line(document.searchDescription ?? "") || null,
    },
  };
}

const withoutText = { status: "kept", statusNote: "it has no text" } as const;

function kept(document: WireDocument): Pick<WireDocument, Kept> {
  const { uri, subjects, topics, section, urgency, versionCreatedAt, publishedAt, updatedAt, embargoAt } = document;
  const { status, statusNote, slug, storyKey, formerPaths, dateline, corrections } = document;
  return {
    ...{ uri, subjects, topics, section, urgency, versionCreatedAt, publishedAt, updatedAt, embargoAt },
    ...{ status, statusNote, slug, storyKey, formerPaths, dateline, corrections },
  };
}

function bodyOf(document: WireDocument, context: ItemContext) {
  const dropped = { ...document.dropped };
  if ("text" in document.body) return { body: bodyFromText(document.body.text), dropped };
  const captions = new Map(document.bodyPictures.map((one) => [one.href, one.caption]));
  const pictureOf = (href: string) => {
    const id = context.pictureOf(href);
    return id === null ? null : { id, caption: captions.get(href) || null };
  };
  const read = bodyFromHtml(document.body.html, { pictureOf });
  for (const [name, times] of Object.entries(read.dropped)) count(dropped, name, times);
  return { body: read.body, dropped };
}

export function count(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

/** What is said of the language, or, where nothing is, what the letters say; null for a foreign one. */
function localeOf({ language, headline, lead }: WireDocument, context: ItemContext, text: string): Locale | null {
  if (language === null || language.trim() === "")
    return context.language ?? localeByLetters(`${text} ${headline} ${lead}`) ?? defaultLocale;
  const said = language.trim().toLowerCase().split(/[-_]/)[0];
  return isLocale(said) ? said : context.language;
}

function foreign(language: string): string {
  const ours = locales.join(", ");
  return `language "${language}" is none of this newsroom's (${ours}); --language says which to take it for`;
}

function whyUnfit(body: ArticleBody): string | null {
  try {
    parseBody(body);
    return null;
  } catch (error) {
    if (error instanceof BadBody) return error.message;
    throw error;
  }
}

function headlineOf({ headline, hasPlainLines }: WireDocument, dropped: Record<string, number>): string {
  const whole = (hasPlainLines ? asLine : asText)(headline);
  if (whole.length > longestHeadline) count(dropped, "end of a long headline");
  return whole.slice(0, longestHeadline).toWellFormed();
}

/** The first sentence. Unicode's rules also end one after *Dr.* and *am 19.*, so a very short one takes the next along. */
function headlineFrom(body: ArticleBody, locale: Locale): string {
  const line =
    plainText(body)
      .split("\n")
      .find((text) => text.trim() !== "") ?? "";
  let sentence = "";
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "sentence" }).segment(line.slice(0, 1_000))) {
    sentence += segment;
    if (sentence.length >= 40) break;
  }
  return sentence.length > longestMadeHeadline ? firstWords(body, longestMadeHeadline) : sentence.trim();
}

/** A line of text: entities and stray markup resolved. */
export function asText(value: string): string {
  return asLine(/[<&]/.test(value) ? plainText(bodyFromHtml(value).body) : value);
}

/** White space as HTML folds it: no-break spaces stay, for they were set on purpose. */
function asLine(value: string): string {
  return value
    .replace(/[\p{Cc} \u2028\u2029]+/gu, " ")
    .trim()
    .toWellFormed();
}
