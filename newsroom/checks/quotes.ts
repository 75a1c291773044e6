import type { Passage, Place } from "./text";

export interface QuoteFinding {
  kind: "quoteOpen" | "quoteUnopened" | "quoteStraight";
  /** The mark and the words that follow (or go before) it. */
  words: string;
  place: Place;
}

/** Opening marks with those that close them, of each language; German has both kinds. */
const pairs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { "„": "“", "‚": "‘", "»": "«", "›": "‹" },
  ru: { "«": "»", "„": "“" },
};
const others: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };

const shown = 40;

interface Open {
  mark: string;
  place: Place;
  words: string;
}

/**
 * Quotation marks that do not close, or that close what nobody opened, by the rules of the language; nested ones too.
 * A quotation may go over several paragraphs of the body. Straight marks are no mistake of logic: they are a hint.
 */
export function quotesThatFail(passages: readonly Passage[], locale: string): QuoteFinding[] {
  const marks = pairs[locale] ?? others;
  const closing = new Set(Object.values(marks));
  const findings: QuoteFinding[] = [];
  const open: Open[] = [];
  const leaveOpen = (from: number) => {
    for (const { words, place } of open.splice(from)) findings.push({ kind: "quoteOpen", words, place });
  };
  for (const { place, text } of passages) {
    if (place.part !== "body") leaveOpen(0);
    for (const { 0: sign, index } of text.matchAll(/["“”„‚‘’«»‹›]/gu)) {
      const opened = closing.has(sign) ? open.findLastIndex(({ mark }) => marks[mark] === sign) : -1;
      // Each paragraph of a long quotation may begin with its mark again.
      const isRepeated = index === 0 && open.at(-1)?.mark === sign && open.at(-1)?.place !== place;
      if (sign === '"') findings.push({ kind: "quoteStraight", words: wordsFrom(text, index), place });
      // Marks opened since then stay open. An apostrophe closes nothing but what was opened right before.
      else if (opened >= 0 && (opened === open.length - 1 || !isApostrophe(text, index))) {
        leaveOpen(opened + 1);
        open.pop();
      } else if (marks[sign] !== undefined) {
        if (!isRepeated) open.push({ mark: sign, place, words: wordsFrom(text, index) });
      } else if (closing.has(sign) && !isApostrophe(text, index))
        findings.push({ kind: "quoteUnopened", words: wordsUpTo(text, index), place });
    }
    if (place.part !== "body") leaveOpen(0);
  }
  leaveOpen(0);
  return findings;
}

function isApostrophe(text: string, index: number): boolean {
  return /[‘’]/.test(text[index] ?? "") && /\p{L}/u.test(text[index - 1] ?? "") && /\p{L}/u.test(text[index + 1] ?? "");
}

/** The mark and what follows, ended between words. */
function wordsFrom(text: string, index: number): string {
  const words = text.slice(index, index + shown);
  return text.length <= index + shown ? words : `${words.slice(0, Math.max(words.lastIndexOf(" "), 1))} …`;
}

function wordsUpTo(text: string, index: number): string {
  const from = Math.max(0, index + 1 - shown);
  const words = text.slice(from, index + 1);
  return from === 0 ? words : `… ${words.slice(words.indexOf(" ") + 1)}`;
}
