import { readEnvironment } from "../../config/environment";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import { firstWords, pictureIdsOf, plainText, relatedStoryIdsOf } from "../../content/to-text";
import { toXhtml } from "../../content/to-xhtml";
import { type ArticleText, findPictures, listCorrectionsOf, listTexts } from "../../db/queries/public/article";
import { type Item, listStories, type Picture } from "../../db/queries/public/items";
import { listSections, listTopicNamesOf } from "../../db/queries/public/taxonomy";
import type { FeedEntry, FeedPicture } from "../../outlets/feeds/content";
import { datelineOf, type Writing } from "./dateline";
import { listed } from "./listed";

/** Items with their whole texts, as feeds send them out. What was taken back since it was listed is left out. */
export async function feedEntries(items: readonly Item[], writing: Writing): Promise<FeedEntry[]> {
  const { locale } = writing;
  const { siteUrl } = readEnvironment();
  const ids = items.map(({ storyId }) => storyId);
  const [sections, texts, topics] = await Promise.all([
    listSections(locale),
    listTexts(locale, ids),
    listTopicNamesOf(ids, locale),
  ]);
  const inside = await readInside([...texts.values()], writing);
  return listed(items, sections, locale).flatMap(({ item, section, address }) => {
    const text = texts.get(item.storyId);
    if (!text) return [];
    const { storyId, headline, lead, publishedAt, updatedAt } = item;
    const dateline = datelineOf({ ...text, publishedAt }, writing);
    const picture = item.picture && withWords(item.picture, text.pictureCaption);
    return {
      ...{ id: `${siteUrl}/${locale}/${storyId}`, url: `${siteUrl}${address}`, headline, section, publishedAt },
      summary: lead || firstWords(text.body, 160) || headline,
      html: toXhtml(text.body, { ...inside.partsOf(text), siteUrl, lead, dateline, picture }),
      text: [...(dateline === null ? [] : [dateline]), plainText(text.body)].join(" "),
      author: text.byline || null,
      topics: topics.get(storyId) ?? [],
      changedAt: updatedAt ?? publishedAt,
      picture,
    };
  });
}

/** What stands inside the texts, read for all of them at once. */
async function readInside(texts: readonly ArticleText[], { t, locale }: Writing) {
  const { siteUrl } = readEnvironment();
  const [pictures, stories, sections, corrections] = await Promise.all([
    findPictures(
      locale,
      texts.flatMap(({ body }) => pictureIdsOf(body)),
    ),
    listStories(
      locale,
      texts.flatMap(({ body }) => relatedStoryIdsOf(body)),
    ),
    listSections(locale),
    listCorrectionsOf(texts.map(({ id }) => id)),
  ]);
  const byStory = new Map(listed(stories, sections, locale).map((story) => [story.item.storyId, story]));
  const pictureOf = (mediaId: number, caption: string | null) => {
    const picture = pictures.get(mediaId);
    return picture ? withWords(picture, caption) : null;
  };
  const storyOf = (storyId: number) => {
    const story = byStory.get(storyId);
    return story ? { url: `${siteUrl}${story.address}`, headline: story.item.headline } : null;
  };
  const title = t("Article.corrections");
  return {
    partsOf: ({ id }: ArticleText) => ({
      ...{ pictureOf, storyOf },
      corrections: { title, texts: corrections.get(id) ?? [] },
    }),
  };
}

function withWords({ hash, width, height, alt, caption, credit }: Picture, own: string | null): FeedPicture {
  const shared = sharedWidth(width);
  const url = `${readEnvironment().siteUrl}${pictureAddress(hash, shared, "jpg")}`;
  return { url, width: shared, height: Math.round((height * shared) / width), alt, caption: own ?? caption, credit };
}
