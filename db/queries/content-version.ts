import { and, asc, desc, eq, gt, inArray, isNotNull, or, sql } from "drizzle-orm";
import { type Locale, locales } from "../../i18n/locales";
import type { Queries } from "../client";
import { article, articlePicture, breakingNews, changeLog, media, placement, story } from "../schema";

/** A change as the page caches need it: what of which language. Ids count up over all languages. */
export type LoggedChange = Pick<typeof changeLog.$inferSelect, "id" | "locale" | "kind" | "storyId">;

/** More than the log keeps, so never a part of what is missed. */
const most = 20_000;

/** What was changed after a logged change, the oldest first. */
export function changesAfter(queries: Queries, id: number): LoggedChange[] {
  return queries
    .select({ id: changeLog.id, locale: changeLog.locale, kind: changeLog.kind, storyId: changeLog.storyId })
    .from(changeLog)
    .where(gt(changeLog.id, id))
    .orderBy(asc(changeLog.id))
    .limit(most)
    .all();
}

export function latestChangeId(queries: Queries): number {
  return queries.select({ id: changeLog.id }).from(changeLog).orderBy(desc(changeLog.id)).limit(1).get()?.id ?? 0;
}

/** SQLite's own mark of whether another connection has written since. Cheap: no page of the database is read. */
export function dataVersion(queries: Queries): number {
  return queries.get<{ data_version: number }>(sql`pragma data_version`).data_version;
}

/**
 * When the clock alone changes what lists show: the next scheduled article of a language (or of all) comes out, or the
 * next rights in a picture end; null where neither is to come.
 */
export function nextDueAt(queries: Queries, locale: Locale | null, now: number): number | null {
  return earliest(nextPublication(queries, locale, now), nextEndOfRights(queries, now));
}

function nextPublication(queries: Queries, locale: Locale | null, now: number): number | null {
  // One look at the index for each: without a language it would be read from end to end.
  const found = (locale === null ? locales : [locale]).map((one) => nextInOrder(queries, one, now));
  return found.reduce(earliest, null);
}

/**
 * When the oldest article that came out after an instant did, in any language; null where none is out since.
 * What lists only the newest ends when this one has become too old.
 */
export function firstOutAfter(queries: Queries, instant: number, now: number): number | null {
  const next = locales.map((locale) => nextInOrder(queries, locale, instant)).reduce(earliest, null);
  return next !== null && next <= now ? next : null;
}

function nextInOrder(queries: Queries, locale: Locale, after: number): number | null {
  const next = queries
    .select({ at: article.publishedAt })
    .from(article)
    .where(and(eq(article.locale, locale), eq(article.state, "published"), gt(article.publishedAt, after)))
    .orderBy(asc(article.publishedAt))
    .limit(1)
    .get();
  return next?.at ?? null;
}

function nextEndOfRights(queries: Queries, now: number): number | null {
  const next = queries
    .select({ at: sql<number | null>`min(${media.rightsEndAt})` })
    .from(media)
    .where(gt(media.rightsEndAt, now))
    .get();
  return next?.at ?? null;
}

/** When the next placed story leaves a language's front page by the clock; null where none does. */
export function nextEndOnFront(queries: Queries, locale: Locale, now: number): number | null {
  const next = queries
    .select({ at: sql<number | null>`min(${placement.endsAt})` })
    .from(placement)
    .where(and(eq(placement.locale, locale), gt(placement.endsAt, now)))
    .get();
  return next?.at ?? null;
}

/**
 * When a language's banner changes by the clock: it ends, or the story that it leads to comes out; null where there is
 * none.
 */
export function nextChangeOfBreaking(queries: Queries, locale: Locale, now: number): number | null {
  const isShown = and(eq(breakingNews.locale, locale), gt(breakingNews.endsAt, now));
  const shown = queries
    .select({ endsAt: breakingNews.endsAt, comesOutAt: article.publishedAt })
    .from(breakingNews)
    .leftJoin(
      article,
      and(
        eq(article.storyId, breakingNews.storyId),
        eq(article.locale, breakingNews.locale),
        eq(article.state, "published"),
        gt(article.publishedAt, now),
      ),
    )
    .where(isShown)
    .get();
  return shown ? earliest(shown.endsAt, shown.comesOutAt) : null;
}

/** When the next of a story's articles comes out, in whatever language, or the rights in one of its pictures end. */
export function nextDueOfStory(queries: Queries, storyId: number, now: number): number | null {
  return earliest(nextPublicationOf(queries, storyId, now), nextEndOfRightsIn(queries, storyId, now));
}

function nextEndOfRightsIn(queries: Queries, storyId: number, now: number): number | null {
  const atHead = queries.select({ id: story.pictureId }).from(story).where(eq(story.id, storyId));
  const inTexts = queries
    .select({ id: articlePicture.mediaId })
    .from(articlePicture)
    .innerJoin(article, eq(article.id, articlePicture.articleId))
    .where(eq(article.storyId, storyId));
  const next = queries
    .select({ at: sql<number | null>`min(${media.rightsEndAt})` })
    .from(media)
    .where(and(gt(media.rightsEndAt, now), or(inArray(media.id, atHead), inArray(media.id, inTexts))))
    .get();
  return next?.at ?? null;
}

function earliest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

function nextPublicationOf(queries: Queries, storyId: number, now: number): number | null {
  const next = queries
    .select({ at: sql<number>`min(${article.publishedAt})` })
    .from(article)
    .where(
      and(
        eq(article.storyId, storyId),
        eq(article.state, "published"),
        isNotNull(article.publishedAt),
        gt(article.publishedAt, now),
      ),
    )
    .get();
  return next?.at ?? null;
}
