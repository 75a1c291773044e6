import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Range } from "../../../i18n/calendar";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article } from "../../schema";
import { isPublic } from "./visible";

/** When the oldest and the newest public article of a language came out; null for an empty site. */
export async function spanOf(locale: Locale): Promise<{ first: number; last: number } | null> {
  const edge = (order: typeof asc) =>
    reader()
      .select({ at: article.publishedAt })
      .from(article)
      .where(isPublic(locale))
      .orderBy(order(article.publishedAt))
      .limit(1);
  const [[first], [last]] = await Promise.all([edge(asc), edge(desc)]);
  return typeof first?.at === "number" && typeof last?.at === "number" ? { first: first.at, last: last.at } : null;
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
