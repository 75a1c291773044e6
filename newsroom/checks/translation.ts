import { datesIn, monthOf, withoutDates } from "./dates";
import type { Finding, TranslationFindingKind } from "./finding";
import { compareNames } from "./names/compare";
import { namesIn } from "./names/found";
import { changedGenders } from "./names/gender";
import { cardinalsIn, figuresIn, type NumberFound, numbersInWords } from "./numbers";
import { missingTerms } from "./terms/compare";
import { type CheckedTerm, indexOf, termsIn } from "./terms/index-of-terms";
import { type CheckedText, type Passage, type Place, passagesOf } from "./text";

export interface Compared {
  source: CheckedText;
  sourceLocale: string;
  translation: CheckedText;
  locale: string;
  terms: readonly CheckedTerm[];
}

/**
 * What a translation has otherwise than its source: numbers, dates, names, genders, terms. It compares what occurs and
 * not where, for a translator may move a sentence; so it prefers silence to false alarms.
 */
export function compareTranslation(given: Compared): Finding[] {
  const source = read(given.source, given.sourceLocale, given.terms);
  const translation = read(given.translation, given.locale, given.terms);
  return once([
    ...numbersNotIn(source, translation).map(told("numberMissing", "source")),
    ...numbersNotIn(translation, source).map(told("numberAdded", "text")),
    ...datesNotIn(source, translation).map(told("dateMissing", "source")),
    ...datesNotIn(translation, source).map(told("dateAdded", "text")),
    ...differentNames(source, translation),
    ...changedGenders(source.names, translation.names).map(({ word, place }) =>
      told("gender", "text")({ words: word, place }),
    ),
    ...missingTerms(source, translation, given.terms),
  ]);
}

interface ReadText {
  locale: string;
  passages: Passage[];
  names: ReturnType<typeof namesIn>;
  numbers: (NumberFound & { place: Place })[];
  /** What its figures and the words for numbers can mean. */
  values: Set<number>;
  dates: { key: string; words: string; place: Place }[];
}

function read(text: CheckedText, locale: string, terms: readonly CheckedTerm[]): ReadText {
  const passages = passagesOf(text);
  const found = passages.map(({ place, text: words }) => {
    const dates = datesIn(words, locale);
    const rest = withoutDates(words, dates);
    const numbers = [...figuresIn(rest), ...cardinalsIn(rest, locale)];
    return { place, dates, numbers, inWords: numbersInWords(rest, locale) };
  });
  const numbers = found.flatMap(({ place, numbers: some }) => some.map((one) => ({ ...one, place })));
  const dates = found.flatMap(({ place, dates: some }) => some.map((one) => ({ ...one, place })));
  const days = dates.flatMap(({ key }) => (key.includes(".") ? [Number.parseInt(key, 10)] : []));
  return {
    ...{ locale, passages, numbers, dates },
    names: namesIn(withoutTerms(passages, locale, terms)),
    values: new Set([
      ...numbers.flatMap(({ values }) => values),
      ...found.flatMap(({ inWords }) => [...inWords]),
      ...days,
    ]),
  };
}

/** What the list knows is compared by the list and not by its sound, but for persons, who have a gender too. */
function withoutTerms(passages: readonly Passage[], locale: string, terms: readonly CheckedTerm[]): Passage[] {
  const index = indexOf(terms, locale);
  const persons = new Set(terms.flatMap(({ id, kind }) => (kind === "person" ? [id] : [])));
  return passages.map(({ place, text }) => ({
    place,
    text: termsIn(text, index)
      .filter(({ termId }) => !persons.has(termId))
      .reduce((rest, { from, to }) => rest.slice(0, from) + "·".repeat(to - from) + rest.slice(to), text),
  }));
}

function numbersNotIn(text: ReadText, other: ReadText): ReadText["numbers"] {
  return text.numbers.filter(({ values }) => !values.some((value) => other.values.has(value)));
}

function datesNotIn(text: ReadText, other: ReadText): ReadText["dates"] {
  const keys = new Set(other.dates.map(({ key }) => key));
  const monthsThere = new Set(other.dates.map(({ key }) => monthOf(key)));
  return text.dates.filter(({ key }) => {
    if (keys.has(key)) return false;
    if (key.startsWith("w")) return true;
    const month = monthOf(key);
    const hasDay = month === key || other.values.has(Number.parseInt(key, 10));
    return !(hasDay && monthsThere.has(month));
  });
}

function differentNames(source: ReadText, translation: ReadText): Finding[] {
  const missing = compareNames(source.names, translation.names);
  const added = compareNames(translation.names, source.names);
  return [
    ...added.map(({ name, near }) =>
      near
        ? { ...told("nameSpelling", "text")({ words: name.word, place: name.place }), other: near.word }
        : told("nameAdded", "text")({ words: name.word, place: name.place }),
    ),
    // A name that is spelt otherwise was told already, from the translation's side.
    ...missing.flatMap(({ name, near }) => {
      if (near && added.some((one) => one.name.sound === near.sound)) return [];
      const one = told(near ? "nameSpelling" : "nameMissing", "source")({ words: name.word, place: name.place });
      return [near ? { ...one, other: near.word } : one];
    }),
  ];
}

function told(kind: TranslationFindingKind, where: Finding["in"]) {
  return ({ words, place }: { words: string; place: Place }): Finding => ({
    ...{ kind, severity: "warning", in: where, words, place },
  });
}

/** Each thing is told once, at the first place where it is. */
function once(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const one of findings) {
    const key = `${one.kind} ${one.in} ${one.words}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
