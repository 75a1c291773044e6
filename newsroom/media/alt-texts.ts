import type { ArticleBody } from "../../content/body";
import { pictureIdsOf } from "../../content/to-text";
import { articlesWith, localesOfTaxonsWith, picturesWithoutAlt } from "../../db/queries/media";
import { storyById } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import { isLocale, type Locale } from "../../i18n/locales";

/**
 * The pictures of a story's text in a language, at its head and in its body, that say nothing to those who do not see
 * them (WCAG 1.1.1): with one of them it may not be published. By their ids.
 */
export async function undescribedPictures(
  tx: Transaction,
  article: { storyId: number; locale: Locale; body: ArticleBody },
): Promise<number[]> {
  const { storyId, locale, body } = article;
  const atHead = (await storyById(tx, storyId))?.pictureId ?? null;
  const ids = [...(atHead === null ? [] : [atHead]), ...pictureIdsOf(body)];
  return ids.length === 0 ? [] : picturesWithoutAlt(tx, ids, locale);
}

/** The first of some languages in which a picture has no alt text; undefined where there is no picture either. */
export async function undescribedIn(
  tx: Transaction,
  pictureId: number | null,
  locales: readonly Locale[],
): Promise<Locale | undefined> {
  if (pictureId === null) return undefined;
  for (const locale of locales) if ((await picturesWithoutAlt(tx, [pictureId], locale)).length > 0) return locale;
  return undefined;
}

/**
 * The languages in which a published (or scheduled) article or the page of a section or topic shows a picture: there its
 * alt text may not go.
 */
export async function altNeededIn(tx: Transaction, mediaId: number): Promise<Locale[]> {
  const published = (await articlesWith(tx, mediaId)).filter((one) => one.state === "published");
  const ofTaxons = await localesOfTaxonsWith(tx, mediaId);
  return [...new Set([...published.map((one) => one.locale), ...ofTaxons])].filter(isLocale);
}
