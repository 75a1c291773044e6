import { useTranslations } from "next-intl";
import { useMoments } from "../use-moments";

/** Says above the page, to somebody who was given a link, that this is not published, and how long the link holds. */
export function PreviewNote({ expiresAt }: { expiresAt: number }) {
  const t = useTranslations();
  const moments = useMoments();
  return (
    <aside className="preview-note" aria-label={t("DeskPreview.title")}>
      <strong>{t("DeskPreview.note")}</strong> {t("DeskPreview.noteUntil", { moment: moments.moment(expiresAt) })}
    </aside>
  );
}
