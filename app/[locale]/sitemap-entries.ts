import { readEnvironment } from "../../config/environment";
import { listAddresses, listCounterparts } from "../../db/queries/public/sitemap";
import { listSections, listTopics } from "../../db/queries/public/taxonomy";
import { addressOf, type Place, unnamedSection } from "../../i18n/addresses";
import { rangeOfMonth, withOffset } from "../../i18n/calendar";
import { type Locale, locales, localeTable } from "../../i18n/locales";
import type { SitemapEntry } from "../../outlets/sitemaps/xml";

/** The pages of a language that are no articles. */
export async function pageEntries(locale: Locale): Promise<SitemapEntry[]> {
  const [sections, projects, institutions, tags] = await Promise.all([
    listSections(locale),
    listTopics("project", locale),
    listTopics("institution", locale),
    listTopics("tag", locale),
  ]);
  const places: Place[] = [
    ...(["front", "news", "projects", "institutions", "imprint", "contact", "feeds"] as const).map((page) => ({
      page,
      locale,
    })),
    ...sections.map(({ slug }) => ({ page: "section" as const, locale, slug })),
    ...[...projects, ...institutions, ...tags].map(({ kind, slug }) => ({ page: kind, locale, slug })),
  ];
  return places.map((place) => ({ url: `${readEnvironment().siteUrl}${addressOf(place)}` }));
}

/** The articles of a month, each with where else it can be read. */
export async function monthEntries(locale: Locale, month: string): Promise<SitemapEntry[]> {
  const { siteUrl, timeZone } = readEnvironment();
  const range = rangeOfMonth(month, timeZone);
  const [addresses, ...ofLanguages] = await Promise.all([listAddresses(locale, range), ...locales.map(versionsIn)]);

  async function versionsIn(one: Locale) {
    const [sections, versions] = await Promise.all([listSections(one), listCounterparts(locale, one, range)]);
    return { locale: one, versions, slugs: new Map(sections.map(({ id, slug }) => [id, slug])) };
  }

  return addresses.map(({ storyId, changedAt }) => {
    const urls = ofLanguages.flatMap((one) => {
      const version = one.versions.get(storyId);
      if (!version) return [];
      const section = one.slugs.get(version.sectionId) ?? unnamedSection;
      const place = { page: "article", locale: one.locale, section, slug: version.slug, storyId } as const;
      return [[one.locale, `${siteUrl}${addressOf(place)}`] as const];
    });
    const own = new Map(urls).get(locale) ?? siteUrl;
    const alternates = Object.fromEntries(urls.map(([one, url]) => [localeTable[one].tag, url]));
    return { url: own, changedAt: withOffset(changedAt, timeZone), ...(urls.length > 1 ? { alternates } : {}) };
  });
}
