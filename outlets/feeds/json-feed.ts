import { withOffset } from "../../i18n/calendar";
import { wellFormedJson } from "../json";
import { categoriesOf, type FeedContent, type FeedEntry } from "./content";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: FeedContent): string {
  const { title, description, feedUrl, pageUrl, locale, timeZone, publisher, logoUrl, hub, entries } = feed;
  return wellFormedJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: pageUrl,
    feed_url: feedUrl,
    description,
    icon: logoUrl,
    authors: [{ name: publisher }],
    language: locale,
    ...(hub === null ? {} : { hubs: [{ type: "WebSub", url: hub }] }),
    items: entries.map((entry) => itemOf(entry, timeZone)),
  });
}

function itemOf(entry: FeedEntry, timeZone: string) {
  const { id, url, headline, summary, html, author, publishedAt, changedAt, picture } = entry;
  return {
    id,
    url,
    title: headline,
    content_html: html,
    summary,
    ...(picture ? { image: picture.url } : {}),
    date_published: withOffset(publishedAt, timeZone),
    date_modified: withOffset(changedAt, timeZone),
    ...(author === null ? {} : { authors: [{ name: author }] }),
    tags: categoriesOf(entry),
  };
}
