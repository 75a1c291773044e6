import { pictureIdsOf } from "../content/to-text";
import * as rows from "../db/queries/writing";
import type { ArticleContent, AuditAction } from "../db/schema";
import type { Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { slugOf } from "../i18n/slug";
import type { By } from "./actor";
import { followToBanner } from "./banner-link";
import { followPublication } from "./effects";

export type { ArticleContent };

/** What a desk or a wire writes; the slug is made from the headline where none is given. */
export type ArticleDraft = Pick<ArticleContent, "headline" | "body"> & Partial<ArticleContent>;

export interface StoryDraft {
  sectionId: number;
  sourceLocale: Locale;
  /** IPTC urgency, 1 most urgent to 8; 5 where nothing is said. */
  urgency?: number;
  pictureId?: number | null;
  topicIds?: readonly number[];
  embargoAt?: number | null;
}

export type SaveOutcome =
  | { ok: true; version: number; changed: boolean }
  | { ok: false; reason: "notFound" | "versionConflict" | "wrongState" };

/** Opens a story; it has no article yet. @returns its id. */
export async function createStory(tx: Transaction, draft: StoryDraft, by: By): Promise<number> {
  const { topicIds = [], ...values } = draft;
  const id = await rows.insertStory(tx, { ...values, createdAt: by.at, savedAt: by.at });
  if (topicIds.length > 0) await rows.setTopics(tx, id, topicIds);
  return id;
}

export interface NewArticle {
  storyId: number;
  /** The story's row, where it is at hand and cannot have changed since. */
  story?: Pick<rows.StoryRow, "id" | "sectionId" | "savedAt">;
  locale: Locale;
  content: ArticleDraft;
  /** The version of the source article that this was translated from; left out for the source itself. */
  sourceVersion?: number;
  /** The account that it belongs to. */
  authorId?: string;
  /** How far it is, for what was written and published elsewhere; a draft where nothing is said. */
  life?: Pick<rows.ArticleRow, "state" | "publishedAt" | "updatedAt" | "withdrawalNotice">;
}

/** Writes a story's article in one language, at version 1 and as a draft unless its life began elsewhere. @throws when the story does not exist. */
export async function createArticle(
  tx: Transaction,
  article: NewArticle,
  by: By,
): Promise<{ articleId: number; version: number; slug: string }> {
  const story = article.story ?? (await rows.storyById(tx, article.storyId));
  if (!story) throw new Error(`there is no story ${article.storyId}`);
  const wanted = article.content.slug ?? slugOf(article.content.headline);
  const slug = await freeSlug(tx, { storyId: story.id, locale: article.locale, wanted });
  const row = await rows.insertArticle(tx, {
    ...article.content,
    ...article.life,
    slug,
    storyId: story.id,
    sectionId: story.sectionId,
    locale: article.locale,
    sourceVersion: article.sourceVersion ?? null,
    authorId: article.authorId ?? null,
    createdAt: by.at,
    savedAt: by.at,
  });
  if (story.savedAt !== by.at) await rows.touchStory(tx, story.id, by.at);
  await keep(tx, { after: row, action: "article.create" }, by);
  return { articleId: row.id, version: row.version, slug };
}

/**
 * Saves what was changed of an article's content, if it still is at the version that the writer saw. A save that
 * changes nothing makes no revision. A visible change after publication moves *updated*.
 */
export async function saveArticle(
  tx: Transaction,
  save: { articleId: number; version: number; content: Partial<ArticleContent>; sourceVersion?: number },
  by: By,
): Promise<SaveOutcome> {
  const before = await rows.articleById(tx, save.articleId);
  if (!before) return { ok: false, reason: "notFound" };
  if (before.version !== save.version) return { ok: false, reason: "versionConflict" };
  const values = {
    ...textChanges(before, changesOf(contentOf(before), save.content)),
    ...(save.sourceVersion === undefined ? {} : { sourceVersion: save.sourceVersion }),
  };
  if (Object.keys(values).length === 0) return { ok: true, version: before.version, changed: false };
  const seen = isOut(before, by.at) ? { updatedAt: by.at } : {};
  return change(tx, { before, values: { ...values, ...seen }, action: "article.save" }, by);
}

export interface Step {
  before: rows.ArticleRow;
  values: Partial<rows.ArticleRow>;
  /** The name of its audit entry. */
  action: AuditAction;
  /** What the desk has as its text from now on, where that is not what the article itself holds. */
  content?: ArticleContent;
}

/** A step of an article's life: new values of one article, guarded by the version that `before` was read at. */
export async function change(tx: Transaction, step: Step, by: By): Promise<SaveOutcome> {
  const { before } = step;
  const values = { ...step.values, savedAt: by.at };
  const after = await rows.updateArticle(tx, before.id, { version: before.version, values });
  if (!after) return { ok: false, reason: "versionConflict" };
  await keep(tx, { ...step, after }, by);
  return { ok: true, version: after.version, changed: true };
}

/**
 * The one writing helper: every version leaves its revision, its audit entry and, if readers can see it, its change and
 * what follows from it.
 */
async function keep(
  tx: Transaction,
  step: Partial<Step> & { after: rows.ArticleRow; action: AuditAction },
  by: By,
): Promise<void> {
  const { before, after, action } = step;
  if (before) await rows.touchStory(tx, after.storyId, by.at);
  await rows.insertRevision(tx, after, { ...by, action, content: step.content ?? contentOf(after) });
  const pictures = [after.body, step.content?.body ?? after.body].flatMap(pictureIdsOf);
  if (before || pictures.length > 0) await rows.setPictures(tx, after.id, pictures);
  await rows.insertAuditEntry(tx, {
    ...by,
    action,
    articleId: after.id,
    detail: { version: after.version, state: after.state },
  });
  if (!concernsReaders(before) && !concernsReaders(after)) return;
  if (before && Object.keys(step.values ?? {}).every((name) => unseen.has(name))) return;
  await followPublication(tx, { before, after }, by);
  await rows.recordChange(tx, {
    locale: after.locale as Locale,
    kind: after.state === "published" ? "story" : "withdrawal",
    storyId: after.storyId,
    sectionId: after.sectionId,
    topicIds: await rows.topicIdsOf(tx, after.storyId),
    instants: [before?.publishedAt, after.publishedAt].filter((instant) => typeof instant === "number"),
    at: by.at,
  });
  await followToBanner(tx, { before, after }, by);
}

/** Columns that no reader's page shows. */
const unseen = new Set<string>(["textVersion", "sourceVersion"] satisfies (keyof rows.ArticleRow)[]);

/** A scheduled article concerns them too: the pages made before must learn of the next due time. */
function concernsReaders(row: rows.ArticleRow | undefined): boolean {
  return row?.state === "published" || row?.state === "withdrawn";
}

function isOut(row: rows.ArticleRow, now: number): boolean {
  return row.state === "published" && row.publishedAt !== null && row.publishedAt <= now;
}

/** What an article itself holds of what the desk writes. */
export function contentOf(row: rows.ArticleRow): ArticleContent {
  const { slug, headline, lead, body, datelinePlace, datelineAgency, datelineDate } = row;
  const { byline, pictureCaption, searchTitle, searchDescription } = row;
  return {
    ...{ slug, headline, lead, body, datelinePlace, datelineAgency, datelineDate },
    ...{ byline, pictureCaption, searchTitle, searchDescription },
  };
}

/** What is different in `content` from what was before. */
export function changesOf(before: ArticleContent, content: Partial<ArticleContent>): Partial<ArticleContent> {
  const old: Record<string, unknown> = before;
  const changed = Object.entries(content).filter(
    ([name, value]) => value !== undefined && JSON.stringify(old[name]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed);
}

/** Changes of the text, with the version that they will be. */
export function textChanges(
  before: rows.ArticleRow,
  changes: Partial<ArticleContent>,
): Partial<ArticleContent> & { textVersion?: number } {
  return Object.keys(changes).length === 0 ? {} : { ...changes, textVersion: before.version + 1 };
}

/** A slug that no other article of the language has: the wanted one, or with the story's number. */
export async function freeSlug(
  tx: Transaction,
  article: { storyId: number; locale: Locale; wanted: string },
): Promise<string> {
  const { storyId, locale, wanted } = article;
  if (!(await rows.slugIsTaken(tx, article))) return wanted;
  const numbered = `${wanted}-nr-${storyId}`;
  if (!(await rows.slugIsTaken(tx, { storyId, locale, wanted: numbered }))) return numbered;
  throw new Error(`the slugs ${wanted} and ${numbered} are both taken`);
}
