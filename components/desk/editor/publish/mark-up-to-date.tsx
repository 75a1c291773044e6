import { useTranslations } from "next-intl";

/** Says that a translation has all that its source has now. */
export function MarkUpToDate({ isBusy, mark }: { isBusy: boolean; mark: () => void }) {
  const t = useTranslations();
  return (
    <button type="button" className="quiet" disabled={isBusy} onClick={mark}>
      {t("DeskPublish.markUpToDate")}
    </button>
  );
}
