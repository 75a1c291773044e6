import { hyphenateSync as german } from "hyphen/de";
import { hyphenateSync as russian } from "hyphen/ru";
import type { Locale } from "./locales";

type Hyphenate = (text: string, options: { minWordLength: number }) => string;

/** A language without patterns is set as it comes. */
const patterns: Partial<Record<Locale, Hyphenate>> = { de: german, ru: russian };

/** At 28 px a line of a phone of 360 px takes about twenty letters; shorter words never need breaking. */
const minWordLength = 14;

/**
 * A headline with soft hyphens in its long words (`Wirtschaftszusammenarbeit`), after Liang's patterns. Browsers hyphenate
 * by themselves only where they have a dictionary of the language, and few phones have a German or Russian one.
 */
export function hyphenateLongWords(text: string, locale: Locale): string {
  return patterns[locale]?.(text, { minWordLength }) ?? text;
}
