"use client";

import { useTranslations } from "next-intl";
import { type SyntheticEvent, useId, useMemo, useRef, useState } from "react";
import { type Locale, localeTable } from "../../../i18n/locales";
import {
  type Choice,
  type Choices,
  mergeArticles,
  proposalFor,
  resolveMerge,
} from "../../../newsroom/comparison/merge";
import type { ArticleContent } from "../../../newsroom/writing";
import { piecesOf } from "./conflict-pieces";
import { PieceView } from "./piece-view";

export interface ConflictViewProps {
  /** The text at the version that one's own was made of. */
  base: ArticleContent;
  mine: ArticleContent;
  theirs: ArticleContent;
  /** The language of the article. */
  locale: Locale;
  /** Who saved meanwhile. */
  theirName: string;
  /** Takes the text that was put together; it is made of the version that `theirs` is. */
  onResolve: (content: ArticleContent) => void;
}

/**
 * Two people's changes of one article, paragraph by paragraph: theirs, what both began with, mine. What only one of them
 * changed is taken; what both did has to be decided.
 */
export function ConflictView({ base, mine, theirs, locale, theirName, onResolve }: ConflictViewProps) {
  const t = useTranslations();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [isAsked, setIsAsked] = useState(false);
  const merge = useMemo(() => mergeArticles({ base, mine, theirs }), [base, mine, theirs]);
  const pieces = useMemo(() => piecesOf(merge), [merge]);
  const merged = resolveMerge(merge, choices);
  const open = merged.ok ? [] : merged.open;
  const choose = (piece: string, choice: Choice) => setChoices((before) => ({ ...before, [piece]: choice }));
  const takeAll = (choice: "mine" | "theirs") =>
    setChoices(Object.fromEntries(pieces.flatMap((piece) => (piece.kind === "fold" ? [] : [[piece.id, choice]]))));

  /** Leads to the first that nobody decided, wherever it is on the page. */
  function showOpen() {
    const [first] = open;
    const field = [...(form.current?.elements ?? [])].find((one) => one.id === `${id}-${first}`);
    field?.querySelector("input")?.focus();
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (merged.ok) return onResolve(merged.content);
    setIsAsked(true);
    showOpen();
  }
  return (
    <form ref={form} className="conflict" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("DeskComparison.conflict", { name: theirName })}</h2>
      <p>{t("DeskComparison.conflictHelp")}</p>
      <div className="form-buttons conflict-bar">
        <p role="status">{t("DeskComparison.open", { count: open.length })}</p>
        {open.length > 0 && (
          <button type="button" className="quiet" onClick={showOpen}>
            {t("DeskComparison.nextOpen")}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => takeAll("theirs")}>
          {t("DeskComparison.allTheirs", { name: theirName })}
        </button>
        <button type="button" className="quiet" onClick={() => takeAll("mine")}>
          {t("DeskComparison.allMine")}
        </button>
      </div>
      {pieces.map((piece) => (
        <PieceView
          key={piece.id}
          id={`${id}-${piece.id}`}
          piece={piece}
          choice={choices[piece.id] ?? (piece.kind === "fold" ? null : proposalFor(piece.merge.state))}
          lang={localeTable[locale].tag}
          theirName={theirName}
          isMissing={isAsked && open.includes(piece.id)}
          onChoose={(choice) => choose(piece.id, choice)}
        />
      ))}
      <div className="form-buttons">
        <button type="submit">{t("DeskComparison.resolve")}</button>
        {isAsked && open.length > 0 && (
          <p className="form-error" role="alert">
            {t("DeskComparison.stillOpen", { count: open.length })}
          </p>
        )}
      </div>
    </form>
  );
}
