import { and, desc, eq, gte, inArray, lt, lte, notInArray, type SQL, sql } from "drizzle-orm";
import type { FocalPoint } from "../../../content/pictures";
import type { Range } from "../../../i18n/calendar";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article, frontSlots, media, mediaText, story, storyTopic } from "../../schema";
import { hasRights, isPublic } from "./visible";

/** A story as it stands in a list. Times are UTC epoch milliseconds. */
export interface Item {
  storyId: number;
  sectionId: number;
  slug: string;
  headline: string;
  lead: string;
  urgency: number;
  publishedAt: number;
  updatedAt: number | null;
  picture: Picture | null;
}

export interface Picture extends FocalPoint {
  hash: string;
  width: number;
  height: number;
  alt: string;
  /** What it shows, for where an article has no caption of its own. */
  caption: string;
  credit: string;
}

/** How many of the newest items the lists show that every publication comes to; the desk's receipt looks for it there. */
export const shown = {
  /** At the head of the front page, those placed by hand among them. */
  frontTop: frontSlots,
  frontLatest: 14,
  /** Of each section, on the front page. */
  frontOfSection: 4,
  /** On the first page of a section. */
  section: 20,
  feed: 50,
} as const;

/** What a list is narrowed to; nothing given is everything of the language. */
export interface Filter {
  locale: Locale;
  sectionId?: number | undefined;
  topicId?: number | undefined;
}

/** The newest items of a list, newest first. */
export async function listLatest(
  filter: Filter,
  limit: number,
  options: { without?: readonly number[]; offset?: number; range?: Range } = {},
): Promise<Item[]> {
  const { without = [], offset = 0, range } = options;
  const rows = await selectItems(filter)
    .where(and(within(filter, range), without.length > 0 ? notInArray(article.storyId, [...without]) : undefined))
    .orderBy(desc(article.publishedAt), desc(article.id))
    .limit(limit)
    .offset(offset);
  return rows.map(toItem);
}

/** Up to this urgency (IPTC) an item is breaking news. */
export const breakingUrgency = 2;
/** How far back breaking news are looked for: the bound on the work where there were none for long. */
const breakingMs = 7 * 86_400_000;

/** The newest breaking news of a language. */
export async function listBreaking(locale: Locale, limit: number): Promise<Item[]> {
  const now = Date.now();
  const rows = await selectItems({ locale })
    .where(and(within({ locale }, { from: now - breakingMs, to: now + 1 }), lte(story.urgency, breakingUrgency)))
    .orderBy(desc(article.publishedAt), desc(article.id))
    .limit(limit);
  return rows.map(toItem);
}

/** These stories where they are public, in the order given. */
export async function listStories(locale: Locale, storyIds: readonly number[]): Promise<Item[]> {
  if (storyIds.length === 0) return [];
  const rows = await selectItems({ locale }).where(and(isPublic(locale), inArray(article.storyId, [...storyIds])));
  const items = new Map(rows.map((row) => [row.storyId, toItem(row)]));
  return storyIds.flatMap((id) => items.get(id) ?? []);
}

/** How many items a list has, counted up to `bound` and no further, so that the answer's time has a bound too. */
export async function countItems(filter: Filter, bound: number, range?: Range): Promise<number> {
  const base = reader().select({ one: sql`1` }).from(article).$dynamic();
  const bounded = (
    filter.topicId === undefined ? base : base.innerJoin(storyTopic, eq(storyTopic.storyId, article.storyId))
  )
    .where(within(filter, range))
    .limit(bound)
    .as("bounded");
  const [row] = await reader().select({ count: sql<number>`count(*)` }).from(bounded);
  return row?.count ?? 0;
}

function selectItems(filter: Filter) {
  const base = reader()
    .select({
      storyId: article.storyId,
      sectionId: article.sectionId,
      slug: article.slug,
      headline: article.headline,
      lead: article.lead,
      urgency: story.urgency,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      hash: media.hash,
      width: media.width,
      height: media.height,
      focalX: media.focalX,
      focalY: media.focalY,
      alt: mediaText.alt,
      caption: mediaText.caption,
      credit: mediaText.credit,
    })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .leftJoin(media, and(eq(media.id, story.pictureId), hasRights()))
    .leftJoin(mediaText, and(eq(mediaText.mediaId, media.id), eq(mediaText.locale, filter.locale)))
    .$dynamic();
  return filter.topicId === undefined ? base : base.innerJoin(storyTopic, eq(storyTopic.storyId, article.storyId));
}

function within(filter: Filter, range?: Range): SQL | undefined {
  return and(
    isPublic(filter.locale),
    filter.sectionId === undefined ? undefined : eq(article.sectionId, filter.sectionId),
    filter.topicId === undefined ? undefined : eq(storyTopic.topicId, filter.topicId),
    range && gte(article.publishedAt, range.from),
    range && lt(article.publishedAt, range.to),
  );
}

type ItemRow = Awaited<ReturnType<typeof selectItems>>[number];

function toItem(row: ItemRow): Item {
  const { hash, width, height, focalX, focalY, alt, caption, credit, publishedAt, ...rest } = row;
  const picture =
    hash === null || width === null || height === null || focalX === null || focalY === null
      ? null
      : { hash, width, height, focalX, focalY, alt: alt ?? "", caption: caption ?? "", credit: credit ?? "" };
  return { ...rest, publishedAt: publishedAt ?? 0, picture };
}
