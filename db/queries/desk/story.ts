import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import {
  type ArticleContent,
  type ArticleState,
  article,
  comment,
  contentColumns,
  correction,
  correctionTask,
  revision,
  story,
  storyTopic,
  workingCopy,
} from "../../schema";
import { type DeskState, deskStateOf } from "./stories";

/** An article as the editor's page shows it. Instants are UTC epoch ms. */
export interface EditedArticle {
  id: number;
  locale: Locale;
  state: ArticleState;
  deskState: Exclude<DeskState, "none">;
  /** Counts up with every save and step. */
  version: number;
  authorId: string | null;
  publishedAt: number | null;
  savedAt: number;
  withdrawalNotice: string | null;
  /** The desk's text: the working copy of what readers see already. */
  content: ArticleContent;
  /** Whether text waits that readers do not see yet. */
  hasWorkingCopy: boolean;
  /** The oldest first. */
  comments: { id: number; actor: string; text: string; at: number }[];
  corrections: { text: string; publishedAt: number }[];
  /** Corrections of another language that nobody has looked at here. */
  tasks: { id: number; locale: Locale; text: string; at: number }[];
}

export interface EditedStory {
  id: number;
  sectionId: number;
  sourceLocale: Locale;
  urgency: number;
  pictureId: number | null;
  embargoAt: number | null;
  /** Counts up with every change of what all languages share. */
  version: number;
  topicIds: number[];
  articles: EditedArticle[];
}

/** A story with all that its editor's page shows, whatever its state. */
export async function findEditedStory(id: number): Promise<EditedStory | null> {
  const [row] = await reader().select().from(story).where(eq(story.id, id));
  if (!row) return null;
  const [topics, articles] = await Promise.all([
    reader().select({ id: storyTopic.topicId }).from(storyTopic).where(eq(storyTopic.storyId, id)),
    articlesOf(id, row.sourceLocale),
  ]);
  const { sectionId, urgency, pictureId, embargoAt, version } = row;
  return {
    ...{ id, sectionId, urgency, pictureId, embargoAt, version, articles },
    sourceLocale: row.sourceLocale as Locale,
    topicIds: topics.map((topic) => topic.id),
  };
}

async function articlesOf(storyId: number, sourceLocale: string): Promise<EditedArticle[]> {
  const rows = await reader()
    .select({ row: article, own: contentColumns, copy: workingCopy.content })
    .from(article)
    .leftJoin(workingCopy, eq(workingCopy.articleId, article.id))
    .where(eq(article.storyId, storyId))
    .orderBy(asc(article.id));
  const source = rows.find(({ row }) => row.locale === sourceLocale)?.row;
  const ids = rows.map(({ row }) => row.id);
  const [comments, corrections, tasks] = await Promise.all([commentsOn(ids), correctionsOf(ids), openTasksOf(ids)]);
  return rows.map(({ row, own, copy }) => {
    const { id, state, version, authorId, publishedAt, savedAt, withdrawalNotice, sourceVersion } = row;
    const isBehind = source !== undefined && sourceVersion !== null && source.textVersion > sourceVersion;
    return {
      ...{ id, state, version, authorId, publishedAt, savedAt, withdrawalNotice },
      locale: row.locale as Locale,
      deskState: deskStateOf({ state, publishedAt, isBehind }),
      content: copy ?? own,
      hasWorkingCopy: copy !== null,
      comments: comments.filter((one) => one.articleId === id),
      corrections: corrections.filter((one) => one.articleId === id),
      tasks: tasks.filter((one) => one.articleId === id),
    };
  });
}

function commentsOn(articleIds: number[]) {
  return reader().select().from(comment).where(inArray(comment.articleId, articleIds)).orderBy(asc(comment.id));
}

function correctionsOf(articleIds: number[]) {
  return reader()
    .select({ articleId: correction.articleId, text: correction.text, publishedAt: correction.publishedAt })
    .from(correction)
    .where(inArray(correction.articleId, articleIds))
    .orderBy(asc(correction.publishedAt), asc(correction.id));
}

async function openTasksOf(articleIds: number[]) {
  const rows = await reader()
    .select({
      id: correctionTask.id,
      articleId: correctionTask.articleId,
      locale: article.locale,
      text: correction.text,
      at: correction.publishedAt,
    })
    .from(correctionTask)
    .innerJoin(correction, eq(correction.id, correctionTask.correctionId))
    .innerJoin(article, eq(article.id, correction.articleId))
    .where(and(inArray(correctionTask.articleId, articleIds), isNull(correctionTask.doneAt)))
    .orderBy(asc(correctionTask.id));
  return rows.map((row) => ({ ...row, locale: row.locale as Locale }));
}

/** An article's text at the desk with its version and who made it; for one whose save came too late. */
export async function findDeskText(
  articleId: number,
): Promise<{ version: number; content: ArticleContent; actor: string } | null> {
  const [row] = await reader()
    .select({ version: article.version, own: contentColumns, copy: workingCopy.content, actor: revision.actor })
    .from(article)
    .leftJoin(workingCopy, eq(workingCopy.articleId, article.id))
    .leftJoin(revision, eq(revision.articleId, article.id))
    .where(eq(article.id, articleId))
    .orderBy(desc(revision.version))
    .limit(1);
  return row ? { version: row.version, content: row.copy ?? row.own, actor: row.actor ?? "" } : null;
}

/** The headlines of stories in every language that they have. */
export async function listHeadlines(
  storyIds: readonly number[],
): Promise<{ storyId: number; locale: string; headline: string }[]> {
  if (storyIds.length === 0) return [];
  return reader()
    .select({ storyId: article.storyId, locale: article.locale, headline: article.headline })
    .from(article)
    .where(inArray(article.storyId, [...storyIds]));
}
