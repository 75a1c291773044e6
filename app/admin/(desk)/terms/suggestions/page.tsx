import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../../components/desk/forbidden";
import { SuggestionTable } from "../../../../../components/desk/terms/suggestion-table";
import { locales } from "../../../../../i18n/locales";
import { may } from "../../../../../newsroom/rights";
import { suggestTerms } from "../../../../../newsroom/term-suggestions";
import { requirePerson } from "../../../session";
import { approveSuggestionAction, refuseSuggestionAction } from "../actions";

/** As many as one looks through in one go; the next come up when these are decided. */
const shown = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTerms.suggestions") };
}

export default async function Page() {
  const person = await requirePerson();
  const t = await getTranslations();
  if (!may(person, "term.write")) return <Forbidden title={t("DeskTerms.suggestions")} />;
  const [one, other] = locales;
  const suggestions = other === undefined ? [] : await suggestTerms([one, other], shown);
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskTerms.suggestions")}</h1>
        <a href="/admin/terms">{t("DeskTerms.back")}</a>
      </header>
      <p className="term-intro">{t("DeskTerms.suggestionsIntro")}</p>
      <SuggestionTable {...{ suggestions }} approve={approveSuggestionAction} refuse={refuseSuggestionAction} />
    </>
  );
}
