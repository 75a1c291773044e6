import type { Passage, Place } from "../text";
import { genderOfGivenName, isGivenName, type NameGender } from "./given-names";
import { soundOf, stemsOf } from "./sound";

/** A capitalised word. */
export interface NameFound {
  word: string;
  place: Place;
  /** Its sounds, and those without an ending. */
  sound: string;
  stems: string[];
  /** Whether it may be capitalised for its place alone. */
  beginsSentence: boolean;
  /** The given name right before it: it is a surname for certain. */
  givenName?: { word: string; gender: NameGender };
  isGivenName: boolean;
  /** What stands before the name (with its given name) and after it: 60 characters at most. */
  before: string;
  after: string;
}

const capitalised = /\p{Lu}[\p{Ll}\p{M}]+(?:[-’]\p{Lu}?[\p{Ll}\p{M}]+)*/gu;

/** What makes a noun of the word after it: *der Roman*, *200 Mark*. */
const beforeNoun = /(?:\d|(?<!\p{L})(?:d(?:er|en|em|es|ie|as)|eine?[rnms]?|zu[rm]|[ia]m|vom))[ \u00a0]$/iu;

/** The capitalised words of a text. In German every noun is one: what of them is a name, the other language tells. */
export function namesIn(passages: readonly Passage[]): NameFound[] {
  return passages.flatMap(({ place, text }) => {
    const words = [...text.matchAll(capitalised)].filter(({ index }) => !/\p{L}/u.test(text[index - 1] ?? ""));
    return words.map(({ 0: word, index }, number): NameFound => {
      const given = isGivenName(word) ? undefined : givenNameBefore(text, { index, last: words[number - 1] });
      const from = given?.index ?? index;
      return {
        ...{ word, place, sound: soundOf(word), stems: stemsOf(word), isGivenName: isGivenName(word) },
        beginsSentence: /(?:^|[.!?…:\n]["“”»«„]?\s*|[„«"]\s*)$/u.test(text.slice(Math.max(0, index - 4), index)),
        ...(given ? { givenName: { word: given.word, gender: given.gender } } : {}),
        before: text.slice(Math.max(0, from - 60), from),
        after: text.slice(index + word.length, index + word.length + 60),
      };
    });
  });
}

function givenNameBefore(text: string, here: { index: number; last: RegExpExecArray | undefined }) {
  const { index, last } = here;
  if (!last || !/^[ \u00a0]$/.test(text.slice(last.index + last[0].length, index))) return undefined;
  const gender = genderOfGivenName(last[0]);
  if (!gender || beforeNoun.test(text.slice(Math.max(0, last.index - 6), last.index))) return undefined;
  return { word: last[0], gender, index: last.index };
}
