import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "../../i18n/addresses";
import { type Locale, locales, localeTable } from "../../i18n/locales";
import type { Versions } from "./newsroom";

/** Leads to the same story or list in each other language; where there is none it says so and leads to all news. */
export function LanguageSwitch({ versions }: { versions: Versions }) {
  const here = useLocale();
  const t = useTranslations();
  return (
    <nav className="languages" aria-label={t("Frame.language")}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === here ? (
              <span aria-current="true" lang={localeTable[locale].tag}>
                {localeTable[locale].name}
              </span>
            ) : (
              <Other locale={locale} versions={versions} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Other({ locale, versions }: { locale: Locale; versions: Versions }) {
  const t = useTranslations();
  const { name, tag } = localeTable[locale];
  const version = versions[locale];
  if (version)
    return (
      <a href={addressOf(version)} hrefLang={tag} lang={tag} rel="alternate">
        {name}
      </a>
    );
  return (
    <a href={addressOf({ page: "news", locale })} hrefLang={tag} className="missing">
      {t("Frame.noTranslation", { language: name })}
    </a>
  );
}
