import { useTranslations } from "next-intl";
import { type Locale, locales, localeTable } from "../../i18n/locales";

/** The same page of the desk for each language of the site. */
export function LanguageTabs({ current, addressOf }: { current: Locale; addressOf: (locale: Locale) => string }) {
  const t = useTranslations();
  return (
    <nav className="waiting" aria-label={t("DeskFront.language")}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={addressOf(locale)}
              lang={localeTable[locale].tag}
              {...(locale === current ? { "aria-current": "page" } : {})}
            >
              {localeTable[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
