import { and, eq, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { article, media } from "../../schema";

/**
 * The one rule of what readers see: its state says so *and* its time has come. In every public query, so that no job
 * has to flip anything and none can be missed.
 */
export function isPublic(locale: Locale, now: number = Date.now()): SQL | undefined {
  return and(eq(article.locale, locale), eq(article.state, "published"), lte(article.publishedAt, now));
}

/** The same for a picture: it leaves every page at the moment that its rights end. */
export function hasRights(now: number = Date.now()): SQL | undefined {
  return or(isNull(media.rightsEndAt), gt(media.rightsEndAt, now));
}
