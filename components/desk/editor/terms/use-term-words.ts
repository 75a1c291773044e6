import { useTranslations } from "next-intl";
import type { TermMark } from "../../../../newsroom/checks/terms/term-marks";

/** What an editor is told of a marked word. */
export function useTermWords(): (mark: TermMark) => string {
  const t = useTranslations();
  return ({ kind, suggestion }) =>
    kind === "approved" ? t("DeskEditor.termApproved") : t("DeskEditor.termDeviates", { form: suggestion });
}
