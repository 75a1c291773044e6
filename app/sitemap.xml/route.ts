import { readEnvironment } from "../../config/environment";
import { listMonths } from "../../db/queries/public/sitemap";
import { addressOf } from "../../i18n/addresses";
import { locales } from "../../i18n/locales";
import { sitemapIndex } from "../../outlets/sitemaps/xml";
import { xml } from "../[locale]/answer";

export const dynamic = "force-dynamic";

/** The index: for each language its pages, and a file for each month that has articles. */
export async function GET(): Promise<Response> {
  const { siteUrl, timeZone } = readEnvironment();
  const parts = await Promise.all(
    locales.map(async (locale) => ["pages", ...(await listMonths(locale, timeZone))].map((part) => ({ locale, part }))),
  );
  return xml(sitemapIndex(parts.flat().map((one) => ({ url: `${siteUrl}${addressOf({ page: "sitemap", ...one })}` }))));
}
