import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Forbidden } from "../../../../components/desk/forbidden";
import { KindTabs } from "../../../../components/desk/taxonomy/kind-tabs";
import { TaxonomyPage } from "../../../../components/desk/taxonomy/taxonomy-page";
import { listTaxons } from "../../../../db/queries/desk/taxonomy";
import { topicKinds } from "../../../../db/schema";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { mergeTopicsAction, moveTaxonAction, removeTaxonAction, saveTaxonAction } from "../taxonomy-actions";

interface TopicsProps {
  searchParams: Promise<{ kind?: string | string[]; edit?: string | string[] }>;
}

const known = z.enum(topicKinds).catch("project");

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTopics.title") };
}

export default async function Page({ searchParams }: TopicsProps) {
  const [person, asked, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskTopics.title");
  if (!may(person, "taxonomy.write")) return <Forbidden title={title} />;
  const kind = known.parse(asked.kind);
  return (
    <TaxonomyPage
      {...{ title, kind, address: `/admin/topics?kind=${kind}&`, openId: Number(asked.edit) || null }}
      taxons={await listTaxons(kind)}
      actions={{ save: saveTaxonAction, remove: removeTaxonAction, merge: mergeTopicsAction, move: moveTaxonAction }}
    >
      <KindTabs current={kind} />
    </TaxonomyPage>
  );
}
