import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Forbidden } from "../../../../../components/desk/forbidden";
import { TermForm, TermSteps } from "../../../../../components/desk/terms/term-form";
import { findTerm } from "../../../../../db/queries/desk/terms";
import { may } from "../../../../../newsroom/rights";
import { requirePerson } from "../../../session";
import { mergeTermsAction, removeTermAction, saveTermAction } from "../actions";

const termId = z.coerce.number().int().positive();

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTerms.edit") };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const person = await requirePerson();
  const t = await getTranslations();
  if (!may(person, "term.write")) return <Forbidden title={t("DeskTerms.edit")} />;
  const { data: id } = termId.safeParse((await params).id);
  const term = id === undefined ? undefined : await findTerm(id);
  if (!term) notFound();
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskTerms.edit")}</h1>
        <a href="/admin/terms">{t("DeskTerms.back")}</a>
      </header>
      <TermForm key={term.version} action={saveTermAction} term={term} />
      <TermSteps term={term} merge={mergeTermsAction} remove={removeTermAction} />
    </>
  );
}
