import type { Queries } from "../db/client";
import {
  firstOutAfter,
  nextChangeOfBreaking,
  nextDueAt,
  nextDueOfStory,
  nextEndOnFront,
} from "../db/queries/content-version";
import { newsWindowMs } from "../db/queries/public/sitemap";
import { nextMidnight } from "../i18n/calendar";
import type { Due } from "./page-cache/freshness";
import type { Subject } from "./page-cache/subject";

/**
 * Until when a page that is rendered now holds by the clock: the next scheduled article, the end of the day, the banner's
 * end or its story's beginning and, for the front page, the end of a placing; for what lists the last two days, when the
 * oldest leaves it.
 */
export function dueOf(queries: Queries, timeZone: string, subject: Subject, now: number): Due {
  const { kind, locale, storyId } = subject;
  const earliest = (...instants: (number | null)[]) =>
    Math.min(...instants.map((at) => at ?? Number.POSITIVE_INFINITY));
  const frame = earliest(nextMidnight(now, timeZone), locale && nextChangeOfBreaking(queries, locale, now));
  const news = kind === "fixed" ? null : nextDueAt(queries, locale, now);
  if (kind === "article") {
    const own = storyId === null ? null : nextDueOfStory(queries, storyId, now);
    return { subject: earliest(frame, own), edge: earliest(news) };
  }
  const placing = kind === "front" && locale ? nextEndOnFront(queries, locale, now) : null;
  const oldest = kind === "recent" ? firstOutAfter(queries, now - newsWindowMs, now) : null;
  const ageing = oldest === null ? null : oldest + newsWindowMs;
  return { subject: earliest(frame, news, placing, ageing), edge: Number.POSITIVE_INFINITY };
}
