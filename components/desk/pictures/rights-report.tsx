import { useTranslations } from "next-intl";

/** Pictures in use whose rights have ended, and with them their place on the pages, or soon will. */
export function RightsReport({ ended, ending }: { ended: number; ending: number }) {
  const t = useTranslations();
  if (ended === 0 && ending === 0) return null;
  return (
    <ul className="rights-report">
      {ended > 0 && (
        <li>
          <a href="/admin/pictures?filter=rightsEnded">{t("DeskPictures.endedInUse", { count: ended })}</a>
        </li>
      )}
      {ending > 0 && (
        <li>
          <a href="/admin/pictures?filter=rightsEnding">{t("DeskPictures.endingInUse", { count: ending })}</a>
        </li>
      )}
    </ul>
  );
}
