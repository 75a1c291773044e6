import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import type { Versions } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { pictureIdsOf, relatedStoryIdsOf } from "../../content/to-text";
import {
  findArticle,
  findPictures,
  listCorrections,
  listPublicVersions,
  listRelated,
  type PublicArticle,
} from "../../db/queries/public/article";
import { listLatest, listStories } from "../../db/queries/public/items";
import { listTopicsOf } from "../../db/queries/public/taxonomy";
import { addressOf, unnamedSection } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import { datelineOf } from "./dateline";
import { listed } from "./listed";
import { readNewsroom } from "./site";

const relatedShown = 4;
const latestShown = 10;

/** A story's article in one language as readers see it now; asked for once in a render. */
export const readArticle = cache(async (locale: Locale, storyId: number) => {
  const article = await findArticle(locale, storyId);
  return article && placeArticle(locale, article);
});

export type PlacedArticle = Awaited<ReturnType<typeof placeArticle>>;

/** An article with its canonical place and where else its story can be read, whatever its text was read from. */
export async function placeArticle(locale: Locale, article: PublicArticle) {
  const { storyId } = article;
  const { sections, name } = await readNewsroom(locale);
  const section = sections.find((one) => one.id === article.sectionId) ?? {
    ...{ id: article.sectionId, key: "", name, slug: unnamedSection, description: "" },
    pictureId: null,
  };
  const place = { page: "article", locale, section: section.slug, slug: article.slug, storyId } as const;
  const versions: Versions = Object.fromEntries(
    (await listPublicVersions(storyId)).map((version) => [
      version.locale,
      { ...place, locale: version.locale, slug: version.slug, section: version.sectionSlug ?? unnamedSection },
    ]),
  );
  return { locale, article, section, place, versions, url: `${readEnvironment().siteUrl}${addressOf(place)}` };
}

/** What stands around an article's text. */
export async function readSurroundings(article: PublicArticle) {
  const locale = article.locale as Locale;
  const { storyId } = article;
  const { sections } = await readNewsroom(locale);
  const [topics, corrections, related, latest, pointedTo, pictures, dateline] = await Promise.all([
    listTopicsOf(storyId, locale),
    listCorrections(article.id),
    listRelated(locale, storyId, relatedShown),
    listLatest({ locale }, latestShown, { without: [storyId] }),
    listStories(locale, relatedStoryIdsOf(article.body)),
    findPictures(locale, pictureIdsOf(article.body)),
    readDateline(article, locale),
  ]);
  return {
    ...{ topics, corrections, pictures, dateline },
    pointedTo: new Map(listed(pointedTo, sections, locale).map((story) => [story.item.storyId, story])),
    related: listed(related, sections, locale),
    latest: listed(latest, sections, locale),
  };
}

async function readDateline(article: PublicArticle, locale: Locale): Promise<string | null> {
  const [t, format, { name }] = await Promise.all([getTranslations(), getFormatter(), readNewsroom(locale)]);
  return datelineOf(article, { t, format, name, locale });
}
