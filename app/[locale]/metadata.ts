import type { Metadata } from "next";
import type { Versions } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import type { Picture } from "../../db/queries/public/items";
import { addressOf, type FeedList, feedsOf, type Place } from "../../i18n/addresses";
import { locales, localeTable } from "../../i18n/locales";
import { alternatesOf } from "./alternates";
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
      types: feedTypes(place, { name, title, siteUrl }),
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

const feedType = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" } as const;

/** The feeds of the language and, on the page of a section or topic, its own before them. */
function feedTypes(place: Place, named: { name: string; title: string; siteUrl: string }) {
  const { name, title, siteUrl } = named;
  const own = feedListOf(place);
  const lists = [...(own ? [{ list: own, title: `${name}: ${title}` }] : []), { list: {}, title: name }];
  const feeds = lists.flatMap((one) =>
    feedsOf(place.locale, one.list).map((feed) => ({ ...feed, title: one.title, url: `${siteUrl}${feed.address}` })),
  );
  return Object.fromEntries(
    (["rss", "atom", "json"] as const).map((format) => [
      feedType[format],
      feeds.filter((feed) => feed.format === format).map((feed) => ({ url: feed.url, title: feed.title })),
    ]),
  );
}

function feedListOf(place: Place): FeedList | null {
  if (place.page === "section") return { section: place.slug };
  if (place.page !== "project" && place.page !== "institution" && place.page !== "tag") return null;
  return { topic: { kind: place.page, slug: place.slug } };
}
