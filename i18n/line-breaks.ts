import type { Locale } from "./locales";

const noBreak = "\u00a0";

/** A figure holds the word that it counts: *14 месяцев*, *43,8 Millionen*. */
const figures = /(\d) (?=\p{L})/gu;

/** Russian typography leaves no preposition or conjunction of one or two letters at the end of a line. */
const shortWords: Partial<Record<Locale, RegExp>> = {
  ru: /(?<=^|[\s(«„])(в|во|на|из|к|ко|с|со|о|об|от|до|за|по|у|и|а|но|не|ни) (?=\S)/giu,
};

/** A headline whose small words stand on one line with what they belong to. */
export function bindShortWords(text: string, locale: Locale): string {
  const words = shortWords[locale];
  const bound = words ? text.replace(words, `$1${noBreak}`) : text;
  return bound.replace(figures, `$1${noBreak}`);
}
