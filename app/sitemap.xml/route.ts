import { setImmediate as othersTurn } from "node:timers/promises";
import { readEnvironment } from "../../config/environment";
import { listFileStarts, listMonths, listNews } from "../../db/queries/public/sitemap";
import { countTopicFiles } from "../../db/queries/public/sitemap-topics";
import { addressOf, sitemapPart } from "../../i18n/addresses";
import { rangeOfMonth } from "../../i18n/calendar";
import { type Locale, locales } from "../../i18n/locales";
import { sitemapIndex } from "../../outlets/sitemaps/xml";
import { xml } from "../[locale]/answer";

export const dynamic = "force-dynamic";

/** The index: for each language its pages, topics and news, and a file or more for each month that has articles. */
export async function GET(): Promise<Response> {
  const { siteUrl } = readEnvironment();
  const parts: { locale: Locale; part: string }[] = [];
  for (const locale of locales) for (const part of await partsOf(locale)) parts.push({ locale, part });
  return xml(sitemapIndex(parts.map((one) => `${siteUrl}${addressOf({ page: "sitemap", ...one })}`)));
}

async function partsOf(locale: Locale): Promise<string[]> {
  const { timeZone } = readEnvironment();
  const news = (await listNews(locale)).length > 0 ? ["news"] : [];
  const parts = ["pages", ...numbered("topics", await countTopicFiles(locale)), ...news];
  for (const month of await listMonths(locale, timeZone)) {
    const starts = await listFileStarts(locale, rangeOfMonth(month, timeZone));
    parts.push(...numbered(month, starts.length));
    // An archive of a million is counted through here: other requests get their turn after each month.
    await othersTurn();
  }
  return parts;
}

function numbered(of: string, files: number): string[] {
  return Array.from({ length: files }, (_, index) => sitemapPart(of, index + 1));
}
