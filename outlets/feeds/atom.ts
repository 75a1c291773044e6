import { withOffset } from "../../i18n/calendar";
import { xmlDocument } from "../xml";
import { categoriesOf, changedAtOf, type FeedContent, type FeedEntry } from "./content";

/** Atom (RFC 4287) with full texts. */
export function atom(feed: FeedContent): string {
  const { title, description, feedUrl, pageUrl, locale, timeZone, publisher, logoUrl, hub, entries } = feed;
  return xmlDocument({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": locale,
      id: feedUrl,
      title,
      subtitle: description,
      updated: withOffset(changedAtOf(feed), timeZone),
      // The author of every entry that names none (4.2.1).
      author: { name: publisher },
      generator: "Depesche",
      logo: logoUrl,
      rights: publisher,
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": feedUrl },
        { "@rel": "alternate", "@type": "text/html", "@href": pageUrl },
        ...(hub === null ? [] : [{ "@rel": "hub", "@href": hub }]),
      ],
      entry: entries.map((entry) => entryOf(entry, timeZone)),
    },
  });
}

function entryOf(entry: FeedEntry, timeZone: string) {
  const { id, url, headline, summary, html, author, publishedAt, changedAt, picture } = entry;
  return {
    id,
    title: headline,
    link: [
      { "@rel": "alternate", "@type": "text/html", "@href": url },
      ...(picture ? [{ "@rel": "enclosure", "@type": "image/jpeg", "@href": picture.url }] : []),
    ],
    published: withOffset(publishedAt, timeZone),
    updated: withOffset(changedAt, timeZone),
    ...(author === null ? {} : { author: { name: author } }),
    category: categoriesOf(entry).map((name) => ({ "@term": name })),
    summary,
    content: { "@type": "html", "#text": html },
  };
}
