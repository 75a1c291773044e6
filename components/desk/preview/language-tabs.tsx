import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";

/** The languages that a story has an article in, each with a preview of its own. */
export function LanguageTabs(props: { storyId: number; locales: readonly Locale[]; current: Locale }) {
  const t = useTranslations();
  return (
    <nav className="waiting" aria-label={t("DeskPreview.languages")}>
      <ul>
        {props.locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/admin/stories/${props.storyId}/preview?locale=${locale}`}
              lang={localeTable[locale].tag}
              {...(locale === props.current ? { "aria-current": "page" } : {})}
            >
              {localeTable[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
