import { useTranslations } from "next-intl";
import type { Locale } from "../../../i18n/locales";

/** The other pages of an article at the desk. */
export function StoryLinks({ storyId, locale }: { storyId: number; locale: Locale }) {
  const t = useTranslations();
  const address = `/admin/stories/${storyId}`;
  return (
    <nav className="story-links" aria-label={t("DeskEditor.pages")}>
      <a href={`${address}/preview?locale=${locale}`}>{t("DeskEditor.toPreview")}</a>
      <a href={`${address}/revisions?locale=${locale}`}>{t("DeskEditor.toRevisions")}</a>
      <a href={`${address}/checks`}>{t("DeskEditor.toChecks")}</a>
    </nav>
  );
}
