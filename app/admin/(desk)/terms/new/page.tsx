import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../../components/desk/forbidden";
import { TermForm } from "../../../../../components/desk/terms/term-form";
import { may } from "../../../../../newsroom/rights";
import { requirePerson } from "../../../session";
import { saveTermAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTerms.new") };
}

export default async function Page() {
  const person = await requirePerson();
  const t = await getTranslations();
  if (!may(person, "term.write")) return <Forbidden title={t("DeskTerms.new")} />;
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskTerms.new")}</h1>
      </header>
      <TermForm action={saveTermAction} />
    </>
  );
}
