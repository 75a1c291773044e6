import { bannerLeadsTo } from "../db/queries/front-page";
import * as rows from "../db/queries/writing";
import type { Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import type { By } from "./actor";

/**
 * Tells the page caches that the banner has lost or got back its link: it leads to a story only while readers see that,
 * and stands on every page of the language.
 */
export async function followToBanner(
  tx: Transaction,
  { before, after }: { before: rows.ArticleRow | undefined; after: rows.ArticleRow },
  by: By,
): Promise<void> {
  if (before?.state === after.state && before.publishedAt === after.publishedAt) return;
  const [locale, { storyId }] = [after.locale as Locale, after];
  if (!(await bannerLeadsTo(tx, { storyId, locale }, by.at))) return;
  const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
  await rows.recordChange(tx, { locale, kind: "frame", ...nothingElse, at: by.at });
}
