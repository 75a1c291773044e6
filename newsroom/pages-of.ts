import { fileNumberOf } from "../db/queries/public/sitemap";
import { listSections } from "../db/queries/public/taxonomy";
import { addressOf, type Place, sitemapPart, unnamedSection } from "../i18n/addresses";
import { dayOf, monthOf, rangeOfMonth } from "../i18n/calendar";
import type { Locale } from "../i18n/locales";

/** A page, feed or sitemap that a publication is to be found in. */
export type PageKind = "article" | "section" | "front" | "feed" | "sectionFeed" | "sitemap";

export interface PageOf {
  kind: PageKind;
  /** The path on this site. */
  address: string;
}

/** Where an article can be found, its own page first. A section without a name in the language has no page there. */
export async function pagesOf(
  article: { storyId: number; sectionId: number; slug: string; publishedAt: number; locale: Locale },
  timeZone: string,
): Promise<PageOf[]> {
  const { locale, storyId, slug, publishedAt } = article;
  const section = (await listSections(locale)).find((one) => one.id === article.sectionId);
  const month = monthOf(dayOf(publishedAt, timeZone));
  const file = await fileNumberOf({ locale, storyId, range: rangeOfMonth(month, timeZone) });
  const page = (kind: PageKind, place: Place): PageOf => ({ kind, address: addressOf(place) });
  return [
    page("article", { page: "article", locale, section: section?.slug ?? unnamedSection, slug, storyId }),
    ...(section ? [page("section", { page: "section", locale, slug: section.slug })] : []),
    page("front", { page: "front", locale }),
    page("feed", { page: "feed", locale }),
    ...(section ? [page("sectionFeed", { page: "feed", locale, section: section.slug })] : []),
    page("sitemap", { page: "sitemap", locale, part: sitemapPart(month, file) }),
  ];
}
