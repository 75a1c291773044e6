import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { type ArticleState, article, breakingNews, frontPage, placement } from "../../schema";

/** What somebody placed, whether readers see it already, still, or not. Times are UTC epoch ms. */
export interface DeskPlacement {
  position: number;
  storyId: number;
  endsAt: number | null;
  headline: string;
  state: ArticleState;
  publishedAt: number | null;
}

/** What was placed by hand on a language's front page and has not ended, and its version. */
export async function readFrontDesk(locale: Locale): Promise<{ version: number; placements: DeskPlacement[] }> {
  const [placements, [row]] = await Promise.all([
    reader()
      .select({
        position: placement.position,
        storyId: placement.storyId,
        endsAt: placement.endsAt,
        headline: article.headline,
        state: article.state,
        publishedAt: article.publishedAt,
      })
      .from(placement)
      .innerJoin(article, and(eq(article.storyId, placement.storyId), eq(article.locale, placement.locale)))
      .where(and(eq(placement.locale, locale), or(isNull(placement.endsAt), gt(placement.endsAt, Date.now()))))
      .orderBy(asc(placement.position)),
    reader().select({ version: frontPage.version }).from(frontPage).where(eq(frontPage.locale, locale)),
  ]);
  return { version: row?.version ?? 0, placements };
}

export interface DeskBreaking {
  version: number;
  /** What the banner shows at this moment. */
  shown: { text: string; storyId: number | null; endsAt: number } | null;
}

export async function readBreakingDesk(locale: Locale): Promise<DeskBreaking> {
  const [row] = await reader().select().from(breakingNews).where(eq(breakingNews.locale, locale));
  if (!row) return { version: 0, shown: null };
  const { version, text, storyId, endsAt } = row;
  const isShown = text !== null && endsAt !== null && endsAt > Date.now();
  return { version, shown: isShown ? { text, storyId, endsAt } : null };
}
