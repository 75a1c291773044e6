import { readEnvironment } from "../../config/environment";
import { spanOf } from "../../db/queries/public/sitemap";
import { addressOf } from "../../i18n/addresses";
import { dayOf, monthAway, monthOf } from "../../i18n/calendar";
import { type Locale, locales } from "../../i18n/locales";
import { sitemapIndex } from "../../outlets/sitemaps/xml";
import { xml } from "../[locale]/answer";

export const dynamic = "force-dynamic";

/** The index: for each language its pages, and a file for each month from the first article to the last. */
export async function GET(): Promise<Response> {
  const parts = await Promise.all(
    locales.map(async (locale) => (await partsOf(locale)).map((part) => ({ locale, part }))),
  );
  const { siteUrl } = readEnvironment();
  return xml(sitemapIndex(parts.flat().map((one) => ({ url: `${siteUrl}${addressOf({ page: "sitemap", ...one })}` }))));
}

async function partsOf(locale: Locale): Promise<string[]> {
  const span = await spanOf(locale);
  if (!span) return ["pages"];
  const { timeZone } = readEnvironment();
  const months: string[] = [];
  const first = monthOf(dayOf(span.first, timeZone));
  for (let month = monthOf(dayOf(span.last, timeZone)); month >= first; month = monthAway(month, -1))
    months.push(month);
  return ["pages", ...months];
}
