import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Locale } from "../../../i18n/locales";
import type { MissingPart } from "../../../newsroom/completeness";
import type { StepFailure } from "./actions";
import type { ArticleDraft } from "./article-draft";

export interface Failure {
  reason: StepFailure | "unsaved";
  /** Of which article, where several were meant. */
  articleId?: number;
  fields?: MissingPart[];
  /** The language that it is about. */
  locale?: Locale;
}

type Outcome =
  | { ok: true; version?: number; changed?: boolean; versions?: Record<number, number> }
  | { ok: false; reason: StepFailure; articleId?: number; fields?: MissingPart[] };

/** Takes steps on an article: what was typed goes first, and the version that a step makes is followed. */
export function useSteps(draft: ArticleDraft, articleId: number) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** @returns whether it was done */
  const take = async (step: (seen: { articleId: number; version: number }) => Promise<Outcome>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    const failed = await tried(draft, articleId, step);
    setBusy(false);
    setFailure(failed);
    // A failure too may mean that the page shows what is no longer so.
    if (failed?.reason !== "unsaved") router.refresh();
    return failed === null;
  };
  return { take, isBusy, failure, forget: () => setFailure(null) };
}

export type Steps = ReturnType<typeof useSteps>;

async function tried(
  draft: ArticleDraft,
  articleId: number,
  step: (seen: { articleId: number; version: number }) => Promise<Outcome>,
): Promise<Failure | null> {
  if (!(await draft.flush())) return { reason: "unsaved" };
  try {
    const outcome = await step({ articleId, version: draft.version });
    if (!outcome.ok) return outcome;
    // A step that made no version (a comment) tells one that somebody else may have made.
    const version = outcome.versions?.[articleId] ?? (outcome.changed ? outcome.version : undefined);
    if (version !== undefined) draft.follow(version);
    return null;
  } catch {
    return { reason: "unreachable" };
  }
}
