import * as rows from "../db/queries/writing";
import { inTransaction, type Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import type { By } from "./actor";
import { type Action, may, type Person, type Target } from "./rights";
import type { SaveOutcome } from "./writing";

export type DeskFailure = Extract<SaveOutcome, { ok: false }> | { ok: false; reason: "forbidden" };
export type DeskOutcome = SaveOutcome | DeskFailure;

/** What a step on an article is given: the article as it stands, and in whose name and when it is done. */
export type ArticleStep<Result> = (tx: Transaction, article: rows.ArticleRow, by: By) => Promise<Result>;

/**
 * Does one step on an article in a person's name: reads it, asks for the right, does it, all in one transaction. Every
 * action of the desk on an article goes through here, so that none can forget to ask.
 */
export function onArticle<Result>(
  person: Person,
  wanted: { articleId: number; action: Action },
  step: ArticleStep<Result>,
): Promise<Result | DeskFailure> {
  return inTransaction((tx) => stepOn(tx, { person, ...wanted }, step));
}

/** The same inside a transaction that holds several steps. */
export async function stepOn<Result>(
  tx: Transaction,
  wanted: { person: Person; articleId: number; action: Action },
  step: ArticleStep<Result>,
): Promise<Result | DeskFailure> {
  const { person, articleId, action } = wanted;
  const article = await rows.articleById(tx, articleId);
  if (!article) return { ok: false, reason: "notFound" };
  if (!may(person, action, targetOf(article))) return { ok: false, reason: "forbidden" };
  return step(tx, article, byPerson(person));
}

/** What rights depend on, of an article. */
export function targetOf(article: Pick<rows.ArticleRow, "locale" | "authorId" | "state">): Target {
  return {
    locale: article.locale as Locale,
    authorId: article.authorId,
    isPublished: article.state === "published" || article.state === "withdrawn",
  };
}

export function byPerson(person: Person): By {
  return { actor: person.id, at: Date.now() };
}
