import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Locale } from "../../i18n/locales";
import { article, breakingNews, frontPage, placement } from "../schema";
import type { Transaction } from "../transaction";

/** A story in a slot of the front page. `endsAt`: UTC epoch ms; null until somebody takes it off. */
export type Placed = Pick<typeof placement.$inferSelect, "position" | "storyId" | "endsAt">;

/** What is placed on a language's front page and has not ended, in the order of the slots. */
export async function placementsOf(tx: Transaction, locale: Locale, now: number): Promise<Placed[]> {
  return tx
    .select({ position: placement.position, storyId: placement.storyId, endsAt: placement.endsAt })
    .from(placement)
    .where(and(eq(placement.locale, locale), or(isNull(placement.endsAt), gt(placement.endsAt, now))))
    .orderBy(asc(placement.position));
}

/** Puts these stories on a language's front page and takes all others off it. */
export async function setPlacements(tx: Transaction, locale: Locale, placed: readonly Placed[]): Promise<void> {
  await tx.delete(placement).where(eq(placement.locale, locale));
  if (placed.length > 0) await tx.insert(placement).values(placed.map((one) => ({ locale, ...one })));
}

/** How often a language's front page was placed; 0 where it never was. */
export async function frontVersionOf(tx: Transaction, locale: Locale): Promise<number> {
  const rows = await tx.select({ version: frontPage.version }).from(frontPage).where(eq(frontPage.locale, locale));
  return rows[0]?.version ?? 0;
}

export async function setFrontVersion(tx: Transaction, locale: Locale, version: number): Promise<void> {
  await tx
    .insert(frontPage)
    .values({ locale, version })
    .onConflictDoUpdate({ target: frontPage.locale, set: { version } });
}

/** How often a language's banner was changed; 0 where it never was. */
export async function breakingVersionOf(tx: Transaction, locale: Locale): Promise<number> {
  const rows = await tx
    .select({ version: breakingNews.version })
    .from(breakingNews)
    .where(eq(breakingNews.locale, locale));
  return rows[0]?.version ?? 0;
}

/** Whether the banner that a language has now leads to the story. */
export async function bannerLeadsTo(
  tx: Transaction,
  { storyId, locale }: { storyId: number; locale: Locale },
  now: number,
): Promise<boolean> {
  const rows = await tx
    .select({ storyId: breakingNews.storyId })
    .from(breakingNews)
    .where(and(eq(breakingNews.locale, locale), eq(breakingNews.storyId, storyId), gt(breakingNews.endsAt, now)));
  return rows.length > 0;
}

export async function putBreaking(tx: Transaction, values: Required<typeof breakingNews.$inferInsert>): Promise<void> {
  await tx.insert(breakingNews).values(values).onConflictDoUpdate({ target: breakingNews.locale, set: values });
}

/** The article of a story in a language that is published or waits for its time. */
export async function publishedArticleOf(
  tx: Transaction,
  storyId: number,
  locale: Locale,
): Promise<{ id: number } | undefined> {
  const rows = await tx
    .select({ id: article.id })
    .from(article)
    .where(and(eq(article.storyId, storyId), eq(article.locale, locale), eq(article.state, "published")));
  return rows[0];
}
