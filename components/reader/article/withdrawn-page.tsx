import { useTranslations } from "next-intl";
import { StatusPage } from "../status-page";

/** Stands at the address of a withdrawn article. The marker tells the server to answer 410, and it takes it out. */
export function WithdrawnPage({ notice }: { notice: string | null }) {
  const t = useTranslations();
  return (
    <>
      <meta name="depesche-status" content="410" />
      <StatusPage title={t("Article.withdrawnTitle")} text={notice || t("Article.withdrawn")} />
    </>
  );
}
