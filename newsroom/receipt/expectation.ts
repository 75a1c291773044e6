import { readEnvironment } from "../../config/environment";
import { plainText } from "../../content/to-text";
import { listPublications } from "../../db/queries/desk/preview";
import { findArticle, listCorrections, type PublicArticle } from "../../db/queries/public/article";
import { listPlaced } from "../../db/queries/public/front";
import { listLatest, shown } from "../../db/queries/public/items";
import { withOffset } from "../../i18n/calendar";
import type { Locale } from "../../i18n/locales";
import { type PageKind, type PageOf, pagesOf } from "../pages-of";

/** What readers are to find of an article, by what the database says. */
export interface Expected {
  storyId: number;
  locale: Locale;
  isWithdrawn: boolean;
  headline: string;
  /** Each has to stand on the article's page: lead, paragraphs, corrections. */
  texts: string[];
  /** As the article's page says it, ISO 8601; null where it says none. */
  updatedAt: string | null;
  /** As the sitemap says it, RFC 3339. */
  changedAt: string;
}

/** A page, and whether the article has to be found there; the older ones are beyond the first page of a list. */
export interface ExpectedPage extends PageOf {
  isExpected: boolean;
}

export type Expectation =
  | { kind: "public"; headline: string; expected: Expected; pages: ExpectedPage[] }
  /** Nothing is to be found before this time. */
  | { kind: "scheduled"; headline: string; dueAt: number }
  /** Not published, or in no such language. */
  | { kind: "none"; headline: string | null };

/** What is to be found of a story in a language at this moment. */
export async function expectationOf(storyId: number, locale: Locale): Promise<Expectation> {
  const publication = (await listPublications(storyId)).find((one) => one.locale === locale);
  if (!publication) return { kind: "none", headline: null };
  const { headline, state, publishedAt } = publication;
  const article = await findArticle(locale, storyId);
  if (!article) {
    const isScheduled = state === "published" && publishedAt !== null;
    return isScheduled ? { kind: "scheduled", headline, dueAt: publishedAt } : { kind: "none", headline };
  }
  const { timeZone } = readEnvironment();
  const [pages, isShown, corrections] = await Promise.all([
    pagesOf({ ...article, locale }, timeZone),
    whereShown(article, locale),
    listCorrections(article.id),
  ]);
  const { lead, body, updatedAt } = article;
  return {
    ...{ kind: "public", headline: article.headline },
    expected: {
      ...{ storyId, locale, isWithdrawn: article.state === "withdrawn", headline: article.headline },
      texts: [lead, ...plainText(body).split("\n"), ...corrections.map((one) => one.text)],
      updatedAt: updatedAt === null ? null : new Date(updatedAt).toISOString(),
      changedAt: withOffset(updatedAt ?? article.publishedAt, timeZone),
    },
    pages: pages.map((page) => ({ ...page, isExpected: article.state === "withdrawn" || isShown.has(page.kind) })),
  };
}

/** The pages that show an article now: lists show their newest, the front page also what was placed there. */
async function whereShown(article: PublicArticle, locale: Locale): Promise<ReadonlySet<PageKind>> {
  const { storyId, sectionId } = article;
  const isAmong = (items: { storyId: number }[]) => items.some((item) => item.storyId === storyId);
  const [ofLanguage, ofSection, placed] = await Promise.all([
    listLatest({ locale }, shown.feed),
    listLatest({ locale, sectionId }, shown.feed),
    listPlaced(locale),
  ]);
  const isOnFront =
    isAmong(placed.slice(0, shown.frontTop)) ||
    isAmong(ofLanguage.slice(0, shown.frontLatest)) ||
    isAmong(ofSection.slice(0, shown.frontOfSection));
  const kinds: [PageKind, boolean][] = [
    ["article", true],
    ["section", isAmong(ofSection.slice(0, shown.section))],
    ["front", isOnFront],
    ["feed", isAmong(ofLanguage)],
    ["sectionFeed", isAmong(ofSection)],
    ["sitemap", true],
  ];
  return new Set(kinds.filter(([, isThere]) => isThere).map(([kind]) => kind));
}
