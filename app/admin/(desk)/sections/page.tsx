import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { TaxonomyPage } from "../../../../components/desk/taxonomy/taxonomy-page";
import { listTaxons } from "../../../../db/queries/desk/taxonomy";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { moveTaxonAction, removeTaxonAction, saveTaxonAction } from "../taxonomy-actions";

interface SectionsProps {
  searchParams: Promise<{ edit?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSections.title") };
}

export default async function Page({ searchParams }: SectionsProps) {
  const [person, { edit }, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskSections.title");
  if (!may(person, "taxonomy.write")) return <Forbidden title={title} />;
  return (
    <TaxonomyPage
      {...{ title, kind: "section", address: "/admin/sections?", openId: Number(edit) || null }}
      taxons={await listTaxons("section")}
      actions={{ save: saveTaxonAction, remove: removeTaxonAction, merge: null, move: moveTaxonAction }}
    />
  );
}
