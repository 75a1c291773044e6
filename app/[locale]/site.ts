import { cache } from "react";
import type { Newsroom } from "../../components/reader/newsroom";
import { readEnvironment } from "../../config/environment";
import { readLogo } from "../../db/queries/logo";
import { findBreaking } from "../../db/queries/public/front";
import { listSections } from "../../db/queries/public/taxonomy";
import { readSiteSettings, textOf } from "../../db/queries/settings";
import type { Locale } from "../../i18n/locales";
import type { Site } from "../../outlets/json-ld/publisher";
import { listed } from "./listed";

/** What the frame shows, asked for once in a render. */
export const readNewsroom = cache(async (locale: Locale): Promise<Newsroom> => {
  const [sections, settings, logo, banner] = await Promise.all([
    listSections(locale),
    readSiteSettings(),
    readLogo(),
    findBreaking(locale),
  ]);
  const { name, claim, networks } = settings;
  const [story] = banner?.story ? listed([banner.story], sections, locale) : [];
  const breaking = banner && { text: banner.text, address: story?.address ?? null };
  return { name: textOf(name, locale), logo, claim: textOf(claim, locale), sections, networks, breaking };
});

export async function readSite(locale: Locale): Promise<Site> {
  const { name, networks, logo } = await readNewsroom(locale);
  const { siteUrl, timeZone } = readEnvironment();
  return { url: siteUrl, name, logo: logo?.light ?? null, timeZone, locale, networks };
}
