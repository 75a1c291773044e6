import { listPublishedPairs, listRefusals, listTerms, type PublishedText } from "../db/queries/desk/terms";
import type { TermKind } from "../db/schema";
import type { Locale } from "../i18n/locales";
import { isOfOffices } from "./checks/names/compare";
import { type NameFound, namesIn } from "./checks/names/found";
import { soundOf } from "./checks/names/sound";
import { passagesOf } from "./checks/text";
import { refusalKey, type TermForm } from "./terms";

export interface Suggestion {
  kind: TermKind;
  /** The approved form of each language. */
  forms: TermForm[];
  /** In how many stories both stand. */
  stories: number;
}

/** How many of the latest stories are looked through: about two days of a large desk, half a second. */
const lookedThrough = 100;

/** Names of the latest published stories that both languages have and the list of terms has not, the most used first. */
export async function suggestTerms(locales: readonly [Locale, Locale], limit: number): Promise<Suggestion[]> {
  const [pairs, known, refused] = await Promise.all([
    listPublishedPairs(locales, lookedThrough),
    listTerms(),
    listRefusals(),
  ]);
  const spellings = new Set(known.flatMap(({ forms }) => forms.map(({ locale, form }) => `${locale}:${form}`)));
  return namesInPairs(pairs.map(({ texts }) => texts))
    .filter(({ forms }) => !forms.some(({ locale, form }) => spellings.has(`${locale}:${form}`)))
    .filter(({ forms }) => !refused.has(refusalKey(forms)))
    .slice(0, limit);
}

/**
 * Names that stand in both texts of a story and sound the same, letter by letter: so a Russian name is offered only in
 * the nominative, though its other cases count. A name after a given name is a person; others have to be capitalised in
 * the middle of a sentence.
 */
function namesInPairs(pairs: readonly (readonly [PublishedText, PublishedText])[]): Suggestion[] {
  const read = pairs.map(([one, other]) => [readNames(one), readNames(other)] as const);
  // A surname that stands with its given name somewhere is no name of its own.
  const surnames = new Set(read.flat().flatMap(({ candidates }) => candidates.flatMap(surnameOf)));
  const found = new Map(read.flatMap(([one, other]) => pairsIn(one, other)));
  const offered = [...found.values()].filter(({ kind, stem }) => kind === "person" || !surnames.has(stem));
  const counted = offered.map(({ stem, ...suggestion }) => ({
    ...suggestion,
    stories: read.filter(([one, other]) => one.stems.has(stem) && other.stems.has(stem)).length,
  }));
  return counted.sort(
    (one, other) => other.stories - one.stories || (one.forms[0]?.form ?? "").localeCompare(other.forms[0]?.form ?? ""),
  );
}

type Found = Omit<Suggestion, "stories"> & { stem: string };

function pairsIn(one: ReadNames, other: ReadNames): [string, Found][] {
  const bySound = new Map(other.candidates.map((name) => [name.sound, name]));
  return one.candidates.flatMap((name): [string, Found][] => {
    const match = bySound.get(name.sound);
    if (!match || match.isPerson !== name.isPerson) return [];
    const forms: TermForm[] = [
      { locale: one.locale, form: name.form, role: "approved" },
      { locale: other.locale, form: match.form, role: "approved" },
    ];
    return [[refusalKey(forms), { kind: name.isPerson ? "person" : "place", forms, stem: name.stem }]];
  });
}

interface ReadNames {
  locale: Locale;
  candidates: Candidate[];
  /** Of all its names, without their endings. */
  stems: ReadonlySet<string>;
}

interface Candidate {
  form: string;
  sound: string;
  stem: string;
  isPerson: boolean;
}

function readNames(text: PublishedText): ReadNames {
  const names = namesIn(passagesOf(text));
  const stems = new Set(names.flatMap((name) => name.stems));
  return { locale: text.locale, candidates: candidatesOf(names), stems };
}

function candidatesOf(names: readonly NameFound[]): Candidate[] {
  return names.flatMap((name): Candidate[] => {
    const given = name.givenName?.word;
    const [sound, stem = sound ?? ""] = name.stems;
    if (given !== undefined)
      return [{ form: `${given} ${name.word}`, sound: `${soundOf(given)} ${name.sound}`, stem, isPerson: true }];
    if (name.isGivenName || !isNameForCertain(name)) return [];
    return [{ form: name.word, sound: name.sound, stem, isPerson: false }];
  });
}

function surnameOf({ isPerson, stem }: Candidate): string[] {
  return isPerson ? [stem] : [];
}

/** Of German nouns nothing tells; that a Russian word of the same sound is a name tells enough. */
function isNameForCertain(name: NameFound): boolean {
  if (name.sound.length < 4 || isOfOffices(name)) return false;
  return !name.beginsSentence || !/\p{Script=Cyrillic}/u.test(name.word);
}
