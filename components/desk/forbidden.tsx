import { useTranslations } from "next-intl";

/** A page that somebody may not see. */
export function Forbidden({ title }: { title: string }) {
  const t = useTranslations();
  return (
    <>
      <h1>{title}</h1>
      <p className="empty" role="alert">
        {t("Desk.forbidden")}
      </p>
    </>
  );
}
