import { and, asc, desc, eq, gt, gte, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import { dayOf, monthOf, type Range, rangeOfMonth } from "../../../i18n/calendar";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article, media, sectionName, story } from "../../schema";
import { grouped } from "../grouped";
import { addressesPerFile } from "./sitemap-topics";
import { hasRights, isPublic } from "./visible";

/** Rows read at once, between which others get their turn. */
const batchSize = 500;

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

/** A place in the order of a month: by time, then by id. */
interface Key {
  publishedAt: number | null;
  id: number;
}

const from = ({ publishedAt, id }: Key): SQL => sql`(${article.publishedAt}, ${article.id}) >= (${publishedAt}, ${id})`;
const after = ({ publishedAt, id }: Key): SQL => sql`(${article.publishedAt}, ${article.id}) > (${publishedAt}, ${id})`;

function within(locale: Locale, range: Range): SQL | undefined {
  return and(isPublic(locale), gte(article.publishedAt, range.from), lt(article.publishedAt, range.to));
}

/** Where each file of a month begins: a month of more than `perFile` articles has several. */
export async function listFileStarts(locale: Locale, range: Range, perFile = addressesPerFile): Promise<Key[]> {
  const starts: Key[] = [];
  for (;;) {
    const last = starts.at(-1);
    const [next] = await selectStart(locale, range, last && { from: last, perFile });
    if (!next) return starts;
    starts.push(next);
  }
}

export function selectStart(locale: Locale, range: Range, step?: { from: Key; perFile: number }) {
  return reader()
    .select({ publishedAt: article.publishedAt, id: article.id })
    .from(article)
    .where(and(within(locale, range), step && from(step.from)))
    .orderBy(asc(article.publishedAt), asc(article.id))
    .limit(1)
    .offset(step?.perFile ?? 0);
}

/** The number of the file of its month that an article stands in, from 1. */
export async function fileNumberOf(
  wanted: { locale: Locale; storyId: number; range: Range },
  perFile = addressesPerFile,
): Promise<number> {
  const { locale, storyId, range } = wanted;
  const [own] = await reader()
    .select({ publishedAt: article.publishedAt, id: article.id })
    .from(article)
    .where(and(eq(article.storyId, storyId), eq(article.locale, locale)));
  const at = own?.publishedAt ?? 0;
  const isBefore = (start: Key) => {
    const begin = start.publishedAt ?? 0;
    return begin < at || (begin === at && start.id <= (own?.id ?? 0));
  };
  return Math.max(1, (await listFileStarts(locale, range, perFile)).filter(isBefore).length);
}

/** An article as a sitemap has it. `changedAt`: the last change that readers can see, UTC epoch ms. */
export interface Mapped {
  storyId: number;
  changedAt: number;
  picture: { hash: string; width: number } | null;
}

/** The articles of one file of a month, in batches, by keyset; `number` counts from 1. */
export async function* listMapped(
  locale: Locale,
  file: { range: Range; number: number },
  perFile = addressesPerFile,
): AsyncGenerator<Mapped[]> {
  const start = (await listFileStarts(locale, file.range, perFile))[file.number - 1];
  let bound = start && from(start);
  for (let left = perFile; bound !== undefined && left > 0; left -= batchSize) {
    const rows = await selectMapped(locale, file.range, bound).limit(Math.min(batchSize, left));
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toMapped);
    bound = after(last);
  }
}

export function selectMapped(locale: Locale, range: Range, bound: SQL) {
  return reader()
    .select({
      id: article.id,
      storyId: article.storyId,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      hash: media.hash,
      width: media.width,
    })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .leftJoin(media, and(eq(media.id, story.pictureId), hasRights()))
    .where(and(within(locale, range), bound))
    .orderBy(asc(article.publishedAt), asc(article.id))
    .$dynamic();
}

type MappedRow = Awaited<ReturnType<typeof selectMapped>>[number];

function toMapped({ storyId, publishedAt, updatedAt, hash, width }: MappedRow): Mapped {
  const picture = hash === null || width === null ? null : { hash, width };
  return { storyId, changedAt: updatedAt ?? publishedAt ?? 0, picture };
}

/** Where a story can be read in a language. */
export interface Version {
  storyId: number;
  locale: string;
  slug: string;
  /** Null where its section has no name in the language. */
  sectionSlug: string | null;
}

/** Where these stories can be read at this moment, in each language that has them. */
export async function listVersionsOf(storyIds: readonly number[]): Promise<ReadonlyMap<number, Version[]>> {
  const rows = await reader()
    .select({
      storyId: article.storyId,
      locale: article.locale,
      slug: article.slug,
      sectionSlug: sectionName.slug,
    })
    .from(article)
    .leftJoin(sectionName, and(eq(sectionName.sectionId, article.sectionId), eq(sectionName.locale, article.locale)))
    .where(
      and(
        inArray(article.storyId, [...storyIds]),
        eq(article.state, "published"),
        lte(article.publishedAt, Date.now()),
      ),
    );
  return grouped(rows, (row) => row.storyId);
}

/** What a news sitemap holds: the newest of the last two days, as Google asks, and no more than it takes. */
export const newsWindowMs = 48 * 3_600_000;
const mostNews = 1_000;

export async function listNews(locale: Locale, now = Date.now()) {
  return reader()
    .select({ storyId: article.storyId, headline: article.headline, publishedAt: article.publishedAt })
    .from(article)
    .where(and(isPublic(locale, now), gt(article.publishedAt, now - newsWindowMs)))
    .orderBy(desc(article.publishedAt), desc(article.id))
    .limit(mostNews);
}
