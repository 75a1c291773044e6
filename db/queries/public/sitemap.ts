import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { dayOf, monthOf, type Range, rangeOfMonth } from "../../../i18n/calendar";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article } from "../../schema";
import { isPublic } from "./visible";

/** The months in which a language has public articles, newest first: a step from each to the one before it. */
export async function listMonths(locale: Locale, timeZone: string): Promise<string[]> {
  const months: string[] = [];
  for (let bound = Date.now() + 1; ; bound = rangeOfMonth(months.at(-1) ?? "", timeZone).from) {
    const [latest] = await reader()
      .select({ at: article.publishedAt })
      .from(article)
      .where(and(isPublic(locale), lt(article.publishedAt, bound)))
      .orderBy(desc(article.publishedAt))
      .limit(1);
    if (typeof latest?.at !== "number") return months;
    months.push(monthOf(dayOf(latest.at, timeZone)));
  }
}

/** A sitemap file takes 50,000 addresses (sitemaps.org); a month of the largest newsroom has 15,000. */
const mostAddresses = 50_000;

export async function listAddresses(locale: Locale, range: Range) {
  const rows = await reader()
    .select({
      storyId: article.storyId,
      sectionId: article.sectionId,
      slug: article.slug,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
    })
    .from(article)
    .where(and(isPublic(locale), gte(article.publishedAt, range.from), lt(article.publishedAt, range.to)))
    .orderBy(asc(article.publishedAt))
    .limit(mostAddresses);
  return rows.map(({ publishedAt, updatedAt, ...rest }) => ({ ...rest, changedAt: updatedAt ?? publishedAt ?? 0 }));
}

const other = alias(article, "other");

/** The public versions in another language of what `listAddresses` gives for this one, by story. */
export async function listCounterparts(locale: Locale, otherLocale: Locale, range: Range) {
  const rows = await reader()
    .select({ storyId: other.storyId, sectionId: other.sectionId, slug: other.slug })
    .from(article)
    .innerJoin(other, and(eq(other.storyId, article.storyId), eq(other.locale, otherLocale)))
    .where(
      and(
        isPublic(locale),
        gte(article.publishedAt, range.from),
        lt(article.publishedAt, range.to),
        eq(other.state, "published"),
        lt(other.publishedAt, Date.now() + 1),
      ),
    );
  return new Map(rows.map((row) => [row.storyId, row]));
}
