import type { Locale } from "../../i18n/locales";

/** What a feed says, whatever its format. Addresses are absolute, times UTC epoch milliseconds. */
export interface FeedContent {
  title: string;
  description: string;
  /** The feed itself, and the page whose news it follows. */
  feedUrl: string;
  pageUrl: string;
  locale: Locale;
  timeZone: string;
  /** Who publishes it. */
  publisher: string;
  logoUrl: string;
  /** The WebSub hub that tells of news; null where none is set up. */
  hub: string | null;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Stays the same whatever becomes of headline and section. */
  id: string;
  url: string;
  headline: string;
  summary: string;
  /** The whole article: as XHTML, and as plain text with a line for each paragraph. */
  html: string;
  text: string;
  /** Null where the newsroom as a whole stands for it. */
  author: string | null;
  section: string;
  topics: readonly string[];
  publishedAt: number;
  changedAt: number;
  picture: FeedPicture | null;
}

export interface FeedPicture {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
}

/** When something in a feed was changed last; the beginning of time where it is empty, so that it says no untruth. */
export function changedAtOf({ entries }: FeedContent): number {
  return Math.max(0, ...entries.map(({ changedAt }) => changedAt));
}

export function categoriesOf({ section, topics }: FeedEntry): string[] {
  return [...new Set([section, ...topics])].filter((name) => name !== "");
}
