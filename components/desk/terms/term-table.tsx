import { useTranslations } from "next-intl";
import type { DeskTerm } from "../../../db/queries/desk/terms";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { useTermKinds } from "./kinds";
import { nameOf, spellingsOf } from "./spellings";

/** All terms, a column for each language. */
export function TermTable({ terms, canWrite }: { terms: readonly DeskTerm[]; canWrite: boolean }) {
  const t = useTranslations();
  const kinds = useTermKinds();
  if (terms.length === 0) return <p className="empty">{t("DeskTerms.empty")}</p>;
  return (
    <div className="table-frame">
      <table className="desk-table term-table stacks">
        <caption className="visually-hidden">{t("DeskTerms.table")}</caption>
        <thead>
          <tr>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                {localeTable[locale].name}
              </th>
            ))}
            <th scope="col">{t("DeskTerms.kind")}</th>
            <th scope="col">{t("DeskTerms.note")}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.id}>
              {locales.map((locale, column) => (
                <td key={locale} data-label={localeTable[locale].name}>
                  <Spellings term={term} locale={locale} isLink={canWrite && column === 0} />
                </td>
              ))}
              <td data-label={t("DeskTerms.kind")}>{kinds.get(term.kind)}</td>
              <td data-label={t("DeskTerms.note")}>{term.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In the first column the form leads to the term. */
function Spellings({ term, locale, isLink }: { term: DeskTerm; locale: Locale; isLink: boolean }) {
  const t = useTranslations();
  const { approved, accepted, wrong } = spellingsOf(term, locale);
  const form =
    approved === "" ? (
      <span className="term-without">{t("DeskTerms.without")}</span>
    ) : (
      <b className="term-form" lang={localeTable[locale].tag}>
        {approved}
      </b>
    );
  return (
    <>
      {isLink ? (
        <a href={`/admin/terms/${term.id}`} aria-label={t("DeskTerms.editTerm", { term: nameOf(term) })}>
          {form}
        </a>
      ) : (
        form
      )}
      {accepted.length > 0 && (
        <span className="row-note">{t("DeskTerms.accepted", { forms: accepted.join(", ") })}</span>
      )}
      {wrong.length > 0 && <span className="row-note">{t("DeskTerms.wrong", { forms: wrong.join(", ") })}</span>}
    </>
  );
}
