import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { TaxonomyPage } from "../../../../components/desk/taxonomy/taxonomy-page";
import { listSectionTaxons } from "../../../../db/queries/desk/taxonomy";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { readOpenTaxon } from "../open-taxon";
import { moveTaxonAction, removeTaxonAction, saveTaxonAction } from "../taxonomy-actions";

interface SectionsProps {
  searchParams: Promise<{ edit?: string | string[] }>;
}

const address = "/admin/sections";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSections.title") };
}

export default async function Page({ searchParams }: SectionsProps) {
  const [person, { edit }, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskSections.title");
  if (!may(person, "taxonomy.write")) return <Forbidden title={title} />;
  const [taxons, open] = await Promise.all([
    listSectionTaxons(),
    readOpenTaxon("section", Number(edit) || null, person.uiLocale),
  ]);
  const order = { move: moveTaxonAction, kind: "section", goesOn: { before: false, after: false } };
  return (
    <TaxonomyPage
      {...{ title, kind: "section", open }}
      list={{ taxons, address, order, hrefOf: (id) => `${address}?edit=${id}#open` }}
      actions={{ save: saveTaxonAction, remove: removeTaxonAction, merge: null }}
    />
  );
}
