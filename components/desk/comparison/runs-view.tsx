import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localeTable } from "../../../i18n/locales";
import type { Piece } from "../../../newsroom/comparison/tokens";
import type { Run } from "../../../newsroom/comparison/words";
import { MarkedText, useMarkNames } from "./marked-text";

/** Compared words: inserted ones underlined, removed ones struck through, and both said in words to who listens. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is rendered whole and never reordered
    <RunView key={index} run={run} />
  ));
}

function RunView({ run }: { run: Run }) {
  const t = useTranslations();
  const marksOf = useMarkNames();
  const locale = useLocale();
  if (run.kind === "same") return <MarkedText pieces={run.pieces} />;
  if (run.kind === "formatted")
    return (
      <span className="cmp-formatted">
        <MarkedText pieces={run.pieces} />
        <span className="cmp-note" lang={localeTable[locale].tag}>
          {t("DeskComparison.formatted", { before: marksOf(run.before), after: marksOf(run.pieces) })}
        </span>
      </span>
    );
  return (
    <Changed kind={run.kind}>
      <MarkedText pieces={run.pieces.map(visible)} />
    </Changed>
  );
}

/** Something that was inserted or removed. Most screen readers pass `ins` and `del` over in silence. */
export function Changed({ kind, children }: { kind: "inserted" | "removed"; children: ReactNode }) {
  const t = useTranslations();
  // The words around are of the article's language, these of the editor's.
  const lang = localeTable[useLocale()].tag;
  const Element = kind === "inserted" ? "ins" : "del";
  return (
    <Element>
      <span className="visually-hidden" lang={lang}>
        {kind === "inserted" ? t("DeskComparison.insertedFrom") : t("DeskComparison.removedFrom")}{" "}
      </span>
      {children}
      <span className="visually-hidden" lang={lang}>
        {" "}
        {kind === "inserted" ? t("DeskComparison.insertedTo") : t("DeskComparison.removedTo")}
      </span>
    </Element>
  );
}

/** A change that is white space alone could not be seen. */
function visible({ text, marks }: Piece): Piece {
  const signs = text.replaceAll("\n", "↵\n");
  return { marks, text: text.trim() === "" ? signs.replaceAll(/[^\S\n]/g, "␣") : signs };
}
