import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Locale } from "../../i18n/locales";
import { prepared } from "../prepared";
import {
  type ArticleContent,
  type AuditAction,
  article,
  articlePicture,
  auditEntry,
  changeLog,
  comment,
  contentVersion,
  correction,
  correctionTask,
  media,
  revision,
  sectionName,
  story,
  storyTopic,
  workingCopy,
} from "../schema";
import type { Transaction } from "../transaction";

/** The statements behind `newsroom/`: each does one thing inside the caller's transaction and checks no rule. */

export type StoryRow = typeof story.$inferSelect;
export type ArticleRow = typeof article.$inferSelect;

export async function insertStory(tx: Transaction, values: typeof story.$inferInsert): Promise<number> {
  const [row] = await tx.insert(story).values(values).returning({ id: story.id });
  if (!row) throw new Error("the database gave no id for a story");
  return row.id;
}

/** Notes that one of a story's articles was saved. */
export async function touchStory(tx: Transaction, id: number, savedAt: number): Promise<void> {
  await tx.update(story).set({ savedAt }).where(eq(story.id, id));
}

/** Changes what a story's articles share if it still is at `version`, and counts it up. */
export async function updateStory(
  tx: Transaction,
  id: number,
  change: { version: number; values: Partial<StoryRow> },
): Promise<StoryRow | undefined> {
  const rows = await tx
    .update(story)
    .set({ ...change.values, version: sql`${story.version} + 1` })
    .where(and(eq(story.id, id), eq(story.version, change.version)))
    .returning();
  return rows[0];
}

/** A story's articles, in whatever language and state. */
export async function articlesOf(tx: Transaction, storyId: number): Promise<ArticleRow[]> {
  return tx.select().from(article).where(eq(article.storyId, storyId)).orderBy(article.id);
}

export async function setTopics(tx: Transaction, storyId: number, topicIds: readonly number[]): Promise<void> {
  await tx.delete(storyTopic).where(eq(storyTopic.storyId, storyId));
  const unique = [...new Set(topicIds)];
  if (unique.length > 0) await tx.insert(storyTopic).values(unique.map((topicId) => ({ storyId, topicId })));
}

export async function topicIdsOf(tx: Transaction, storyId: number): Promise<number[]> {
  return topicsOfStory(tx)
    .all({ storyId })
    .map((row) => row.id);
}

const topicsOfStory = prepared((queries) =>
  queries
    .select({ id: storyTopic.topicId })
    .from(storyTopic)
    .where(eq(storyTopic.storyId, sql.placeholder("storyId")))
    .prepare(),
);

/** Keeps which pictures of the library an article's texts have; ids that are none of it are left out. */
export async function setPictures(tx: Transaction, articleId: number, mediaIds: readonly number[]): Promise<void> {
  await tx.delete(articlePicture).where(eq(articlePicture.articleId, articleId));
  if (mediaIds.length === 0) return;
  const known = await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...new Set(mediaIds)]));
  if (known.length > 0) await tx.insert(articlePicture).values(known.map(({ id }) => ({ articleId, mediaId: id })));
}

export async function storyById(tx: Transaction, id: number): Promise<StoryRow | undefined> {
  return (await tx.select().from(story).where(eq(story.id, id)))[0];
}

export async function insertArticle(tx: Transaction, values: typeof article.$inferInsert): Promise<ArticleRow> {
  const [row] = await tx.insert(article).values(values).returning();
  if (!row) throw new Error("the database gave no row for an article");
  return row;
}

export async function articleById(tx: Transaction, id: number): Promise<ArticleRow | undefined> {
  return (await tx.select().from(article).where(eq(article.id, id)))[0];
}

/** Changes an article if it still is at `version`, and counts it up. @returns undefined when it is not. */
export async function updateArticle(
  tx: Transaction,
  id: number,
  change: { version: number; values: Partial<ArticleRow> },
): Promise<ArticleRow | undefined> {
  const rows = await tx
    .update(article)
    .set({ ...change.values, version: sql`${article.version} + 1` })
    .where(and(eq(article.id, id), eq(article.version, change.version)))
    .returning();
  return rows[0];
}

/** Whether another story's article of the language has the slug. */
export async function slugIsTaken(
  tx: Transaction,
  slug: { storyId: number; locale: Locale; wanted: string },
): Promise<boolean> {
  const rows = storiesBySlug(tx).all({ locale: slug.locale, wanted: slug.wanted });
  return rows.some((row) => row.storyId !== slug.storyId);
}

const storiesBySlug = prepared((queries) =>
  queries
    .select({ storyId: article.storyId })
    .from(article)
    .where(and(eq(article.locale, sql.placeholder("locale")), eq(article.slug, sql.placeholder("wanted"))))
    .prepare(),
);

/** Whether a section has a name, and so an address, in a language. */
export async function sectionIsNamed(tx: Transaction, sectionId: number, locale: Locale): Promise<boolean> {
  const rows = await tx
    .select({ name: sectionName.name })
    .from(sectionName)
    .where(and(eq(sectionName.sectionId, sectionId), eq(sectionName.locale, locale)));
  return rows.length > 0;
}

/** The address of a section in a language; null where it has no name in it. */
export async function sectionSlugOf(tx: Transaction, sectionId: number, locale: Locale): Promise<string | null> {
  return sectionSlug(tx).get({ sectionId, locale })?.slug ?? null;
}

const sectionSlug = prepared((queries) =>
  queries
    .select({ slug: sectionName.slug })
    .from(sectionName)
    .where(
      and(eq(sectionName.sectionId, sql.placeholder("sectionId")), eq(sectionName.locale, sql.placeholder("locale"))),
    )
    .prepare(),
);

export async function insertRevision(
  tx: Transaction,
  row: ArticleRow,
  by: { actor: string; at: number; action: AuditAction; content: ArticleContent },
): Promise<void> {
  const { id: articleId, version, state, publishedAt, sourceVersion } = row;
  const { content, action, actor, at: createdAt } = by;
  const values = { articleId, version, state, publishedAt, sourceVersion, content, action, actor, createdAt };
  revisionInsert(tx).run(values);
}

const revisionInsert = prepared((queries) =>
  queries
    .insert(revision)
    .values({
      articleId: sql.placeholder("articleId"),
      version: sql.placeholder("version"),
      state: sql.placeholder("state"),
      publishedAt: sql.placeholder("publishedAt"),
      sourceVersion: sql.placeholder("sourceVersion"),
      content: sql.placeholder("content"),
      action: sql.placeholder("action"),
      actor: sql.placeholder("actor"),
      createdAt: sql.placeholder("createdAt"),
    })
    .prepare(),
);

/** What the desk had as an article's text at one of its versions. */
export async function revisionOf(
  tx: Transaction,
  wanted: { articleId: number; version: number },
): Promise<Pick<typeof revision.$inferSelect, "content" | "sourceVersion"> | undefined> {
  const rows = await tx
    .select({ content: revision.content, sourceVersion: revision.sourceVersion })
    .from(revision)
    .where(and(eq(revision.articleId, wanted.articleId), eq(revision.version, wanted.version)));
  return rows[0];
}

export async function workingCopyOf(tx: Transaction, articleId: number): Promise<ArticleContent | undefined> {
  const rows = await tx
    .select({ content: workingCopy.content })
    .from(workingCopy)
    .where(eq(workingCopy.articleId, articleId));
  return rows[0]?.content;
}

export async function putWorkingCopy(tx: Transaction, values: typeof workingCopy.$inferInsert): Promise<void> {
  await tx.insert(workingCopy).values(values).onConflictDoUpdate({ target: workingCopy.articleId, set: values });
}

export async function dropWorkingCopy(tx: Transaction, articleId: number): Promise<void> {
  await tx.delete(workingCopy).where(eq(workingCopy.articleId, articleId));
}

export async function insertCorrection(tx: Transaction, values: typeof correction.$inferInsert): Promise<void> {
  await tx.insert(correction).values(values);
}

export async function latestCorrectionOf(tx: Transaction, articleId: number): Promise<number> {
  const rows = await tx
    .select({ id: correction.id })
    .from(correction)
    .where(eq(correction.articleId, articleId))
    .orderBy(desc(correction.id))
    .limit(1);
  if (!rows[0]) throw new Error(`article ${articleId} has no correction`);
  return rows[0].id;
}

export async function insertCorrectionTask(
  tx: Transaction,
  task: { articleId: number; correctionId: number },
): Promise<void> {
  await tx.insert(correctionTask).values(task);
}

export async function finishCorrectionTask(
  tx: Transaction,
  id: number,
  done: { articleId: number; doneAt: number },
): Promise<void> {
  const isIts = and(eq(correctionTask.id, id), eq(correctionTask.articleId, done.articleId));
  await tx.update(correctionTask).set({ doneAt: done.doneAt }).where(isIts);
}

export async function insertComment(tx: Transaction, values: typeof comment.$inferInsert): Promise<void> {
  await tx.insert(comment).values(values);
}

export async function insertAuditEntry(
  tx: Transaction,
  { at, actor, action, articleId = null, detail }: typeof auditEntry.$inferInsert,
): Promise<void> {
  auditInsert(tx).run({ at, actor, action, articleId, detail });
}

const auditInsert = prepared((queries) =>
  queries
    .insert(auditEntry)
    .values({
      at: sql.placeholder("at"),
      actor: sql.placeholder("actor"),
      action: sql.placeholder("action"),
      articleId: sql.placeholder("articleId"),
      detail: sql.placeholder("detail"),
    })
    .prepare(),
);

export type Change = Pick<
  typeof changeLog.$inferInsert,
  "kind" | "storyId" | "sectionId" | "topicIds" | "instants" | "at"
> & { locale: Locale };

/** Long enough that a server process that was busy for minutes still finds all that it missed. */
const keptChanges = 10_000;

/** Raises the content version of a language and logs what changed, for the page caches of all processes. */
export async function recordChange(tx: Transaction, change: Change): Promise<void> {
  const raised = versionRaise(tx).get({ locale: change.locale });
  const { storyId = null, sectionId = null } = change;
  const logged = changeInsert(tx).get({ ...change, storyId, sectionId, version: raised?.version ?? 1 });
  if (logged && logged.id % 100 === 0)
    await tx.delete(changeLog).where(sql`${changeLog.id} <= ${logged.id - keptChanges}`);
}

const versionRaise = prepared((queries) =>
  queries
    .insert(contentVersion)
    .values({ locale: sql.placeholder("locale"), version: 1 })
    .onConflictDoUpdate({ target: contentVersion.locale, set: { version: sql`${contentVersion.version} + 1` } })
    .returning()
    .prepare(),
);

const changeInsert = prepared((queries) =>
  queries
    .insert(changeLog)
    .values({
      locale: sql.placeholder("locale"),
      version: sql.placeholder("version"),
      kind: sql.placeholder("kind"),
      storyId: sql.placeholder("storyId"),
      sectionId: sql.placeholder("sectionId"),
      topicIds: sql.placeholder("topicIds"),
      instants: sql.placeholder("instants"),
      at: sql.placeholder("at"),
    })
    .returning({ id: changeLog.id })
    .prepare(),
);
