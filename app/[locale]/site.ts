import { cache } from "react";
import type { Newsroom } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { listSections } from "../../db/queries/public/taxonomy";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import type { Locale } from "../../i18n/locales";
import type { Site } from "../../outlets/json-ld/publisher";

/** What the frame shows, asked for once in a render. */
export const readNewsroom = cache(async (locale: Locale): Promise<Newsroom> => {
  const [sections, settings] = await Promise.all([listSections(locale), readSiteSettings()]);
  const { name, claim, networks } = settings;
  return { name: textOf(name, locale), claim: textOf(claim, locale), sections, networks };
});

export async function readSite(locale: Locale): Promise<Site> {
  const { name, networks } = await readNewsroom(locale);
  const { siteUrl, timeZone } = readEnvironment();
  return { url: siteUrl, name, timeZone, locale, networks };
}
