import * as rows from "../db/queries/writing";
import type { Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import type { By } from "./actor";

/** Puts the stories in this order on a language's front page, the lead story first, and takes all others off it. */
export async function placeStories(
  tx: Transaction,
  front: { locale: Locale; storyIds: readonly number[] },
  by: By,
): Promise<void> {
  const { locale, storyIds } = front;
  await rows.setPlacements(tx, locale, storyIds);
  await rows.insertAuditEntry(tx, { ...by, action: "frontPage.place", articleId: null, detail: { locale, storyIds } });
  const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
  await rows.recordChange(tx, { locale, kind: "front", ...nothingElse, at: by.at });
}
