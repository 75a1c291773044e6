import type { Locale } from "../../../../i18n/locales";

interface Signs {
  outer: readonly [string, string];
  inner: readonly [string, string];
  dash: string;
  /** Whether a dash begins direct speech, as in Russian, and not a list. */
  dashBegins: boolean;
  /** Whether `'` can be a quotation mark. */
  singles: boolean;
}

const signsOf: Readonly<Record<Locale, Signs>> = {
  de: { outer: ["„", "“"], inner: ["‚", "‘"], dash: "–", dashBegins: false, singles: true },
  ru: { outer: ["«", "»"], inner: ["„", "“"], dash: "—", dashBegins: true, singles: false },
};

const apostrophe = "’";

/** What stands at the end of the text and what it is to become. */
export interface Replacement {
  typed: string;
  sign: string;
}

/**
 * The proper sign for what was just typed, or null where it may stand.
 * @param text the paragraph up to the caret, with the character that was typed last
 */
export function asTyped(text: string, locale: Locale): Replacement | null {
  const signs = signsOf[locale];
  const before = text.slice(0, -1);
  if (text.endsWith('"')) return { typed: '"', sign: quotationMark(before, signs) };
  if (text.endsWith("'")) return { typed: "'", sign: single(before, signs) };
  if (text.endsWith("...")) return { typed: "...", sign: "…" };
  if (/\S - $/.test(text)) return { typed: " - ", sign: ` ${signs.dash} ` };
  if (text === "- " && signs.dashBegins) return { typed: "- ", sign: `${signs.dash} ` };
  // `‚Maria‘` was closed; with a letter after it, it was none: `Maria’s`.
  const inWord = signs.singles && /\p{L}‘(\p{L})$/u.exec(text);
  return inWord ? { typed: `‘${inWord[1]}`, sign: `${apostrophe}${inWord[1]}` } : null;
}

function quotationMark(before: string, signs: Signs): string {
  const open = openQuotes(before, signs);
  if (opens(before)) return (open.includes(signs.outer) ? signs.inner : signs.outer)[0];
  return (open.at(-1) ?? signs.outer)[1];
}

function single(before: string, signs: Signs): string {
  if (!signs.singles) return apostrophe;
  if (opens(before)) return signs.inner[0];
  return openQuotes(before, signs).at(-1) === signs.inner ? signs.inner[1] : apostrophe;
}

/** Whether a quotation mark after this text would open one. */
function opens(before: string): boolean {
  return before === "" || (/[\s\p{Ps}\p{Pi}„‚«–—/\ufffc-]$/u.test(before) && !/[“‘»]$/.test(before));
}

/** The quotations that are still open at the end, outermost first. */
function openQuotes(text: string, { outer, inner }: Signs): (readonly [string, string])[] {
  const open: (readonly [string, string])[] = [];
  for (const sign of text)
    if (sign === open.at(-1)?.[1]) open.pop();
    else for (const pair of [outer, inner]) if (sign === pair[0]) open.push(pair);
  return open;
}
