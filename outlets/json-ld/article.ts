import type { NewsArticle, WithContext } from "schema-dts";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import type { PublicArticle } from "../../db/queries/public/article";
import { withOffset } from "../../i18n/calendar";
import { publisher, type Site } from "./publisher";

/** What a report says beside its own text. Addresses are absolute. */
export interface AboutArticle {
  url: string;
  section: string;
  keywords: string[];
  description: string;
  corrections: readonly { text: string; publishedAt: number }[];
  /** The same story in the other languages that readers can see. */
  versions: readonly { locale: string; url: string }[];
}

/**
 * A report after Google's *Article* documentation: the headline as it stands on the page, dates with the offset of the
 * site's time zone, absolute addresses; its corrections, and of which report in the other language it is the
 * translation or which ones are its own.
 */
export function newsArticle(article: PublicArticle, site: Site, about: AboutArticle): WithContext<NewsArticle> {
  const { picture } = article;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": idOf(about.url),
    url: about.url,
    mainEntityOfPage: about.url,
    headline: article.headline,
    description: about.description,
    inLanguage: article.locale,
    articleSection: about.section,
    keywords: about.keywords,
    datePublished: withOffset(article.publishedAt, site.timeZone),
    dateModified: withOffset(article.updatedAt ?? article.publishedAt, site.timeZone),
    isAccessibleForFree: true,
    author: article.byline ? { "@type": "Person", name: article.byline } : publisher(site),
    publisher: publisher(site),
    ...(picture && { image: [`${site.url}${pictureAddress(picture.hash, sharedWidth(picture.width), "jpg")}`] }),
    ...correctionsOf(about, site),
    ...translationsOf(article, about),
  };
}

function correctionsOf({ corrections }: AboutArticle, site: Site): Pick<NewsArticleLeaf, "correction"> {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ text, publishedAt }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: withOffset(publishedAt, site.timeZone),
    })),
  };
}

type NewsArticleLeaf = Exclude<NewsArticle, string>;

/** A translation names its source; the source names its translations. Two translations know nothing of each other. */
function translationsOf(
  { locale, sourceLocale }: PublicArticle,
  { versions }: AboutArticle,
): Pick<NewsArticleLeaf, "translationOfWork" | "isBasedOn" | "workTranslation"> {
  if (locale === sourceLocale)
    return versions.length === 0 ? {} : { workTranslation: versions.map((version) => workAt(version)) };
  const source = versions.find((version) => version.locale === sourceLocale);
  return source ? { translationOfWork: workAt(source), isBasedOn: source.url } : {};
}

function workAt({ locale, url }: { locale: string; url: string }): NewsArticle {
  return { "@type": "NewsArticle", "@id": idOf(url), url, inLanguage: locale };
}

function idOf(url: string): string {
  return `${url}#article`;
}
