import type { Versions } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import { listLatest, shown } from "../../db/queries/public/items";
import { listMapped, listNews, listVersionsOf, type Mapped, type Version } from "../../db/queries/public/sitemap";
import { listTopicVersions } from "../../db/queries/public/sitemap-topics";
import { listSections } from "../../db/queries/public/taxonomy";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import { addressOf, type Place, unnamedSection } from "../../i18n/addresses";
import { rangeOfMonth, withOffset } from "../../i18n/calendar";
import { isLocale, type Locale, locales } from "../../i18n/locales";
import type { SitemapEntry } from "../../outlets/sitemaps/xml";
import { alternatesOf, everyLanguage } from "./alternates";

/** Front page, all news, sections and fixed pages of a language. */
export async function pageEntries(locale: Locale): Promise<SitemapEntry[]> {
  const pages = ["front", "news", "projects", "institutions", "imprint", "contact", "feeds"] as const;
  const newest = await changedAt({ locale });
  const fixed = pages.map((page) => ({
    ...entryOf(locale, everyLanguage({ page })),
    changedAt: page === "front" || page === "news" ? newest : undefined,
  }));
  const named = await Promise.all(
    locales.map(async (one) => (await listSections(one)).map(({ id, slug }) => ({ id, locale: one, slug }))),
  );
  const own = named.flat().filter((section) => section.locale === locale);
  const sections = own.map(async ({ id }) => {
    const places = named.flat().filter((one) => one.id === id);
    const versions = Object.fromEntries(
      places.map((one) => [one.locale, { page: "section", locale: one.locale, slug: one.slug } as const]),
    );
    return { ...entryOf(locale, versions), changedAt: await changedAt({ locale, sectionId: id }) };
  });
  return [...fixed, ...(await Promise.all(sections))];
}

/** The newest change among what the first page of a list shows. */
async function changedAt(filter: { locale: Locale; sectionId?: number }): Promise<string | undefined> {
  const items = await listLatest(filter, shown.section);
  const newest = Math.max(...items.map((item) => item.updatedAt ?? item.publishedAt));
  return items.length === 0 ? undefined : withOffset(newest, readEnvironment().timeZone);
}

/** The projects, institutions and tags of a language that stand in one file. */
export async function topicEntries(locale: Locale, number: number): Promise<SitemapEntry[]> {
  const topics = await listTopicVersions(locale, number);
  return [...topics.values()].map((named) =>
    entryOf(locale, Object.fromEntries(named.map(({ kind, ...one }) => [one.locale, { page: kind, ...one } as Place]))),
  );
}

/** The articles of one file of a month, in batches: each with where else it can be read, and its picture. */
export async function* monthEntries(locale: Locale, month: string, number: number): AsyncGenerator<SitemapEntry[]> {
  const { siteUrl, timeZone } = readEnvironment();
  const range = rangeOfMonth(month, timeZone);
  for await (const batch of listMapped(locale, { range, number })) {
    const versions = await listVersionsOf(batch.map(({ storyId }) => storyId));
    yield batch.map((one) => ({
      ...entryOf(locale, placesOf(versions.get(one.storyId))),
      changedAt: withOffset(one.changedAt, timeZone),
      pictures: picturesOf(one, siteUrl),
    }));
  }
}

/** What came out in the last two days, of this language alone and under its code. */
export async function newsEntries(locale: Locale): Promise<SitemapEntry[]> {
  const { timeZone } = readEnvironment();
  const [news, { name }] = await Promise.all([listNews(locale), readSiteSettings()]);
  const versions = await listVersionsOf(news.map(({ storyId }) => storyId));
  return news.map(({ storyId, headline, publishedAt }) => ({
    ...entryOf(locale, placesOf(versions.get(storyId))),
    news: {
      publication: textOf(name, locale),
      language: locale,
      publishedAt: withOffset(publishedAt ?? 0, timeZone),
      title: headline,
    },
  }));
}

function entryOf(locale: Locale, versions: Versions): SitemapEntry {
  const { siteUrl } = readEnvironment();
  const own = versions[locale];
  return { url: `${siteUrl}${own ? addressOf(own) : ""}`, alternates: alternatesOf(versions, siteUrl) };
}

function placesOf(versions: readonly Version[] = []): Versions {
  const places = versions.flatMap(({ locale, storyId, slug, sectionSlug }) => {
    if (!isLocale(locale)) return [];
    return [[locale, { page: "article", locale, section: sectionSlug ?? unnamedSection, slug, storyId }] as const];
  });
  return Object.fromEntries(places);
}

function picturesOf({ picture }: Mapped, siteUrl: string): string[] {
  return picture ? [`${siteUrl}${pictureAddress(picture.hash, sharedWidth(picture.width), "jpg")}`] : [];
}
