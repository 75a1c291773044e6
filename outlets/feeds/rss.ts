import { Feed } from "feed";
import { pictureAddress, sharedWidth } from "../../content/pictures";
import type { Item } from "../../db/queries/public/items";
import { addressOf } from "../../i18n/addresses";
import type { Site } from "../json-ld/publisher";

export interface FeedContent {
  title: string;
  description: string;
  /** The absolute address of the feed itself, and of the page it follows. */
  feedUrl: string;
  pageUrl: string;
  entries: { item: Item; section: string; sectionSlug: string }[];
}

/** RSS 2.0 of a list. An entry's guid is its address, which does not change with its headline (the id decides). */
export function rss(content: FeedContent, site: Site): string {
  const { title, description, feedUrl, pageUrl, entries } = content;
  const newest = entries[0]?.item;
  const feed = new Feed({
    ...{ title, description, id: pageUrl, link: pageUrl, language: site.locale },
    feedLinks: { rss: feedUrl },
    copyright: site.name,
    generator: "Depesche",
    updated: new Date(newest?.updatedAt ?? newest?.publishedAt ?? 0),
  });
  for (const { item, section, sectionSlug } of entries) {
    const { storyId, slug, picture } = item;
    const place = { page: "article", locale: site.locale, section: sectionSlug, slug, storyId } as const;
    const link = `${site.url}${addressOf(place)}`;
    feed.addItem({
      ...{ title: item.headline, id: `${site.url}/${site.locale}/${storyId}`, link, description: item.lead },
      date: new Date(item.publishedAt),
      category: [{ name: section }],
      ...(picture ? { image: `${site.url}${pictureAddress(picture.hash, sharedWidth(picture.width), "jpg")}` } : {}),
    });
  }
  return feed.rss2();
}
