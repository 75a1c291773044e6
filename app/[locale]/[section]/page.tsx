import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ListPage } from "../../../components/reader/list-page";
import { findPicture } from "../../../db/queries/public/article";
import { shown } from "../../../db/queries/public/items";
import { listSections } from "../../../db/queries/public/taxonomy";
import { addressOf, type Place } from "../../../i18n/addresses";
import { type Locale, locales } from "../../../i18n/locales";
import { ListJsonLd } from "../list-json-ld";
import { hasPage, readListPage } from "../lists";
import { metadataOf } from "../metadata";
import { listQuery, localeOf, type PageProps } from "../parameters";
import { ReaderPage } from "../reader-page";
import { readNewsroom } from "../site";

const pageSize = shown.section;

export default async function Page(props: PageProps<"section">) {
  const { locale, section, place, versions, picture } = await read(props);
  const list = await readListPage({ locale, sectionId: section.id }, { number: place.number, size: pageSize });
  return (
    <ReaderPage locale={locale} place={place} versions={versions}>
      <ListPage
        title={section.name}
        {...{ description: section.description, picture, list }}
        addressOfPage={(number) => addressOf({ ...place, number })}
      />
      <ListJsonLd place={place} title={section.name} description={section.description} stories={list.stories} />
    </ReaderPage>
  );
}

export async function generateMetadata(props: PageProps<"section">): Promise<Metadata> {
  const { locale, section, place, versions, picture } = await read(props);
  const t = await getTranslations();
  const { name: agency } = await readNewsroom(locale);
  const title = place.number > 1 ? t("Pages.titled", { title: section.name, number: place.number }) : section.name;
  const description = section.description || t("Topics.sectionDescription", { agency, name: section.name });
  return metadataOf({ place, title, description, versions, picture });
}

async function read({ params, searchParams }: PageProps<"section">) {
  const { locale: parameter, section: slug } = await params;
  const locale = localeOf(parameter);
  const section = (await readNewsroom(locale)).sections.find((one) => one.slug === slug) ?? notFound();
  const place = { page: "section", locale, slug } as const;
  const { number } = await listQuery(searchParams, (one) => addressOf({ ...place, number: one }));
  const [versions, picture] = await Promise.all([
    versionsOf(section.id, number),
    findPicture(locale, section.pictureId),
  ]);
  return { locale, section, place: { ...place, number }, versions, picture };
}

/** The same section in each language; a further page only where the other list has as many. */
async function versionsOf(sectionId: number, number: number): Promise<Partial<Record<Locale, Place>>> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const slug = (await listSections(locale)).find((one) => one.id === sectionId)?.slug;
      if (slug === undefined || !(await hasPage({ locale, sectionId }, number, pageSize))) return [];
      return [[locale, { page: "section", locale, slug, number }] as const];
    }),
  );
  return Object.fromEntries(entries.flat());
}
