import table from "./locales.json";

/** A language that the newsroom publishes in, as an ISO 639-1 code. A new one is a line in locales.json and a file in messages/. */
export type Locale = keyof typeof table;

export const locales = Object.keys(table) as [Locale, ...Locale[]];

/** The language of the first line: the one that answers where nothing says which. */
export const defaultLocale: Locale = locales[0];

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && Object.hasOwn(table, value);
}

export const localeTable: Readonly<Record<Locale, (typeof table)[Locale]>> = table;
