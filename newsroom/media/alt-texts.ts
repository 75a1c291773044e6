import { articlesWith, picturesOf } from "../../db/queries/media";
import type { Transaction } from "../../db/transaction";
import { isLocale, type Locale } from "../../i18n/locales";

/**
 * The pictures of a story's article in a language, at its head and in its text, that say nothing to those who do not
 * see them (WCAG 1.1.1): with one of them it may not be published.
 */
export async function picturesWithoutAlt(
  tx: Transaction,
  storyId: number,
  locale: Locale,
): Promise<{ id: number; originalName: string }[]> {
  const pictures = await picturesOf(tx, storyId, locale);
  return pictures.filter(({ alt }) => alt.trim() === "").map(({ id, originalName }) => ({ id, originalName }));
}

/** The languages in which a published (or scheduled) article shows a picture: there its alt text may not go. */
export async function altNeededIn(tx: Transaction, mediaId: number): Promise<Locale[]> {
  const published = (await articlesWith(tx, mediaId)).filter((one) => one.state === "published");
  return [...new Set(published.map((one) => one.locale))].filter(isLocale);
}
