import { asc, desc, eq, inArray, or } from "drizzle-orm";
import { isLocale, type Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article, articlePicture, section, sectionName, story, topic, topicName } from "../../schema";
import { isBeforeReaders } from "../media";
import type { TaxonKind } from "../taxonomy";

/** A story that shows a picture, by its article in one language. */
export interface PictureUse {
  storyId: number;
  locale: Locale;
  headline: string;
  isPublished: boolean;
}

/** Where a picture is used, the newest first, as far as `limit`. */
export async function listUses(mediaId: number, limit: number): Promise<PictureUse[]> {
  const inTexts = reader()
    .select({ id: articlePicture.articleId })
    .from(articlePicture)
    .where(eq(articlePicture.mediaId, mediaId));
  const atHead = reader().select({ id: story.id }).from(story).where(eq(story.pictureId, mediaId));
  const rows = await reader()
    .select({ storyId: article.storyId, locale: article.locale, headline: article.headline, state: article.state })
    .from(article)
    .where(or(inArray(article.id, inTexts), inArray(article.storyId, atHead)))
    .orderBy(desc(article.storyId), article.id)
    .limit(limit);
  return rows.map(({ state, ...row }) => ({
    ...row,
    locale: row.locale as Locale,
    isPublished: state === "published",
  }));
}

/** Whether readers see a picture, have seen it or will. */
export function isShownToReaders(mediaId: number): Promise<boolean> {
  return isBeforeReaders(reader(), mediaId);
}

/** A section or topic whose page shows a picture. */
export interface TaxonUse {
  kind: TaxonKind;
  id: number;
  names: Partial<Record<Locale, string>>;
}

/** The sections, projects, institutions and tags that have a picture; few have the same one. */
export async function listTaxonUses(mediaId: number): Promise<TaxonUse[]> {
  const sections = await reader()
    .select({ id: section.id, locale: sectionName.locale, name: sectionName.name })
    .from(section)
    .innerJoin(sectionName, eq(sectionName.sectionId, section.id))
    .where(eq(section.pictureId, mediaId))
    .orderBy(asc(section.position), asc(section.id));
  const topics = await reader()
    .select({ kind: topic.kind, id: topic.id, locale: topicName.locale, name: topicName.name })
    .from(topic)
    .innerJoin(topicName, eq(topicName.topicId, topic.id))
    .where(eq(topic.pictureId, mediaId))
    .orderBy(asc(topic.kind), asc(topic.position), asc(topic.id));
  const uses = new Map<string, TaxonUse>();
  for (const { locale, name, ...row } of [
    ...sections.map((row) => ({ kind: "section" as const, ...row })),
    ...topics,
  ]) {
    const key = `${row.kind} ${row.id}`;
    const use = uses.get(key) ?? { ...row, names: {} };
    uses.set(key, use);
    if (isLocale(locale)) use.names[locale] = name;
  }
  return [...uses.values()];
}
