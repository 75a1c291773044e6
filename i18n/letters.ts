import { type Locale, locales, localeTable } from "./locales";

/** The first language whose letters most of a text's are; undefined where it has none of them. */
export function localeByLetters(text: string): Locale | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return locales.find((locale) => {
    const script = new Intl.Locale(localeTable[locale].tag).maximize().script ?? "Latn";
    return (text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0) * 2 > letters;
  });
}
