import { isDay } from "../../../../i18n/addresses";
import { sitemap } from "../../../../outlets/sitemaps/xml";
import { localeParameter, notFoundAnswer, xml } from "../../answer";
import { monthEntries, pageEntries } from "../../sitemap-entries";

type Context = { params: Promise<{ locale: string; file: string }> };

/** `pages.xml`: front page, lists and fixed pages; `2024-02.xml`: the articles of a month. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: parameter, file } = await params;
  const locale = localeParameter(parameter);
  const part = /^(.+)\.xml$/.exec(file)?.[1];
  if (!locale || part === undefined) return notFoundAnswer();
  if (part === "pages") return xml(sitemap(await pageEntries(locale)));
  if (!isDay(`${part}-01`)) return notFoundAnswer();
  const entries = await monthEntries(locale, part);
  return entries.length > 0 ? xml(sitemap(entries)) : notFoundAnswer();
}
