import { parseSitemapPart, type SitemapPart } from "../../../../i18n/addresses";
import type { Locale } from "../../../../i18n/locales";
import { type SitemapEntry, sitemap } from "../../../../outlets/sitemaps/xml";
import { localeParameter, notFoundAnswer, xml } from "../../answer";
import { monthEntries, newsEntries, pageEntries, topicEntries } from "../../sitemap-entries";

type Context = { params: Promise<{ locale: string; file: string }> };

/** `pages.xml`, `topics.xml`, `news.xml`, and for each month `2024-02.xml`; a second file of one is `2024-02-2.xml`. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: parameter, file } = await params;
  const locale = localeParameter(parameter);
  const part = parseSitemapPart(file.replace(/\.xml$/, ""));
  if (!locale || !part) return notFoundAnswer();
  let isEmpty = true;
  async function* batches(of: Locale, wanted: SitemapPart) {
    for await (const batch of entriesOf(of, wanted)) {
      if (batch.length > 0) isEmpty = false;
      yield batch;
    }
  }
  const document = await sitemap(batches(locale, part));
  // Where nothing came out for two days, the file that Google was told of is still there, and empty (as it wants it).
  return isEmpty && part.kind !== "news" ? notFoundAnswer() : xml(document);
}

async function* entriesOf(locale: Locale, part: SitemapPart): AsyncGenerator<SitemapEntry[]> {
  if (part.kind === "pages") yield await pageEntries(locale);
  else if (part.kind === "news") yield await newsEntries(locale);
  else if (part.kind === "topics") yield await topicEntries(locale, part.number);
  else yield* monthEntries(locale, part.month, part.number);
}
