import { xmlDocument } from "../xml";
import { categoriesOf, changedAtOf, type FeedContent, type FeedEntry, type FeedPicture } from "./content";

/**
 * RSS 2.0 after https://www.rssboard.org/rss-specification and its Best Practices Profile: full texts as
 * `content:encoded`, authors as `dc:creator` (RSS's own wants a mail address), pictures as Media RSS.
 */
export function rss(feed: FeedContent): string {
  const { title, description, feedUrl, pageUrl, locale, publisher, logoUrl, hub, entries } = feed;
  return xmlDocument({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "@xmlns:media": "http://search.yahoo.com/mrss/",
      channel: {
        title,
        link: pageUrl,
        description,
        language: locale,
        copyright: publisher,
        lastBuildDate: rfc822(changedAtOf(feed)),
        generator: "Depesche",
        docs: "https://www.rssboard.org/rss-specification",
        // Their own words: that title and address are those of the channel.
        image: { url: logoUrl, title, link: pageUrl },
        "atom:link": [
          { "@rel": "self", "@type": "application/rss+xml", "@href": feedUrl },
          ...(hub === null ? [] : [{ "@rel": "hub", "@href": hub }]),
        ],
        item: entries.map(itemOf),
      },
    },
  });
}

function itemOf(entry: FeedEntry) {
  const { id, url, headline, summary, html, author, publishedAt, picture } = entry;
  return {
    title: headline,
    link: url,
    guid: { "@isPermaLink": "false", "#text": id },
    pubDate: rfc822(publishedAt),
    description: summary,
    ...(author === null ? {} : { "dc:creator": author }),
    category: categoriesOf(entry),
    "content:encoded": html,
    ...(picture ? { "media:content": mediaOf(picture) } : {}),
  };
}

function mediaOf({ url, width, height, alt, caption, credit }: FeedPicture) {
  const words = caption || alt;
  return {
    "@url": url,
    "@medium": "image",
    "@type": "image/jpeg",
    "@width": String(width),
    "@height": String(height),
    ...(words === "" ? {} : { "media:description": { "@type": "plain", "#text": words } }),
    ...(credit === "" ? {} : { "media:credit": credit }),
  };
}

/** `Mon, 19 Feb 2024 15:55:00 GMT` */
export function rfc822(instant: number): string {
  return new Date(instant).toUTCString();
}
