import { articlesWith, localesOfTaxonsWith } from "../../db/queries/media";
import { recordChange, topicIdsOf } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import { isLocale, locales } from "../../i18n/locales";

/** A portrait may stand in thousands of stories: from here on the whole site is told once, and not each of them. */
const mostTold = 200;

/** Tells the page caches that a picture looks different, in all that readers can see of it. */
export async function recordPictureChange(tx: Transaction, mediaId: number, at: number): Promise<void> {
  const shown = (await articlesWith(tx, mediaId)).filter((one) => one.state === "published");
  const isOfTaxon = (await localesOfTaxonsWith(tx, mediaId)).length > 0;
  if (isOfTaxon || shown.length > mostTold) {
    const everything = { kind: "frame", storyId: null, sectionId: null } as const;
    for (const locale of locales) await recordChange(tx, { ...everything, topicIds: [], instants: [], locale, at });
    return;
  }
  for (const { storyId, sectionId, locale, publishedAt } of shown) {
    if (!isLocale(locale)) continue;
    const topicIds = await topicIdsOf(tx, storyId);
    const instants = publishedAt === null ? [] : [publishedAt];
    await recordChange(tx, { locale, kind: "story", storyId, sectionId, topicIds, instants, at });
  }
}
