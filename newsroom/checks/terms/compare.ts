import type { Finding } from "../finding";
import { isOneOf } from "../names/compare";
import { stemsOf } from "../names/sound";
import type { Passage } from "../text";
import { type CheckedTerm, indexOf, termsIn } from "./index-of-terms";
import { wordsOf } from "./words";

interface LocalPassages {
  locale: string;
  passages: readonly Passage[];
}

/** The terms of the source that the translation has in none of their forms, though it has one in its language. */
export function missingTerms(
  source: LocalPassages,
  translation: LocalPassages,
  terms: readonly CheckedTerm[],
): Finding[] {
  const here = indexOf(terms, source.locale);
  const there = indexOf(terms, translation.locale);
  const said = new Set(translation.passages.flatMap(({ text }) => termsIn(text, there).map(({ termId }) => termId)));
  const sounds = translation.passages.flatMap(({ text }) => wordsOf(text).flatMap(({ word }) => stemsOf(word)));
  const told = new Set<number>();
  return source.passages.flatMap(({ place, text }) =>
    termsIn(text, here).flatMap(({ termId, from, to }): Finding[] => {
      const approved = there.approved.get(termId);
      if (approved === undefined || said.has(termId) || told.has(termId)) return [];
      told.add(termId);
      if (hasWordLike(approved, sounds)) return [];
      const words = text.slice(from, to);
      return [{ kind: "termMissing", severity: "warning", in: "source", words, other: approved, place }];
    }),
  );
}

/** Of a town or a country the translation may have the adjective: *Гродненская область* for *Gebiet Grodno*. */
function hasWordLike(approved: string, sounds: readonly string[]): boolean {
  if (/\s/.test(approved)) return false;
  const stems = stemsOf(approved);
  return sounds.some((sound) => isOneOf(stems, sound));
}

/** Spellings that the list knows as wrong, and other languages' forms. */
export function wrongSpellings(text: LocalPassages, terms: readonly CheckedTerm[]): Finding[] {
  const index = indexOf(terms, text.locale);
  return text.passages.flatMap(({ place, text: words }) =>
    termsIn(words, index).flatMap(({ termId, role, from, to }): Finding[] => {
      const approved = index.approved.get(termId);
      if (approved === undefined || role === "approved" || role === "accepted") return [];
      return [
        {
          kind: "wrongSpelling",
          severity: "warning",
          in: "text",
          words: words.slice(from, to),
          other: approved,
          place,
        },
      ];
    }),
  );
}
