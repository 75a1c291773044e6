import type { Metadata } from "next";
import type { PlaceHere } from "../../components/reader/navigation";
import type { Versions } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import type { Picture } from "../../db/queries/public/items";
import { addressOf, type Place } from "../../i18n/addresses";
import { defaultLocale, type Locale, locales, localeTable } from "../../i18n/locales";
import { readNewsroom } from "./site";

export interface PageHead {
  place: Place;
  title: string;
  description: string;
  /** The same page in each language that has it at this moment, this one among them. */
  versions: Versions;
  /** The page that stands for this one, where it is not itself: a filtered list's plain one. */
  canonical?: Place;
  noindex?: boolean;
  /** What networks show beside a link to it. */
  picture?: Picture | null;
  article?: { publishedAt: number; updatedAt: number | null; section: string };
}

/** Title, description, canonical, hreflang with x-default, and Open Graph of a page. */
export async function metadataOf(head: PageHead): Promise<Metadata> {
  const { place, title, description, versions } = head;
  const { siteUrl } = readEnvironment();
  const { name } = await readNewsroom(place.locale);
  const absolute = (one: Place) => `${siteUrl}${addressOf(one)}`;
  const canonical = absolute(head.canonical ?? place);
  return {
    metadataBase: new URL(siteUrl),
    title: title === name ? title : `${title} | ${name}`,
    description,
    alternates: {
      canonical,
      ...(head.noindex || head.canonical ? {} : { languages: alternatesOf(versions, siteUrl) }),
      types: {
        "application/rss+xml": [{ url: absolute({ page: "feed", locale: place.locale }), title: name }],
      },
    },
    robots: head.noindex ? { index: false, follow: true } : { "max-image-preview": "large" },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: name,
      locale: localeTable[place.locale].openGraph,
      alternateLocale: locales
        .filter((one) => one !== place.locale && versions[one])
        .map((one) => localeTable[one].openGraph),
      ...(head.article ? articleGraph(head.article) : { type: "website" as const }),
      ...(head.picture ? { images: [`${siteUrl}${sharedAddress(head.picture)}`] } : {}),
    },
    twitter: { card: head.picture ? "summary_large_image" : "summary" },
  };
}

function sharedAddress({ hash, width }: Picture): string {
  return pictureAddress(hash, sharedWidth(width), "jpg");
}

function articleGraph(article: NonNullable<PageHead["article"]>) {
  return {
    type: "article" as const,
    publishedTime: new Date(article.publishedAt).toISOString(),
    ...(article.updatedAt === null ? {} : { modifiedTime: new Date(article.updatedAt).toISOString() }),
    section: article.section,
  };
}

/** Every language that has the page, and as x-default `/` for the front page, else the first language that has it. */
function alternatesOf(versions: Versions, siteUrl: string): Record<string, string> {
  const present = locales.flatMap((locale) => {
    const place = versions[locale];
    return place ? [[locale, place] as [Locale, Place]] : [];
  });
  const languages = present.map(([locale, place]) => [localeTable[locale].tag, `${siteUrl}${addressOf(place)}`]);
  const standard = versions[defaultLocale] ?? present[0]?.[1];
  const fallback = standard?.page === "front" ? "/" : standard && addressOf(standard);
  return Object.fromEntries(fallback ? [...languages, ["x-default", `${siteUrl}${fallback}`]] : languages);
}

/** A page that every language has under the same name. */
export function everyLanguage(place: PlaceHere): Versions {
  return Object.fromEntries(locales.map((locale) => [locale, { ...place, locale } as Place]));
}
