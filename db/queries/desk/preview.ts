import { and, desc, eq } from "drizzle-orm";
import { isLocale, type Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { type ArticleState, article, previewLink, story, workingCopy } from "../../schema";
import { findPictures, type PublicArticle } from "../public/article";

/**
 * A story's article as readers would see it if the text that the desk has of it were published now or, where it has one,
 * at its time.
 */
export async function findPreview(locale: Locale, storyId: number, now = Date.now()): Promise<PublicArticle | null> {
  const [row] = await reader()
    .select({
      ...{ article, content: workingCopy.content },
      ...{ pictureId: story.pictureId, embargoAt: story.embargoAt, sourceLocale: story.sourceLocale },
    })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .leftJoin(workingCopy, eq(workingCopy.articleId, article.id))
    .where(and(eq(article.storyId, storyId), eq(article.locale, locale)));
  if (!row) return null;
  const { pictureId, sourceLocale } = row;
  const picture = pictureId === null ? undefined : (await findPictures(locale, [pictureId])).get(pictureId);
  const publishedAt = row.article.publishedAt ?? Math.max(now, row.embargoAt ?? 0);
  return { ...row.article, ...row.content, publishedAt, picture: picture ?? null, sourceLocale };
}

/** How far an article is on its way to readers. */
export interface Publication {
  articleId: number;
  locale: Locale;
  state: ArticleState;
  authorId: string | null;
  publishedAt: number | null;
  headline: string;
}

/** A story's articles in whatever state, with the headlines that readers have or will have. */
export async function listPublications(storyId: number): Promise<Publication[]> {
  const rows = await reader()
    .select({
      articleId: article.id,
      locale: article.locale,
      state: article.state,
      authorId: article.authorId,
      publishedAt: article.publishedAt,
      headline: article.headline,
    })
    .from(article)
    .where(eq(article.storyId, storyId))
    .orderBy(article.id);
  return rows.flatMap(({ locale, ...row }) => (isLocale(locale) ? [{ ...row, locale }] : []));
}

/** The story and the language of an article. */
export async function findArticlePlace(articleId: number): Promise<{ storyId: number; locale: Locale } | null> {
  const [row] = await reader()
    .select({ storyId: article.storyId, locale: article.locale })
    .from(article)
    .where(eq(article.id, articleId));
  return row && isLocale(row.locale) ? { storyId: row.storyId, locale: row.locale } : null;
}

export type PreviewLinkRow = Omit<typeof previewLink.$inferSelect, "tokenHash">;

const columns = {
  id: previewLink.id,
  articleId: previewLink.articleId,
  madeBy: previewLink.madeBy,
  madeAt: previewLink.madeAt,
  expiresAt: previewLink.expiresAt,
  revokedAt: previewLink.revokedAt,
};

/** An article's secret links, the newest first. */
export async function listPreviewLinks(articleId: number): Promise<PreviewLinkRow[]> {
  return reader()
    .select(columns)
    .from(previewLink)
    .where(eq(previewLink.articleId, articleId))
    .orderBy(desc(previewLink.madeAt), desc(previewLink.id));
}

/** A link with the article that it leads to, by the hash of its token. */
export async function findPreviewLink(
  tokenHash: string,
): Promise<(PreviewLinkRow & { storyId: number | null; locale: string | null; state: ArticleState | null }) | null> {
  const [row] = await reader()
    .select({ ...columns, storyId: article.storyId, locale: article.locale, state: article.state })
    .from(previewLink)
    .leftJoin(article, eq(article.id, previewLink.articleId))
    .where(eq(previewLink.tokenHash, tokenHash));
  return row ?? null;
}
