import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { reader } from "../../client";
import {
  article,
  correction,
  media,
  mediaText,
  section,
  sectionName,
  story,
  storyTopic,
  topic,
  topicName,
  wireItem,
} from "../../schema";

/** Everything of some stories, whatever its state, as an export needs it. */
export interface StoriesToExport {
  stories: (typeof story.$inferSelect)[];
  articles: (typeof article.$inferSelect)[];
  corrections: (typeof correction.$inferSelect)[];
  topics: { storyId: number; topicId: number }[];
  /** Under what they came in, where they came over a wire. */
  uris: { articleId: number; uri: string }[];
}

/** The next stories after one, in the order of their numbers; none at the end. */
export async function storiesAfter(id: number, most: number): Promise<StoriesToExport> {
  const stories = await reader().select().from(story).where(gt(story.id, id)).orderBy(asc(story.id)).limit(most);
  const ids = stories.map((one) => one.id);
  const articles = await reader().select().from(article).where(inArray(article.storyId, ids)).orderBy(asc(article.id));
  const articleIds = articles.map((one) => one.id);
  const [corrections, topics, uris] = await Promise.all([
    reader()
      .select()
      .from(correction)
      .where(inArray(correction.articleId, articleIds))
      .orderBy(asc(correction.publishedAt)),
    reader().select().from(storyTopic).where(inArray(storyTopic.storyId, ids)).orderBy(asc(storyTopic.topicId)),
    reader()
      .select({ articleId: wireItem.articleId, uri: wireItem.uri })
      .from(wireItem)
      .where(inArray(wireItem.articleId, articleIds))
      .orderBy(asc(wireItem.id)),
  ]);
  return { stories, articles, corrections, topics, uris };
}

/** All sections and topics with their names: few enough to be kept at hand. */
export async function taxonomyToExport() {
  const [sections, sectionNames, topics, topicNames] = await Promise.all([
    reader().select().from(section),
    reader().select().from(sectionName),
    reader().select().from(topic),
    reader().select().from(topicName),
  ]);
  return { sections, sectionNames, topics, topicNames };
}

/** A picture with its words in a language. */
export async function pictureToExport(id: number, locale: string) {
  const inLocale = and(eq(mediaText.mediaId, media.id), eq(mediaText.locale, locale));
  const [found] = await reader()
    .select({ picture: media, text: mediaText })
    .from(media)
    .leftJoin(mediaText, inLocale)
    .where(eq(media.id, id));
  return found;
}
