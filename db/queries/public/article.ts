import { and, asc, desc, eq, inArray, lte, ne, sql } from "drizzle-orm";
import { isLocale, type Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article, correction, media, mediaText, sectionName, story, storyTopic } from "../../schema";
import { grouped } from "../grouped";
import { type Item, listStories, type Picture } from "./items";
import { hasRights, isPublic } from "./visible";

export type PublicArticle = typeof article.$inferSelect & {
  publishedAt: number;
  picture: Picture | null;
  /** The language that its story was written in. */
  sourceLocale: string;
};

/** A story's article in one language, if readers may see it or, withdrawn, its notice. */
export async function findArticle(locale: Locale, storyId: number): Promise<PublicArticle | null> {
  const [row] = await reader()
    .select({ article, pictureId: story.pictureId, sourceLocale: story.sourceLocale })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .where(
      and(
        eq(article.storyId, storyId),
        eq(article.locale, locale),
        inArray(article.state, ["published", "withdrawn"]),
        lte(article.publishedAt, Date.now()),
      ),
    );
  if (!row || row.article.publishedAt === null) return null;
  const picture = await findPicture(locale, row.pictureId);
  return { ...row.article, publishedAt: row.article.publishedAt, picture, sourceLocale: row.sourceLocale };
}

/** Where a story can be read at this moment, in each language that has it. */
export async function listPublicVersions(
  storyId: number,
): Promise<{ locale: Locale; slug: string; sectionSlug: string | null; headline: string }[]> {
  const rows = await reader()
    .select({ locale: article.locale, slug: article.slug, sectionSlug: sectionName.slug, headline: article.headline })
    .from(article)
    .leftJoin(sectionName, and(eq(sectionName.sectionId, article.sectionId), eq(sectionName.locale, article.locale)))
    .where(and(eq(article.storyId, storyId), eq(article.state, "published"), lte(article.publishedAt, Date.now())));
  return rows.flatMap(({ locale, ...rest }) => (isLocale(locale) ? [{ locale, ...rest }] : []));
}

/** A picture with its texts in a language; null where there is none, or no right to show it. */
export async function findPicture(locale: Locale, mediaId: number | null): Promise<Picture | null> {
  return mediaId === null ? null : ((await findPictures(locale, [mediaId])).get(mediaId) ?? null);
}

/** These pictures with their texts in a language, as far as there are rights to show them. */
export async function findPictures(locale: Locale, mediaIds: readonly number[]): Promise<ReadonlyMap<number, Picture>> {
  if (mediaIds.length === 0) return new Map();
  const rows = await reader()
    .select()
    .from(media)
    .leftJoin(mediaText, and(eq(mediaText.mediaId, media.id), eq(mediaText.locale, locale)))
    .where(and(inArray(media.id, [...mediaIds]), hasRights()));
  return new Map(
    rows.map(({ media: { id, hash, width, height, focalX, focalY }, media_text: text }) => [
      id,
      {
        ...{ hash, width, height, focalX, focalY },
        ...{ alt: text?.alt ?? "", caption: text?.caption ?? "", credit: text?.credit ?? "" },
      },
    ]),
  );
}

/** Published corrections of an article, the oldest first. */
export async function listCorrections(articleId: number): Promise<{ text: string; publishedAt: number }[]> {
  return reader()
    .select({ text: correction.text, publishedAt: correction.publishedAt })
    .from(correction)
    .where(eq(correction.articleId, articleId))
    .orderBy(asc(correction.publishedAt));
}

/** The published corrections of several articles, by article, the oldest first. */
export async function listCorrectionsOf(articleIds: readonly number[]): Promise<ReadonlyMap<number, string[]>> {
  const rows = await reader()
    .select({ articleId: correction.articleId, text: correction.text })
    .from(correction)
    .where(inArray(correction.articleId, [...articleIds]))
    .orderBy(asc(correction.publishedAt));
  const groups = [...grouped(rows, (row) => row.articleId)];
  return new Map(groups.map(([id, group]) => [id, group.map(({ text }) => text)]));
}

/** The texts of stories in a language, by story, as far as readers see them. */
export async function listTexts(
  locale: Locale,
  storyIds: readonly number[],
): Promise<ReadonlyMap<number, ArticleText>> {
  const rows = await reader()
    .select({ storyId: article.storyId, id: article.id, ...textColumns })
    .from(article)
    .where(and(isPublic(locale), inArray(article.storyId, [...storyIds])));
  return new Map(rows.map((row) => [row.storyId, row]));
}

const textColumns = {
  body: article.body,
  byline: article.byline,
  pictureCaption: article.pictureCaption,
  datelinePlace: article.datelinePlace,
  datelineAgency: article.datelineAgency,
  datelineDate: article.datelineDate,
};
export type ArticleText = Pick<typeof article.$inferSelect, "id" | keyof typeof textColumns>;

/** How far back stories that share a topic are looked at: the bound on the work for a topic of very many stories. */
const relatedWindow = 200;

/** Other stories that share the most topics with this one, newer first among equals. */
export async function listRelated(locale: Locale, storyId: number, limit: number): Promise<Item[]> {
  const topics = reader().select({ id: storyTopic.topicId }).from(storyTopic).where(eq(storyTopic.storyId, storyId));
  const candidates = reader()
    .select({ storyId: article.storyId, publishedAt: article.publishedAt })
    .from(storyTopic)
    .innerJoin(article, eq(article.storyId, storyTopic.storyId))
    .where(and(isPublic(locale), inArray(storyTopic.topicId, topics), ne(storyTopic.storyId, storyId)))
    .orderBy(desc(storyTopic.storyId))
    .limit(relatedWindow)
    .as("candidates");
  const shared = await reader()
    .select({ storyId: candidates.storyId })
    .from(candidates)
    .groupBy(candidates.storyId)
    .orderBy(desc(sql`count(*)`), desc(candidates.publishedAt))
    .limit(limit);
  return listStories(
    locale,
    shared.map((row) => row.storyId),
  );
}
