import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewsPage } from "../../../components/reader/news-page";
import { readEnvironment } from "../../../config/environment";
import { addressOf, type Place } from "../../../i18n/addresses";
import { dayOf, monthOf } from "../../../i18n/calendar";
import { type Locale, locales } from "../../../i18n/locales";
import { ListJsonLd } from "../list-json-ld";
import { hasPage, readListPage } from "../lists";
import { metadataOf } from "../metadata";
import { readCalendar, sectionByKey } from "../news";
import { listQuery, localeOf, type PageProps } from "../parameters";
import { ReaderPage } from "../reader-page";
import { readNewsroom } from "../site";

const pageSize = 40;

export default async function Page(props: PageProps) {
  const { locale, place, versions, filter } = await read(props);
  const t = await getTranslations();
  const { sections } = await readNewsroom(locale);
  const today = dayOf(Date.now(), readEnvironment().timeZone);
  const [list, calendar] = await Promise.all([
    readListPage(filter, { number: place.number, size: pageSize }),
    readCalendar(filter, monthOf(today)),
  ]);
  const title = t("News.title");
  return (
    <ReaderPage locale={locale} place={place} versions={versions}>
      <NewsPage
        title={place.number > 1 ? t("Pages.titled", { title, number: place.number }) : title}
        place={place}
        sections={sections}
        calendar={calendar}
        list={list}
        empty={t("News.empty")}
      />
      <ListJsonLd place={place} title={title} stories={list.stories} />
    </ReaderPage>
  );
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale, place, versions } = await read(props);
  const t = await getTranslations();
  const { name } = await readNewsroom(locale);
  const title = t("News.title");
  return metadataOf({
    place,
    title: place.number > 1 ? t("Pages.titled", { title, number: place.number }) : title,
    description: t("News.description", { name }),
    versions,
    ...(place.section ? { canonical: { page: "news", locale } } : {}),
  });
}

async function read({ params, searchParams }: PageProps) {
  const locale = localeOf((await params).locale);
  const { number, section } = await listQuery(searchParams, (one, key) =>
    addressOf({ page: "news", locale, number: one, ...(key ? { section: key } : {}) }),
  );
  const filter = { locale, ...(await sectionByKey(locale, section)) };
  const place = { page: "news", locale, number, ...(section ? { section } : {}) } as const;
  return { locale, place, filter, versions: await versionsOf(place) };
}

async function versionsOf(place: {
  page: "news";
  number: number;
  section?: string;
}): Promise<Partial<Record<Locale, Place>>> {
  const entries = await Promise.all(
    locales.map(async (locale) => {
      const there = await hasPage({ locale, ...(await sectionByKey(locale, place.section)) }, place.number, pageSize);
      return there ? [[locale, { ...place, locale }] as const] : [];
    }),
  );
  return Object.fromEntries(entries.flat());
}
