import * as rows from "../db/queries/writing";
import type { AuditAction } from "../db/schema";
import type { Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { slugOf } from "../i18n/slug";
import type { By } from "./actor";
import {
  type ArticleContent,
  change,
  changesOf,
  contentOf,
  freeSlug,
  type SaveOutcome,
  type Step,
  textChanges,
} from "./writing";

export interface Save {
  articleId: number;
  /** The version that the writer saw. */
  version: number;
  content: Partial<ArticleContent>;
  /** The version of the source that this text translates, where the writer says so. */
  sourceVersion?: number;
}

/**
 * Saves what an editor wrote. Readers never see a save: what is published (or scheduled) keeps its text until somebody
 * publishes the change, and the new text waits in a working copy. A save that changes nothing makes no revision.
 * @param save `action`: the name of its audit entry, where it is more than a save.
 */
export async function saveDraft(tx: Transaction, save: Save & { action?: AuditAction }, by: By): Promise<SaveOutcome> {
  const before = await rows.articleById(tx, save.articleId);
  if (!before) return { ok: false, reason: "notFound" };
  const old = await textOnDesk(tx, before);
  const changes = changesOf(old, await withSlug(tx, before, old, save.content));
  // A save whose answer was lost comes again: what stands there already is no conflict.
  if (before.version !== save.version && Object.keys(changes).length > 0)
    return { ok: false, reason: "versionConflict" };
  const translated = save.sourceVersion === undefined ? {} : { sourceVersion: save.sourceVersion };
  if (Object.keys({ ...changes, ...translated }).length === 0)
    return { ok: true, version: before.version, changed: false };
  const { action = "article.save" } = save;
  if (before.state !== "published")
    return change(tx, { before, values: { ...textChanges(before, changes), ...translated }, action }, by);
  const content = { ...old, ...changes };
  if (Object.keys(changes).length > 0) await rows.putWorkingCopy(tx, { articleId: before.id, content, savedAt: by.at });
  const { textVersion = before.textVersion } = textChanges(before, changes);
  return change(tx, { before, values: { textVersion, ...translated }, action, content }, by);
}

/** What the desk has as an article's text: the working copy of a published one, else what it holds itself. */
export async function textOnDesk(tx: Transaction, article: rows.ArticleRow): Promise<ArticleContent> {
  return (await rows.workingCopyOf(tx, article.id)) ?? contentOf(article);
}

/** Takes a working copy back: readers' text is the desk's text again. The revisions keep what was in it. */
export async function discardWorkingCopy(
  tx: Transaction,
  wanted: { articleId: number; version: number },
  by: By,
): Promise<SaveOutcome> {
  const before = await rows.articleById(tx, wanted.articleId);
  if (!before) return { ok: false, reason: "notFound" };
  if (before.version !== wanted.version) return { ok: false, reason: "versionConflict" };
  if (!(await rows.workingCopyOf(tx, before.id))) return { ok: true, version: before.version, changed: false };
  await rows.dropWorkingCopy(tx, before.id);
  return change(tx, { before, values: { textVersion: before.version + 1 }, action: "article.discard" }, by);
}

/** The waiting text as values of the article itself, for a step that shows it; there is no working copy after it. */
export async function takeWorkingCopy(tx: Transaction, articleId: number): Promise<Step["values"]> {
  const content = await rows.workingCopyOf(tx, articleId);
  if (!content) return {};
  await rows.dropWorkingCopy(tx, articleId);
  return content;
}

/** Until it is published an article's slug follows its headline, unless somebody wrote another. */
async function withSlug(
  tx: Transaction,
  article: rows.ArticleRow,
  old: ArticleContent,
  content: Partial<ArticleContent>,
): Promise<Partial<ArticleContent>> {
  const locale = article.locale as Locale;
  const free = (wanted: string) => freeSlug(tx, { storyId: article.storyId, locale, wanted });
  if (content.slug !== undefined && content.slug !== old.slug)
    return { ...content, slug: await free(slugOf(content.slug)) };
  const follows = article.publishedAt === null && old.slug.startsWith(slugOf(old.headline));
  if (!follows || content.headline === undefined || content.headline === old.headline) return content;
  return { ...content, slug: await free(slugOf(content.headline)) };
}
