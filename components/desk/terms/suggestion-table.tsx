import { useTranslations } from "next-intl";
import { locales, localeTable } from "../../../i18n/locales";
import type { Suggestion } from "../../../newsroom/term-suggestions";
import { useTermKinds } from "./kinds";
import { nameOf } from "./spellings";

type Action = (form: FormData) => Promise<void>;

interface SuggestionTableProps {
  suggestions: readonly Suggestion[];
  approve: Action;
  refuse: Action;
}

/** Names that the articles offer, each to be approved or refused with one click. */
export function SuggestionTable({ suggestions, approve, refuse }: SuggestionTableProps) {
  const t = useTranslations();
  if (suggestions.length === 0) return <p className="empty">{t("DeskTerms.noSuggestions")}</p>;
  return (
    <div className="table-frame">
      <table className="desk-table term-table stacks">
        <caption className="visually-hidden">{t("DeskTerms.suggestions")}</caption>
        <thead>
          <tr>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                {localeTable[locale].name}
              </th>
            ))}
            <th scope="col">{t("DeskTerms.stories")}</th>
            <th scope="col">{t("DeskTerms.decision")}</th>
          </tr>
        </thead>
        <tbody>
          {suggestions.map((suggestion) => (
            <tr key={nameOf(suggestion)}>
              {locales.map((locale) => (
                <td key={locale} data-label={localeTable[locale].name}>
                  <b className="term-form" lang={localeTable[locale].tag}>
                    {suggestion.forms.find((one) => one.locale === locale)?.form}
                  </b>
                </td>
              ))}
              <td className="figures" data-label={t("DeskTerms.stories")}>
                {t("DeskTerms.storiesCount", { count: suggestion.stories })}
              </td>
              <td data-label={t("DeskTerms.decision")}>
                <Decision {...{ suggestion, approve, refuse }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Decision({ suggestion, approve, refuse }: { suggestion: Suggestion; approve: Action; refuse: Action }) {
  const t = useTranslations();
  const kinds = useTermKinds();
  const term = nameOf(suggestion);
  return (
    <form action={approve} className="form-buttons term-decision">
      {suggestion.forms.map(({ locale, form }) => (
        <input key={locale} type="hidden" name={`approved.${locale}`} value={form} />
      ))}
      <select name="kind" defaultValue={suggestion.kind} aria-label={t("DeskTerms.kindOf", { term })}>
        {[...kinds].map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="quiet" aria-label={t("DeskTerms.approveTerm", { term })}>
        {t("DeskTerms.approve")}
      </button>
      <button type="submit" className="quiet" formAction={refuse} aria-label={t("DeskTerms.refuseTerm", { term })}>
        {t("DeskTerms.refuse")}
      </button>
    </form>
  );
}
