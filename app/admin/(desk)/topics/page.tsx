import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { KindTabs } from "../../../../components/desk/taxonomy/kind-tabs";
import { TaxonomyPage } from "../../../../components/desk/taxonomy/taxonomy-page";
import { TopicFilter } from "../../../../components/desk/taxonomy/topic-filter";
import { listTopicTaxons } from "../../../../db/queries/desk/taxonomy";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { readOpenTaxon } from "../open-taxon";
import { mergeTopicsAction, moveTaxonAction, removeTaxonAction, saveTaxonAction } from "../taxonomy-actions";
import { topicQuery, topicsAddress } from "./topic-query";

const pageSize = 50;

interface TopicsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskTopics.title") };
}

export default async function Page({ searchParams }: TopicsProps) {
  const [person, asked, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskTopics.title");
  if (!may(person, "taxonomy.write")) return <Forbidden title={title} />;
  const { kind, text, edit, after } = topicQuery(asked);
  const [{ taxons, next }, open] = await Promise.all([
    listTopicTaxons(kind, { text, limit: pageSize, after: after ?? undefined }),
    readOpenTaxon(kind, edit, person.uiLocale),
  ]);
  const address = topicsAddress({ kind, text, after });
  const pages = (
    <p className="list-pages">
      {after && <a href={topicsAddress({ kind, text, after: null })}>{t("DeskTopics.toFirst")}</a>}
      {next && <a href={topicsAddress({ kind, text, after: next })}>{t("DeskTopics.more")}</a>}
    </p>
  );
  const filters = (
    <>
      <KindTabs current={kind} />
      <TopicFilter key={`${kind} ${text}`} {...{ kind, text }} />
    </>
  );
  const goesOn = { before: after !== null, after: next !== null };
  const order = text === "" ? { move: moveTaxonAction, kind, goesOn } : null;
  return (
    <TaxonomyPage
      {...{ title, kind, open }}
      list={{ taxons, address, order, filters, pages, hrefOf: (id) => `${address}&edit=${id}#open` }}
      actions={{ save: saveTaxonAction, remove: removeTaxonAction, merge: mergeTopicsAction }}
    />
  );
}
