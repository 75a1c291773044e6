import { type FoundWord, stemOf, wordsOf } from "./words";

/** A person, a body, a place or a term, with its spellings in each language. Plain data, for the browser too. */
export interface CheckedTerm {
  id: number;
  kind: "person" | "body" | "place" | "term";
  forms: readonly { locale: string; form: string; role: "approved" | "accepted" | "wrong" }[];
}

/** `foreign`: the form of another language, where this one has its own. */
type SpellingRole = "approved" | "accepted" | "wrong" | "foreign";

interface Spelling {
  termId: number;
  role: SpellingRole;
  stems: string[];
}

export interface TermIndex {
  /** The spellings by the stem of their first word, those of more words first. */
  spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** The approved form of each term that has one in this language. */
  approved: ReadonlyMap<number, string>;
}

export interface TermFound {
  termId: number;
  role: SpellingRole;
  from: number;
  to: number;
}

/** By list and language: a desk reads its list once, and an editor marks with every key. */
const made = new WeakMap<readonly CheckedTerm[], Map<string, TermIndex>>();

/** What texts of a language are looked through with. The list must not be changed afterwards. */
export function indexOf(terms: readonly CheckedTerm[], locale: string): TermIndex {
  const known = made.get(terms) ?? new Map<string, TermIndex>();
  made.set(terms, known);
  const index = known.get(locale) ?? makeIndex(terms, locale);
  known.set(locale, index);
  return index;
}

function makeIndex(terms: readonly CheckedTerm[], locale: string): TermIndex {
  const spellings = new Map<string, Spelling[]>();
  const approved = new Map<number, string>();
  for (const { id, forms } of terms) {
    const own = forms.filter((form) => form.locale === locale);
    const form = own.find(({ role }) => role === "approved")?.form;
    if (form !== undefined) approved.set(id, form);
    const elsewhere = form === undefined ? [] : forms.filter((one) => one.locale !== locale && one.role !== "wrong");
    for (const one of own) add(spellings, { termId: id, role: one.role, stems: stemsOf(one.form) });
    for (const one of elsewhere) add(spellings, { termId: id, role: "foreign", stems: stemsOf(one.form) });
  }
  for (const list of spellings.values())
    list.sort((one, other) => other.stems.length - one.stems.length || order[one.role] - order[other.role]);
  return { spellings, approved };
}

/** What is right in this language comes before what would be wrong with the same letters. */
const order: Readonly<Record<SpellingRole, number>> = { approved: 0, accepted: 1, wrong: 2, foreign: 3 };

function stemsOf(form: string): string[] {
  return wordsOf(form).map(stemOf);
}

function add(spellings: Map<string, Spelling[]>, spelling: Spelling): void {
  const [first] = spelling.stems;
  if (first === undefined) return;
  const list = spellings.get(first);
  if (list) list.push(spelling);
  else spellings.set(first, [spelling]);
}

/** The terms of a text from left to right, the longest where several begin; none within another. */
export function termsIn(text: string, index: TermIndex): TermFound[] {
  const words = wordsOf(text);
  const stems = words.map(stemOf);
  const found: TermFound[] = [];
  for (let at = 0; at < words.length; ) {
    const spelling = index.spellings.get(stems[at] ?? "")?.find((one) => standsAt(one, { words, stems, at, text }));
    const [first, last] = [words[at], words[at + (spelling?.stems.length ?? 1) - 1]];
    if (spelling && first && last)
      found.push({ termId: spelling.termId, role: spelling.role, from: first.at, to: last.at + last.word.length });
    at += spelling?.stems.length ?? 1;
  }
  return found;
}

function standsAt(
  spelling: Spelling,
  given: { words: readonly FoundWord[]; stems: readonly string[]; at: number; text: string },
): boolean {
  const { words, stems, at, text } = given;
  return spelling.stems.every((stem, offset) => {
    if (stems[at + offset] !== stem) return false;
    const [before, here] = [words[at + offset - 1], words[at + offset]];
    if (offset === 0 || !before || !here) return true;
    return /^[\s-]+$/.test(text.slice(before.at + before.word.length, here.at));
  });
}
