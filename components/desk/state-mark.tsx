import { useTranslations } from "next-intl";
import type { DeskState } from "../../db/queries/desk/stories";

/** One sign for each state, so that nobody has to tell colours apart. */
const signs: Readonly<Record<DeskState, string>> = {
  none: "·",
  draft: "○",
  review: "◐",
  ready: "◕",
  scheduled: "◷",
  published: "●",
  outdated: "△",
  withdrawn: "×",
};

/** The state of a story in a language: a sign and a word. */
export function StateMark({ state, hasChanges = false }: { state: DeskState; hasChanges?: boolean }) {
  const t = useTranslations();
  const words: Record<DeskState, string> = {
    none: t("DeskState.none"),
    draft: t("DeskState.draft"),
    review: t("DeskState.review"),
    ready: t("DeskState.ready"),
    scheduled: t("DeskState.scheduled"),
    published: t("DeskState.published"),
    outdated: t("DeskState.outdated"),
    withdrawn: t("DeskState.withdrawn"),
  };
  return (
    <span className={`state state-${state}`}>
      <span aria-hidden="true" className="state-sign">
        {signs[state]}
      </span>{" "}
      {words[state]}
      {hasChanges && (
        <span className="state-changes" title={t("DeskState.hasChanges")}>
          <span aria-hidden="true"> ✎</span>
          <span className="visually-hidden">, {t("DeskState.hasChanges")}</span>
        </span>
      )}
    </span>
  );
}
