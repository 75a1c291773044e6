import * as rows from "../db/queries/writing";
import { inTransaction, type Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { type MissingPart, missingParts } from "./completeness";
import { type DeskFailure, type DeskOutcome, onArticle, stepOn } from "./desk";
import { discardWorkingCopy, type Save, saveDraft, textOnDesk } from "./drafts";
import { undescribedPictures } from "./media/alt-texts";
import { writerOf } from "./presence";
import { correctArticle, publishArticle, publishChanges, unscheduleArticle, withdrawArticle } from "./publishing";
import type { Person } from "./rights";
import { sourceOf } from "./stories";
import { change, type SaveOutcome } from "./writing";

/** What the desk does to articles in a person's name: each asks for its right, then does what the rule says. */

/** An article at the version that the person saw. */
export interface Seen {
  articleId: number;
  version: number;
}

/** A save from a tab whose place another one took. */
export type SaveAsOutcome = DeskOutcome | { ok: false; reason: "takenOver"; by: string };

/** @param save `tab`: the tab that it comes from, where it comes from one. */
export function saveAs(person: Person, save: Save & { tab?: string }): Promise<SaveAsOutcome> {
  const { tab, ...draft } = save;
  const wanted = { articleId: save.articleId, action: "article.write" } as const;
  return onArticle<SaveAsOutcome>(person, wanted, async (tx, _, by) => {
    const writer = tab === undefined ? undefined : await writerOf(tx, save.articleId, by.at);
    if (writer && writer.tab !== tab) return { ok: false, reason: "takenOver", by: writer.personName };
    return saveDraft(tx, draft, by);
  });
}

export type Incomplete = { ok: false; reason: "incomplete"; fields: MissingPart[] };
/** What comes of showing readers a text. */
export type IssueOutcome = DeskOutcome | Incomplete;
type PublishFailure = (DeskFailure | Incomplete) & { articleId: number };

/** Raised inside a transaction to take back what its other steps did. */
class Refused extends Error {
  constructor(readonly failure: PublishFailure) {
    super(failure.reason);
  }
}

export type PublishOutcome = { ok: true; versions: Record<number, number> } | PublishFailure;

/**
 * Publishes one or both languages of a story, now or at a time (UTC epoch ms): all of them or, where one cannot be,
 * none.
 */
export async function publishAs(
  person: Person,
  publication: { articles: readonly Seen[]; publishedAt: number | null },
): Promise<PublishOutcome> {
  try {
    return await inTransaction(async (tx) => {
      const versions: Record<number, number> = {};
      for (const seen of publication.articles) {
        const step = { person, articleId: seen.articleId, action: "article.publish" } as const;
        const outcome = await stepOn<SaveOutcome | Incomplete>(tx, step, async (_, article, by) => {
          if (article.state === "published" && (article.publishedAt ?? 0) <= by.at)
            return { ok: false, reason: "wrongState" };
          return (
            (await lackOf(tx, article)) ??
            publishArticle(tx, { ...seen, publishedAt: publication.publishedAt ?? by.at }, by)
          );
        });
        if (!outcome.ok) throw new Refused({ ...outcome, articleId: seen.articleId });
        versions[seen.articleId] = outcome.version;
      }
      return { ok: true, versions };
    });
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

/** Why the desk's text of an article must not come before readers; undefined where nothing is missing. */
async function lackOf(tx: Transaction, article: rows.ArticleRow): Promise<Incomplete | undefined> {
  const locale = article.locale as Locale;
  const { storyId, sectionId } = article;
  const text = await textOnDesk(tx, article);
  const hasSection = await rows.sectionIsNamed(tx, sectionId, locale);
  const undescribed = await undescribedPictures(tx, { storyId, locale, body: text.body });
  const fields = missingParts({ ...text, hasSection, hasUndescribedPicture: undescribed.length > 0 });
  return fields.length === 0 ? undefined : { ok: false, reason: "incomplete", fields };
}

export function unscheduleAs(person: Person, seen: Seen): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(person, { articleId: seen.articleId, action: "article.publish" }, (tx, _, by) =>
    unscheduleArticle(tx, seen, by),
  );
}

/** Shows readers what was written since: as an *update* with its time, or without notice. */
export function publishChangesAs(
  person: Person,
  publication: Seen & { as: "update" | "amendment" },
): Promise<IssueOutcome> {
  return onArticle<SaveOutcome | Incomplete>(
    person,
    { articleId: publication.articleId, action: "article.publish" },
    async (tx, article, by) => (await lackOf(tx, article)) ?? publishChanges(tx, publication, by),
  );
}

export function discardAs(person: Person, seen: Seen): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(person, { articleId: seen.articleId, action: "article.write" }, (tx, _, by) =>
    discardWorkingCopy(tx, seen, by),
  );
}

/** Publishes a correction; the other languages that readers see are asked to look whether they have the mistake too. */
export function correctAs(person: Person, correction: Seen & { text: string }): Promise<IssueOutcome> {
  return onArticle<SaveOutcome | Incomplete>(
    person,
    { articleId: correction.articleId, action: "article.correct" },
    async (tx, article, by) => {
      const outcome = (await lackOf(tx, article)) ?? (await correctArticle(tx, correction, by));
      if (!outcome.ok) return outcome;
      const others = (await rows.articlesOf(tx, article.storyId)).filter(
        (one) => one.id !== article.id && one.state === "published",
      );
      const correctionId = await rows.latestCorrectionOf(tx, article.id);
      for (const { id } of others) await rows.insertCorrectionTask(tx, { articleId: id, correctionId });
      return outcome;
    },
  );
}

/** Says that an article was looked at after a correction of its other language. */
export function finishTaskAs(person: Person, task: { articleId: number; taskId: number }): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(
    person,
    { articleId: task.articleId, action: "article.correct" },
    async (tx, article, by) => {
      await rows.finishCorrectionTask(tx, task.taskId, { articleId: article.id, doneAt: by.at });
      return { ok: true, version: article.version, changed: false };
    },
  );
}

export function withdrawAs(person: Person, withdrawal: Seen & { notice: string | null }): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(person, { articleId: withdrawal.articleId, action: "article.withdraw" }, (tx, _, by) =>
    withdrawArticle(tx, withdrawal, by),
  );
}

/** Says that a translation has all that its source has now. */
export function markUpToDateAs(person: Person, seen: Seen): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(
    person,
    { articleId: seen.articleId, action: "article.write" },
    async (tx, before, by) => {
      if (before.version !== seen.version) return { ok: false, reason: "versionConflict" };
      const source = await sourceOf(tx, before.storyId);
      if (!source || source.id === before.id) return { ok: false, reason: "wrongState" };
      const values = { sourceVersion: source.textVersion };
      return change(tx, { before, values, action: "article.upToDate" }, by);
    },
  );
}
