import * as rows from "../db/queries/writing";
import type { ArticleState } from "../db/schema";
import { type DeskOutcome, onArticle } from "./desk";
import type { Action, Person } from "./rights";
import { change, type SaveOutcome } from "./writing";

/** The way of an article before publication: from which states a step leads to which. */
const steps = {
  submit: { right: "article.submit", from: ["draft"], to: "review" },
  approve: { right: "article.approve", from: ["draft", "review"], to: "ready" },
  return: { right: "article.return", from: ["review", "ready"], to: "draft" },
} as const satisfies Record<string, { right: Action; from: readonly ArticleState[]; to: ArticleState }>;

export type ReviewStep = keyof typeof steps;

/** Hands an article on, or back to its author, with a word of why where somebody has one. */
export function moveArticle(
  person: Person,
  wanted: { articleId: number; version: number; step: ReviewStep; comment?: string },
): Promise<DeskOutcome> {
  const { right, from, to } = steps[wanted.step];
  return onArticle<SaveOutcome>(person, { articleId: wanted.articleId, action: right }, async (tx, before, by) => {
    if (before.version !== wanted.version) return { ok: false, reason: "versionConflict" };
    if (!(from as readonly ArticleState[]).includes(before.state)) return { ok: false, reason: "wrongState" };
    if (wanted.comment) await rows.insertComment(tx, { ...by, articleId: before.id, text: wanted.comment });
    return change(tx, { before, values: { state: to }, action: `article.${wanted.step}` }, by);
  });
}

/** Says something about an article to everybody at the desk. */
export function commentOn(person: Person, comment: { articleId: number; text: string }): Promise<DeskOutcome> {
  return onArticle<SaveOutcome>(
    person,
    { articleId: comment.articleId, action: "comment.write" },
    async (tx, article, by) => {
      await rows.insertComment(tx, { ...by, articleId: article.id, text: comment.text });
      return { ok: true, version: article.version, changed: false };
    },
  );
}

/** The steps that a person may take now. */
export function stepsFor(state: ArticleState, mayDo: (action: Action) => boolean): ReviewStep[] {
  return (Object.keys(steps) as ReviewStep[]).filter(
    (step) => (steps[step].from as readonly ArticleState[]).includes(state) && mayDo(steps[step].right),
  );
}
