import type { PlaceHere } from "../../components/reader/navigation";
import type { Versions } from "../../components/reader/newsroom";
import { addressOf, type Place } from "../../i18n/addresses";
import { defaultLocale, type Locale, locales, localeTable } from "../../i18n/locales";

/**
 * Every language that has the page, by hreflang, and as x-default the root for the front page, else the first language that
 * has it. The heads of pages and the sitemaps say the same.
 */
export function alternatesOf(versions: Versions, siteUrl: string): Record<string, string> {
  const present = locales.flatMap((locale) => {
    const place = versions[locale];
    return place ? [[locale, place] as [Locale, Place]] : [];
  });
  const languages = present.map(([locale, place]) => [localeTable[locale].tag, `${siteUrl}${addressOf(place)}`]);
  const standard = versions[defaultLocale] ?? present[0]?.[1];
  const fallback = standard?.page === "front" ? "" : standard && addressOf(standard);
  return Object.fromEntries(
    fallback === undefined ? languages : [...languages, ["x-default", `${siteUrl}${fallback}`]],
  );
}

/** A page that every language has under the same name. */
export function everyLanguage(place: PlaceHere): Versions {
  return Object.fromEntries(locales.map((locale) => [locale, { ...place, locale } as Place]));
}
