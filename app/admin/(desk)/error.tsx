"use client";

import { useTranslations } from "next-intl";

export default function Broken({ reset }: { reset: () => void }) {
  const t = useTranslations();
  return (
    <div role="alert">
      <h1>{t("Desk.broken")}</h1>
      <p className="empty">{t("Desk.brokenLead")}</p>
      <button type="button" onClick={reset}>
        {t("Desk.tryAgain")}
      </button>
    </div>
  );
}
