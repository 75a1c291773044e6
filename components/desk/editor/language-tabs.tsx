import { useTranslations } from "next-intl";
import type { DeskState } from "../../../db/queries/desk/stories";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { StateMark } from "../state-mark";

interface LanguageTabsProps {
  storyId: number;
  current: Locale;
  /** The language that stands beside, if one does. */
  beside: Locale | null;
  states: { locale: Locale; state: DeskState; hasChanges: boolean }[];
}

/** The languages of a story with their states, and the way to two of them side by side. */
export function LanguageTabs({ storyId, current, beside, states }: LanguageTabsProps) {
  const t = useTranslations();
  const address = `/admin/stories/${storyId}`;
  const other = states.find((one) => one.locale !== current && one.state !== "none")?.locale;
  const hasCurrent = states.some((one) => one.locale === current && one.state !== "none");
  return (
    <nav className="language-tabs" aria-label={t("DeskEditor.languages")}>
      <ul>
        {locales.map((locale) => {
          const { state = "none", hasChanges = false } = states.find((one) => one.locale === locale) ?? {};
          return (
            <li key={locale}>
              <a
                href={`${address}?locale=${locale}`}
                {...(locale === current ? ({ "aria-current": "page" } as const) : {})}
              >
                {localeTable[locale].name} <StateMark state={state} hasChanges={hasChanges} />
              </a>
            </li>
          );
        })}
      </ul>
      {hasCurrent && beside === null && other && (
        <a href={`${address}?locale=${current}&beside=${other}`}>{t("DeskEditor.sideBySide")}</a>
      )}
      {beside !== null && <a href={`${address}?locale=${current}`}>{t("DeskEditor.alone")}</a>}
    </nav>
  );
}
