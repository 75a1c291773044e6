import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { TermFilters } from "../../../../components/desk/terms/term-filters";
import { TermTable } from "../../../../components/desk/terms/term-table";
import { listTerms } from "../../../../db/queries/desk/terms";
import { termKinds } from "../../../../db/schema";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";

interface TermsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const query = z.object({
  text: z.string().max(200).catch(""),
  kind: z.enum(termKinds).or(z.literal("")).catch(""),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTerms.title") };
}

export default async function Page({ searchParams }: TermsProps) {
  const person = await requirePerson();
  const [asked, t] = await Promise.all([searchParams, getTranslations()]);
  const { text, kind } = query.parse(asked);
  const terms = await listTerms({ text, ...(kind === "" ? {} : { kind }) });
  const canWrite = may(person, "term.write");
  return (
    <>
      <header className="desk-head">
        <h1>{t("DeskTerms.title")}</h1>
        {canWrite && (
          <div className="form-buttons">
            <a href="/admin/terms/suggestions">{t("DeskTerms.suggestions")}</a>
            <a className="button" href="/admin/terms/new">
              {t("DeskTerms.new")}
            </a>
          </div>
        )}
      </header>
      <p className="term-intro">{t("DeskTerms.intro")}</p>
      <TermFilters text={text} kind={kind} />
      <p className="form-note">{t("DeskTerms.count", { count: terms.length })}</p>
      <TermTable terms={terms} canWrite={canWrite} />
    </>
  );
}
