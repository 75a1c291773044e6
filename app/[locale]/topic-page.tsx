import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ListPage } from "../../components/reader/list-page";
import { findPicture } from "../../db/queries/public/article";
import { findTopic, findTopicSlug } from "../../db/queries/public/taxonomy";
import { addressOf, type Place, type TopicPage as TopicPlace } from "../../i18n/addresses";
import { type Locale, locales } from "../../i18n/locales";
import { ListJsonLd } from "./list-json-ld";
import { hasPage, readListPage } from "./lists";
import { metadataOf } from "./metadata";
import { listQuery, localeOf, type PageProps } from "./parameters";
import { ReaderPage } from "./reader-page";
import { readNewsroom } from "./site";

const pageSize = 20;

/** A project, institution or tag: the three differ in nothing but their word in the address. */
export async function TopicPage({ kind, ...props }: PageProps<"slug"> & { kind: TopicPlace }) {
  const { locale, topic, place, versions, picture } = await read(kind, props);
  const t = await getTranslations();
  const list = await readListPage({ locale, topicId: topic.id }, { number: place.number, size: pageSize });
  return (
    <ReaderPage locale={locale} place={place} versions={versions}>
      <ListPage
        title={topic.name}
        kicker={{ project: t("Topics.project"), institution: t("Topics.institution"), tag: t("Topics.tag") }[kind]}
        {...{ description: topic.description, picture, list }}
        addressOfPage={(number) => addressOf({ ...place, number })}
      />
      <ListJsonLd place={place} title={topic.name} description={topic.description} stories={list.stories} />
    </ReaderPage>
  );
}

export async function topicMetadata(kind: TopicPlace, props: PageProps<"slug">): Promise<Metadata> {
  const { locale, topic, place, versions, picture } = await read(kind, props);
  const t = await getTranslations();
  const { name: agency } = await readNewsroom(locale);
  const title = place.number > 1 ? t("Pages.titled", { title: topic.name, number: place.number }) : topic.name;
  const description = topic.description || t("Topics.topicDescription", { agency, name: topic.name });
  return metadataOf({ place, title, description, versions, picture });
}

async function read(kind: TopicPlace, { params, searchParams }: PageProps<"slug">) {
  const { locale: parameter, slug } = await params;
  const locale = localeOf(parameter);
  const topic = (await findTopic(kind, locale, slug)) ?? notFound();
  const place = { page: kind, locale, slug } as const;
  const { number } = await listQuery(searchParams, (one) => addressOf({ ...place, number: one }));
  const versions = await versionsOf(kind, topic.id, number);
  const picture = await findPicture(locale, topic.pictureId);
  return { locale, topic, place: { ...place, number }, versions, picture };
}

async function versionsOf(page: TopicPlace, topicId: number, number: number): Promise<Partial<Record<Locale, Place>>> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const slug = await findTopicSlug(topicId, locale);
      if (slug === null || !(await hasPage({ locale, topicId }, number, pageSize))) return [];
      return [[locale, { page, locale, slug, number }] as const];
    }),
  );
  return Object.fromEntries(entries.flat());
}
