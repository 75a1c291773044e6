import { useTranslations } from "next-intl";
import { StatusPage } from "../status-page";

/** Stands where a secret link led once. The marker tells the server to answer 410, and it takes it out. */
export function OverPage() {
  const t = useTranslations();
  return (
    <>
      <meta name="depesche-status" content="410" />
      <StatusPage title={t("DeskPreview.overTitle")} text={t("DeskPreview.over")} />
    </>
  );
}
