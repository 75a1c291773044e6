import {
  and,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  like,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { FocalPoint } from "../../../content/pictures";
import { type Locale, locales } from "../../../i18n/locales";
import { reader } from "../../client";
import { articlePicture, media, mediaFile, mediaText, section, story, topic } from "../../schema";
import { hasRights } from "../public/visible";

export const pictureFilters = ["withoutAlt", "rightsEnding", "rightsEnded", "unused"] as const;
/** `withoutAlt`: in some language; `rightsEnding`: within 30 days; `rightsEnded`: it has left the pages already. */
export type PictureFilter = (typeof pictureFilters)[number];

const rightsEndSoonMs = 30 * 86_400_000;

export interface PictureSearch {
  /** Words of its texts, its creator or the name of its file. */
  text?: string | undefined;
  filter?: PictureFilter | undefined;
}

interface DeskText {
  alt: string;
  caption: string;
  credit: string;
}

/** A picture as the desk knows it. Times are UTC epoch milliseconds. */
export interface DeskPicture extends FocalPoint {
  id: number;
  hash: string;
  width: number;
  height: number;
  originalName: string;
  creator: string;
  rightsNote: string;
  rightsEndAt: number | null;
  uploadedBy: string | null;
  createdAt: number;
  version: number;
  texts: Partial<Record<Locale, DeskText>>;
}

/** A page of the library, the newest first; `after` is the id of the last one of the page before. */
export async function listPictures(
  search: PictureSearch,
  page: { limit: number; after?: number | undefined },
): Promise<{ pictures: DeskPicture[]; next: number | null }> {
  const { limit, after } = page;
  const rows = await reader()
    .select()
    .from(media)
    .where(and(matching(search), after === undefined ? undefined : lt(media.id, after)))
    .orderBy(desc(media.id))
    .limit(limit + 1);
  const pictures = await withTexts(rows.slice(0, limit));
  return { pictures, next: rows.length > limit ? (pictures.at(-1)?.id ?? null) : null };
}

export async function findPicture(id: number): Promise<DeskPicture | null> {
  return (await withTexts(await reader().select().from(media).where(eq(media.id, id))))[0] ?? null;
}

/** How many pictures in use have left the pages for want of rights, and how many will within 30 days. */
export async function countRights(): Promise<{ ended: number; ending: number }> {
  const count = async (filter: PictureFilter) => {
    const [row] = await reader()
      .select({ count: sql<number>`count(*)` })
      .from(media)
      .where(and(matching({ filter }), isUsed()));
    return row?.count ?? 0;
  };
  const [ended, ending] = await Promise.all([count("rightsEnded"), count("rightsEnding")]);
  return { ended, ending };
}

function matching({ text = "", filter }: PictureSearch, now = Date.now()): SQL | undefined {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const literal = (word: string) => `%${word.replace(/[%_]/g, "")}%`;
  return and(...words.map((word) => like(media.words, literal(word))), filter && isSuch(filter, now));
}

function isSuch(filter: PictureFilter, now: number): SQL | undefined {
  if (filter === "withoutAlt") return or(...locales.map(hasNoAltIn));
  if (filter === "unused") return sql`not ${isUsed()}`;
  if (filter === "rightsEnded") return and(isNotNull(media.rightsEndAt), lte(media.rightsEndAt, now));
  return and(hasRights(now), gt(media.rightsEndAt, now), lte(media.rightsEndAt, now + rightsEndSoonMs));
}

function hasNoAltIn(locale: Locale): SQL {
  const text = and(eq(mediaText.mediaId, media.id), eq(mediaText.locale, locale), sql`${mediaText.alt} <> ''`);
  return notExists(reader().select({ one: sql`1` }).from(mediaText).where(text));
}

/** At the head of a story, in the text of one, or on the page of a section or topic. */
function isUsed(): SQL {
  const one = { one: sql`1` };
  const atHead = reader().select(one).from(story).where(eq(story.pictureId, media.id));
  const inText = reader().select(one).from(articlePicture).where(eq(articlePicture.mediaId, media.id));
  const ofSection = reader().select(one).from(section).where(eq(section.pictureId, media.id));
  const ofTopic = reader().select(one).from(topic).where(eq(topic.pictureId, media.id));
  return sql`(${exists(atHead)} or ${exists(inText)} or ${exists(ofSection)} or ${exists(ofTopic)})`;
}

async function withTexts(rows: (typeof media.$inferSelect)[]): Promise<DeskPicture[]> {
  const ids = rows.map((row) => row.id);
  const texts = await reader().select().from(mediaText).where(inArray(mediaText.mediaId, ids));
  return rows.map(({ words, kind, ...row }) => {
    const own = texts.filter((one) => one.mediaId === row.id);
    return { ...row, texts: Object.fromEntries(own.map(({ locale, mediaId, ...text }) => [locale, text])) };
  });
}

export type FormerFile = Pick<typeof mediaFile.$inferSelect, "hash" | "width" | "originalName" | "replacedAt">;

/** The files that a picture had before, the latest first. */
export async function listFormerFiles(mediaId: number): Promise<FormerFile[]> {
  const { hash, width, originalName, replacedAt } = mediaFile;
  return reader()
    .select({ hash, width, originalName, replacedAt })
    .from(mediaFile)
    .where(eq(mediaFile.mediaId, mediaId))
    .orderBy(desc(mediaFile.id));
}
