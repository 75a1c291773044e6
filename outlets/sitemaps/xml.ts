import { XMLBuilder } from "fast-xml-parser";

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: false,
  suppressEmptyNode: true,
});
const declaration = { "?xml": { "@version": "1.0", "@encoding": "UTF-8" } };

export interface SitemapEntry {
  url: string;
  /** RFC 3339. */
  changedAt?: string;
  /** The same page in each language, by hreflang; empty where it has only this one. */
  alternates?: Readonly<Record<string, string>>;
}

/** A sitemap (sitemaps.org 0.9), with each address's alternates as Google documents them. */
export function sitemap(entries: SitemapEntry[]): string {
  return builder.build({
    ...declaration,
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      "@xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      url: entries.map(({ url, changedAt, alternates = {} }) => ({
        loc: url,
        ...(changedAt === undefined ? {} : { lastmod: changedAt }),
        "xhtml:link": Object.entries(alternates).map(([hreflang, href]) => ({
          "@rel": "alternate",
          "@hreflang": hreflang,
          "@href": href,
        })),
      })),
    },
  });
}

/** The index of all sitemaps. */
export function sitemapIndex(entries: Pick<SitemapEntry, "url" | "changedAt">[]): string {
  return builder.build({
    ...declaration,
    sitemapindex: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      sitemap: entries.map(({ url, changedAt }) => ({
        loc: url,
        ...(changedAt === undefined ? {} : { lastmod: changedAt }),
      })),
    },
  });
}
