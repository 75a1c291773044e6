import { setImmediate as othersTurn } from "node:timers/promises";
import { xmlAround, xmlDocument, xmlElements } from "../xml";

export interface SitemapEntry {
  url: string;
  /** RFC 3339. */
  changedAt?: string | undefined;
  /** The same page in each language, by hreflang. */
  alternates?: Readonly<Record<string, string>>;
  /** Absolute addresses of its pictures. */
  pictures?: readonly string[];
  news?: NewsEntry;
}

/** What a news sitemap says of an article. `publishedAt`: RFC 3339; `language`: ISO 639-1. */
interface NewsEntry {
  publication: string;
  language: string;
  publishedAt: string;
  title: string;
}

const namespaces = {
  "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
  "@xmlns:xhtml": "http://www.w3.org/1999/xhtml",
  "@xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
  "@xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

/**
 * A sitemap (sitemaps.org 0.9) with the alternates, pictures and news that Google documents. A file of 10,000 addresses
 * takes 150 ms to write, so other requests get their turn after each batch.
 */
export async function sitemap(batches: AsyncIterable<SitemapEntry[]> | Iterable<SitemapEntry[]>): Promise<string> {
  const written: string[] = [];
  for await (const entries of batches) {
    written.push(xmlElements({ url: entries.map(urlOf) }));
    await othersTurn();
  }
  return xmlAround("urlset", namespaces, written);
}

function urlOf({ url, changedAt, alternates = {}, pictures = [], news }: SitemapEntry) {
  return {
    loc: url,
    ...(changedAt === undefined ? {} : { lastmod: changedAt }),
    "xhtml:link": Object.entries(alternates).map(([hreflang, href]) => ({
      "@rel": "alternate",
      "@hreflang": hreflang,
      "@href": href,
    })),
    ...(news ? { "news:news": newsOf(news) } : {}),
    "image:image": pictures.map((picture) => ({ "image:loc": picture })),
  };
}

function newsOf({ publication, language, publishedAt, title }: NewsEntry) {
  return {
    "news:publication": { "news:name": publication, "news:language": language },
    "news:publication_date": publishedAt,
    "news:title": title,
  };
}

/** The index of all sitemaps. */
export function sitemapIndex(urls: readonly string[]): string {
  return xmlDocument({
    sitemapindex: { "@xmlns": namespaces["@xmlns"], sitemap: urls.map((url) => ({ loc: url })) },
  });
}
