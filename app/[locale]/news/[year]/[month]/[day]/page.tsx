import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { type Neighbour, NewsPage } from "../../../../../../components/reader/news-page";
import { readEnvironment } from "../../../../../../config/environment";
import { neighboursOf } from "../../../../../../db/queries/public/days";
import { countItems } from "../../../../../../db/queries/public/items";
import { addressOf, isDay } from "../../../../../../i18n/addresses";
import { dayOf, monthOf, rangeOfDay } from "../../../../../../i18n/calendar";
import { momentsOf } from "../../../../../../i18n/moments";
import { everyLanguage } from "../../../../alternates";
import { ListJsonLd } from "../../../../list-json-ld";
import { readListPage } from "../../../../lists";
import { metadataOf } from "../../../../metadata";
import { readCalendar, sectionByKey } from "../../../../news";
import { listQuery, localeOf, type PageProps } from "../../../../parameters";
import { ReaderPage } from "../../../../reader-page";
import { readNewsroom } from "../../../../site";

/** More than a newsroom's busiest day: so a day is one page, and nothing moves from one to the next. */
const pageSize = 600;

type DayProps = PageProps<"year" | "month" | "day">;

export default async function Page(props: DayProps) {
  const { locale, place, title, filter, range, empty } = await read(props);
  const [{ sections }, list, calendar, around] = await Promise.all([
    readNewsroom(locale),
    readListPage(filter, { number: place.number, size: pageSize, range }),
    readCalendar(filter, monthOf(place.day)),
    neighboursOf(filter, range),
  ]);
  const neighbours = { before: neighbour(around.before), after: neighbour(around.after) };
  return (
    <ReaderPage locale={locale} place={place} versions={everyLanguage({ page: "day", day: place.day })}>
      <NewsPage {...{ title, place, sections, calendar, list, empty, neighbours }} />
      <ListJsonLd place={place} title={title} stories={list.stories} />
    </ReaderPage>
  );
}

export async function generateMetadata(props: DayProps): Promise<Metadata> {
  const { locale, place, title, inWords, filter, range } = await read(props);
  const t = await getTranslations();
  const { name } = await readNewsroom(locale);
  const count = await countItems(filter, pageSize, range);
  const { section: _section, ...plain } = place;
  return metadataOf({
    place,
    title,
    description: t("News.descriptionOfDay", { name, day: inWords, count }),
    versions: place.number === 1 ? everyLanguage({ page: "day", day: place.day }) : { [locale]: place },
    noindex: count === 0,
    ...(place.section ? { canonical: plain } : {}),
  });
}

function neighbour(at: number | null): Neighbour | null {
  return at === null ? null : { at, day: dayOf(at, readEnvironment().timeZone) };
}

async function read({ params, searchParams }: DayProps) {
  const { locale: parameter, ...parts } = await params;
  const locale = localeOf(parameter);
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  if (!isDay(day)) notFound();
  const { number, section } = await listQuery(searchParams, (one, key) =>
    addressOf({ page: "day", locale, day, number: one, ...(key ? { section: key } : {}) }),
  );
  const [t, format] = await Promise.all([getTranslations(), getFormatter()]);
  const range = rangeOfDay(day, readEnvironment().timeZone);
  const inWords = momentsOf(t, format).date(range.from);
  const title = t("News.titleOfDay", { day: inWords });
  return {
    ...{ locale, range, inWords, empty: t("News.emptyDay") },
    title: number > 1 ? t("Pages.titled", { title, number }) : title,
    filter: { locale, ...(await sectionByKey(locale, section)) },
    place: { page: "day", locale, day, number, ...(section ? { section } : {}) } as const,
  };
}
