import { useTranslations } from "next-intl";

/** What made a revision, in words; the name of a step that has none yet as it is. */
export function useActionNames(): (action: string) => string {
  const t = useTranslations();
  const names: Readonly<Record<string, string>> = {
    "article.create": t("DeskRevisions.create"),
    "article.save": t("DeskRevisions.save"),
    "article.submit": t("DeskRevisions.submit"),
    "article.approve": t("DeskRevisions.approve"),
    "article.return": t("DeskRevisions.return"),
    "article.publish": t("DeskRevisions.publish"),
    "article.unschedule": t("DeskRevisions.unschedule"),
    "article.update": t("DeskRevisions.update"),
    "article.amendment": t("DeskRevisions.amendment"),
    "article.correct": t("DeskRevisions.correct"),
    "article.withdraw": t("DeskRevisions.withdraw"),
    "article.discard": t("DeskRevisions.discard"),
    "article.upToDate": t("DeskRevisions.upToDate"),
    "article.restore": t("DeskRevisions.restored"),
  };
  return (action) => names[action] ?? action;
}
