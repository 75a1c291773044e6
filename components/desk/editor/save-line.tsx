"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { DraftView } from "./article-draft";

interface SaveLineProps {
  view: DraftView;
  /** Who may not write is told so, not that nothing is lost. */
  mayWrite: boolean;
  /** Where a sign-in that ran out is renewed. */
  signIn: string;
  onSignedIn: () => void;
}

/** In words what became of what was typed. */
export function SaveLine({ view, mayWrite, signIn, onSignedIn }: SaveLineProps) {
  const t = useTranslations();
  const words = useStateWords(view);
  const isWorry = !["saved", "dirty", "saving"].includes(view.state.kind);
  return (
    <div className={isWorry ? "save-line worry" : "save-line"}>
      <p role="status">{mayWrite ? words : t("DeskEditor.readOnly")}</p>
      {view.isRecovered && <p className="form-note">{t("DeskEditor.recovered")}</p>}
      {view.state.kind === "signedOut" && (
        <p className="form-buttons">
          <a href={signIn} target="_blank" rel="noreferrer">
            {t("DeskEditor.signIn")}
          </a>
          <button type="button" className="quiet" onClick={onSignedIn}>
            {t("DeskEditor.signedIn")}
          </button>
        </p>
      )}
    </div>
  );
}

function useStateWords({ state, savedAt }: DraftView): string {
  const t = useTranslations();
  const format = useFormatter();
  const clock = (at: number) => format.dateTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  switch (state.kind) {
    case "saved":
      return savedAt === null ? t("DeskEditor.allSaved") : t("DeskEditor.savedAt", { time: clock(savedAt) });
    case "dirty":
      return t("DeskEditor.dirty");
    case "saving":
      return t("DeskEditor.saving");
    case "offline":
      return t("DeskEditor.offline");
    case "conflict":
      return t("DeskEditor.conflict", { name: state.by });
    case "takenOver":
      return t("DeskEditor.takenOver", { name: state.by });
    case "signedOut":
      return t("DeskEditor.signedOut");
    case "refused":
      return state.reason === "fields" ? t("DeskEditor.refusedFields") : t("DeskEditor.refused");
  }
}
