import { and, desc, eq, lt } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import {
  type ArticleContent,
  type ArticleState,
  article,
  contentColumns,
  revision,
  story,
  workingCopy,
} from "../../schema";

/** An article as its revisions' page needs it, with what rights depend on. */
export interface RevisedArticle {
  id: number;
  locale: Locale;
  authorId: string | null;
  state: ArticleState;
  publishedAt: number | null;
  version: number;
  /** As the desk has it now. */
  headline: string;
}

/** A story's articles, the one that it was written as first. */
export async function listRevisedArticles(storyId: number): Promise<RevisedArticle[]> {
  const { rows, sourceLocale } = await articlesOf(storyId);
  return sourceFirst(rows, sourceLocale).map(({ content, waiting, ...row }) => ({
    ...row,
    locale: row.locale as Locale,
    headline: (waiting ?? content).headline,
  }));
}

export interface RevisionRow {
  version: number;
  /** An account's id, or what else made it: `cli`, `demo`. */
  actor: string;
  action: string;
  state: ArticleState;
  publishedAt: number | null;
  createdAt: number;
}

/** An article's revisions without their texts, the newest first. @param page `before`: older than this version. */
export async function listRevisions(
  articleId: number,
  page: { limit: number; before?: number | undefined },
): Promise<RevisionRow[]> {
  const { before, limit } = page;
  return reader()
    .select({
      version: revision.version,
      actor: revision.actor,
      action: revision.action,
      state: revision.state,
      publishedAt: revision.publishedAt,
      createdAt: revision.createdAt,
    })
    .from(revision)
    .where(and(eq(revision.articleId, articleId), before === undefined ? undefined : lt(revision.version, before)))
    .orderBy(desc(revision.version))
    .limit(limit);
}

/** What the desk had as an article's text at one of its versions, and who had made it that. */
export async function findRevision(
  articleId: number,
  version: number,
): Promise<(RevisionRow & { content: ArticleContent }) | null> {
  const rows = await reader()
    .select()
    .from(revision)
    .where(and(eq(revision.articleId, articleId), eq(revision.version, version)));
  return rows[0] ?? null;
}

/** A source's text as a translation was made of it, and as it is now. */
export interface SourceChanges {
  sourceLocale: Locale;
  before: ArticleContent;
  after: ArticleContent;
  /** The translation, at the version that it has now: what `markUpToDateAs` wants. */
  articleId: number;
  version: number;
}

/** What changed in the source since a story's translation was made or last marked up to date; null where nothing did. */
export async function changesSince(storyId: number, locale: Locale): Promise<SourceChanges | null> {
  const { rows, sourceLocale } = await articlesOf(storyId);
  const [source] = sourceFirst(rows, sourceLocale);
  const translation = rows.find((row) => row.locale === locale);
  if (!source || !translation || source === translation) return null;
  const { sourceVersion } = translation;
  if (sourceVersion === null || sourceVersion >= source.textVersion) return null;
  const before = await findRevision(source.id, sourceVersion);
  if (!before) return null;
  const { id: articleId, version } = translation;
  const after = source.waiting ?? source.content;
  return { sourceLocale: source.locale as Locale, before: before.content, after, articleId, version };
}

async function articlesOf(storyId: number) {
  const rows = await reader()
    .select({
      id: article.id,
      locale: article.locale,
      authorId: article.authorId,
      state: article.state,
      publishedAt: article.publishedAt,
      version: article.version,
      textVersion: article.textVersion,
      sourceVersion: article.sourceVersion,
      sourceLocale: story.sourceLocale,
      content: contentColumns,
      waiting: workingCopy.content,
    })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .leftJoin(workingCopy, eq(workingCopy.articleId, article.id))
    .where(eq(article.storyId, storyId))
    .orderBy(article.id);
  return { rows, sourceLocale: rows[0]?.sourceLocale };
}

/** The oldest stands for the source where there is none in the source's language. */
function sourceFirst<Row extends { locale: string }>(rows: readonly Row[], sourceLocale: string | undefined): Row[] {
  return rows.toSorted((one, other) => Number(other.locale === sourceLocale) - Number(one.locale === sourceLocale));
}
