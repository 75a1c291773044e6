import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Locale } from "../../i18n/locales";
import type { Queries } from "../client";
import {
  article,
  articlePicture,
  media,
  mediaFile,
  mediaText,
  section,
  sectionName,
  story,
  topic,
  topicName,
} from "../schema";
import type { Transaction } from "../transaction";

/** The statements behind `newsroom/media/`: each does one thing inside the caller's transaction and checks no rule. */

export type MediaRow = typeof media.$inferSelect;
export type MediaTexts = Partial<Record<Locale, Partial<{ alt: string; caption: string; credit: string }>>>;

export async function insertMedia(tx: Transaction, values: typeof media.$inferInsert): Promise<number> {
  const [row] = await tx.insert(media).values(values).returning({ id: media.id });
  if (!row) throw new Error("the database gave no id for a picture");
  return row.id;
}

/** Those of the pictures that have no words for who cannot see them, in a language. */
export async function picturesWithoutAlt(tx: Transaction, ids: readonly number[], locale: Locale): Promise<number[]> {
  const rows = await tx
    .select({ id: mediaText.mediaId, alt: mediaText.alt })
    .from(mediaText)
    .where(and(inArray(mediaText.mediaId, [...ids]), eq(mediaText.locale, locale)));
  const described = new Set(rows.filter(({ alt }) => alt.trim() !== "").map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !described.has(id));
}

export async function mediaById(tx: Transaction, id: number): Promise<MediaRow | undefined> {
  return (await tx.select().from(media).where(eq(media.id, id)))[0];
}

export async function mediaByHash(tx: Transaction, hash: string): Promise<MediaRow | undefined> {
  return (await tx.select().from(media).where(eq(media.hash, hash)))[0];
}

/** Changes a picture if it still is at `version`, and counts it up. @returns undefined when it is not. */
export async function updateMedia(
  tx: Transaction,
  id: number,
  change: { version: number; values: Partial<MediaRow> },
): Promise<MediaRow | undefined> {
  const rows = await tx
    .update(media)
    .set({ ...change.values, version: sql`${media.version} + 1` })
    .where(and(eq(media.id, id), eq(media.version, change.version)))
    .returning();
  return rows[0];
}

export async function insertMediaFile(tx: Transaction, values: typeof mediaFile.$inferInsert): Promise<void> {
  await tx.insert(mediaFile).values(values);
}

/** Sets what is given of a picture's texts in each language; the rest stays. */
export async function putMediaTexts(tx: Transaction, mediaId: number, texts: MediaTexts): Promise<void> {
  for (const [locale, text] of Object.entries(texts))
    await tx
      .insert(mediaText)
      .values({ mediaId, locale, alt: "", credit: "", ...text })
      .onConflictDoUpdate({ target: [mediaText.mediaId, mediaText.locale], set: { mediaId, ...text } });
}

export async function textsOfMedia(tx: Transaction, mediaId: number): Promise<(typeof mediaText.$inferSelect)[]> {
  return tx.select().from(mediaText).where(eq(mediaText.mediaId, mediaId));
}

/** Brings what the library's search looks through up to date. */
export async function indexWords(tx: Transaction, id: number): Promise<void> {
  const row = await mediaById(tx, id);
  if (!row) return;
  const texts = (await textsOfMedia(tx, id)).flatMap(({ alt, caption, credit }) => [alt, caption, credit]);
  const words = [row.originalName, row.creator, row.rightsNote, ...texts].join("\n").toLowerCase();
  await tx.update(media).set({ words }).where(eq(media.id, id));
}

/** The articles that show a picture: at their head, or in one of their texts. */
export async function articlesWith(tx: Transaction, mediaId: number): Promise<(typeof article.$inferSelect)[]> {
  const inTexts = tx
    .select({ id: articlePicture.articleId })
    .from(articlePicture)
    .where(eq(articlePicture.mediaId, mediaId));
  const atHead = tx.select({ id: story.id }).from(story).where(eq(story.pictureId, mediaId));
  return tx
    .select()
    .from(article)
    .where(or(inArray(article.id, inTexts), inArray(article.storyId, atHead)));
}

/** Whether readers see a picture, have seen it or will: in an article or on the page of a section or topic. */
export async function isBeforeReaders(queries: Queries, mediaId: number): Promise<boolean> {
  const one = { one: sql`1` };
  const seen = inArray(article.state, ["published", "withdrawn"]);
  const [atHead] = await queries
    .select(one)
    .from(story)
    .innerJoin(article, and(eq(article.storyId, story.id), seen))
    .where(eq(story.pictureId, mediaId))
    .limit(1);
  const [inText] = await queries
    .select(one)
    .from(articlePicture)
    .innerJoin(article, and(eq(article.id, articlePicture.articleId), seen))
    .where(eq(articlePicture.mediaId, mediaId))
    .limit(1);
  return Boolean(atHead ?? inText) || (await localesOfTaxonsWith(queries, mediaId)).length > 0;
}

/** The languages in which a section or topic that has a picture is named, and so has a page that shows it. */
export async function localesOfTaxonsWith(queries: Queries, mediaId: number): Promise<string[]> {
  const sections = queries
    .selectDistinct({ locale: sectionName.locale })
    .from(sectionName)
    .innerJoin(section, eq(section.id, sectionName.sectionId))
    .where(eq(section.pictureId, mediaId));
  const topics = queries
    .selectDistinct({ locale: topicName.locale })
    .from(topicName)
    .innerJoin(topic, eq(topic.id, topicName.topicId))
    .where(eq(topic.pictureId, mediaId));
  return [...new Set([...(await sections), ...(await topics)].map(({ locale }) => locale))];
}
