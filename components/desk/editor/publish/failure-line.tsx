import { useTranslations } from "next-intl";
import { localeTable } from "../../../../i18n/locales";
import type { MissingPart } from "../../../../newsroom/completeness";
import type { Failure } from "../use-steps";

/** Why a step was not done, in a sentence. */
export function FailureLine({ failure }: { failure: Failure | null }) {
  const t = useTranslations();
  const missing = useMissingWords();
  if (!failure) return null;
  const words: Record<Failure["reason"], string> = {
    forbidden: t("Desk.forbidden"),
    notFound: t("Desk.notFound"),
    wrongState: t("Desk.wrongState"),
    versionConflict: t("DeskPublish.changedMeanwhile"),
    incomplete: t("DeskPublish.incomplete"),
    unreachable: t("DeskPublish.unreachable"),
    unsaved: t("DeskPublish.unsaved"),
    altMissing: t("DeskPublish.altMissing", { language: failure.locale ? localeTable[failure.locale].name : "" }),
  };
  return (
    <p className="form-error" role="alert">
      {[words[failure.reason], ...(failure.fields ?? []).map((part) => missing[part])].join(" ")}
    </p>
  );
}

export function useMissingWords(): Record<MissingPart, string> {
  const t = useTranslations();
  return {
    headline: t("DeskPublish.lacksHeadline"),
    text: t("DeskPublish.lacksText"),
    section: t("DeskPublish.lacksSection"),
    alt: t("DeskPublish.lacksAlt"),
  };
}
