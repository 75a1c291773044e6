import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { NewsPage } from "../../../../../components/reader/news-page";
import { readEnvironment } from "../../../../../config/environment";
import { addressOf, isDay } from "../../../../../i18n/addresses";
import { rangeOfMonth } from "../../../../../i18n/calendar";
import { momentsOf } from "../../../../../i18n/moments";
import { everyLanguage } from "../../../alternates";
import { ListJsonLd } from "../../../list-json-ld";
import { readListPage } from "../../../lists";
import { metadataOf } from "../../../metadata";
import { readCalendar, sectionByKey } from "../../../news";
import { listQuery, localeOf, type PageProps } from "../../../parameters";
import { ReaderPage } from "../../../reader-page";
import { readNewsroom } from "../../../site";

const pageSize = 60;

export default async function Page(props: PageProps<"year" | "month">) {
  const { locale, place, title, filter, range, empty } = await read(props);
  const [{ sections }, list, calendar] = await Promise.all([
    readNewsroom(locale),
    readListPage(filter, { number: place.number, size: pageSize, range }),
    readCalendar(filter, place.month),
  ]);
  return (
    <ReaderPage locale={locale} place={place} versions={everyLanguage({ page: "month", month: place.month })}>
      <NewsPage {...{ title, place, sections, calendar, list, empty }} />
      <ListJsonLd place={place} title={title} stories={list.stories} />
    </ReaderPage>
  );
}

export async function generateMetadata(props: PageProps<"year" | "month">): Promise<Metadata> {
  const { locale, place, title, inWords, filter, range } = await read(props);
  const t = await getTranslations();
  const { name } = await readNewsroom(locale);
  const { stories } = await readListPage(filter, { number: place.number, size: 1, range });
  const { section: _section, ...plain } = place;
  return metadataOf({
    place,
    title,
    description: t("News.descriptionOfMonth", { name, month: inWords }),
    versions: place.number === 1 ? everyLanguage({ page: "month", month: place.month }) : { [locale]: place },
    noindex: stories.length === 0,
    ...(place.section ? { canonical: plain } : {}),
  });
}

async function read({ params, searchParams }: PageProps<"year" | "month">) {
  const { locale: parameter, year, month: number2 } = await params;
  const locale = localeOf(parameter);
  const month = `${year}-${number2}`;
  if (!isDay(`${month}-01`)) notFound();
  const { number, section } = await listQuery(searchParams, (one, key) =>
    addressOf({ page: "month", locale, month, number: one, ...(key ? { section: key } : {}) }),
  );
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  const range = rangeOfMonth(month, readEnvironment().timeZone);
  const inWords = momentsOf(t, format).month(range.from);
  const title = t("News.titleOfMonth", { month: inWords });
  return {
    ...{ locale, range, inWords, empty: t("News.emptyMonth") },
    title: number > 1 ? t("Pages.titled", { title, number }) : title,
    filter: { locale, ...(await sectionByKey(locale, section)) },
    place: { page: "month", locale, month, number, ...(section ? { section } : {}) } as const,
  };
}
