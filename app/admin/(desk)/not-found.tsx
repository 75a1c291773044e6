import { useTranslations } from "next-intl";

export default function NotFound() {
  const t = useTranslations();
  return (
    <>
      <h1>{t("Desk.noPage")}</h1>
      <p className="empty">{t("Desk.noPageLead")}</p>
      <p>
        <a href="/admin">{t("Desk.toStories")}</a>
      </p>
    </>
  );
}
