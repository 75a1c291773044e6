import type { NewsArticle, WithContext } from "schema-dts";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import type { PublicArticle } from "../../db/queries/public/article";
import { withOffset } from "../../i18n/calendar";
import { publisher, type Site } from "./publisher";

/**
 * A report after Google's *Article* documentation: the headline as it stands on the page, dates with the offset of the
 * site's time zone, absolute addresses.
 */
export function newsArticle(
  article: PublicArticle,
  site: Site,
  about: { url: string; section: string; keywords: string[]; description: string },
): WithContext<NewsArticle> {
  const { picture } = article;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${about.url}#article`,
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
  };
}
