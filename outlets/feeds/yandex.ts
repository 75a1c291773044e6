import { xmlDocument } from "../xml";
import type { FeedContent, FeedEntry } from "./content";
import { rfc822 } from "./rss";

/**
 * RSS as Yandex takes it over (https://yandex.ru/support/webmaster/search-appearance/fresh-content.html): the full text
 * without markup, the newest first, each with its own address. What has no text is left out, since it must have one.
 */
export function yandexRss({ title, description, pageUrl, locale, publisher, logoUrl, entries }: FeedContent): string {
  return xmlDocument({
    rss: {
      "@version": "2.0",
      "@xmlns:yandex": "http://news.yandex.ru",
      "@xmlns:media": "http://search.yahoo.com/mrss/",
      channel: {
        title,
        link: pageUrl,
        description,
        language: locale,
        image: { url: logoUrl, title, link: pageUrl },
        "yandex:logo": { "@type": "square", "#text": logoUrl },
        item: entries.filter(({ text }) => text.trim() !== "").map((entry) => itemOf(entry, publisher)),
      },
    },
  });
}

function itemOf({ url, headline, summary, text, author, section, publishedAt, picture }: FeedEntry, publisher: string) {
  return {
    title: headline,
    link: url,
    description: summary,
    author: author ?? publisher,
    ...(section === "" ? {} : { category: section }),
    // It asks for no length, which RSS else does.
    ...(picture ? { enclosure: { "@url": picture.url, "@type": "image/jpeg" } } : {}),
    pubDate: rfc822(publishedAt),
    "yandex:genre": "message",
    "yandex:full-text": text,
  };
}
