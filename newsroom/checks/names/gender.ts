import type { NameFound } from "./found";
import type { Gender } from "./given-names";

/**
 * Persons that the translation has as a man and the source as a woman, or the other way round. It counts only what
 * tells for certain (given names, endings of surnames, *Leiterin*, *сообщила*), and a source that says both says nothing.
 * @returns the names as they stand in the translation.
 */
export function changedGenders(source: readonly NameFound[], translation: readonly NameFound[]): NameFound[] {
  const persons = [...source, ...translation].filter((name) => name.givenName);
  const done = new Set<string>();
  return persons.flatMap((person) => {
    const [, stem = person.sound] = person.stems;
    if (done.has(stem)) return [];
    done.add(stem);
    const isPerson = (name: NameFound) => !name.isGivenName && name.stems.includes(stem);
    const told = new Set(source.filter(isPerson).flatMap(gendersTold));
    const [gender] = told;
    if (gender === undefined || told.size > 1) return [];
    const other = translation.find((name) => isPerson(name) && gendersTold(name).some((one) => one !== gender));
    return other ? [other] : [];
  });
}

function gendersTold(name: NameFound): Gender[] {
  const given = name.givenName?.gender;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name.word);
  const around = isCyrillic ? byRussianVerb(name) : byGermanTitle(name);
  // A woman's given name says more than an ending that foreign surnames share.
  const ending = isCyrillic ? byRussianEnding(name) : byGermanEnding(name.word);
  return [given === "either" ? undefined : given, around, ending].filter((one) => one !== undefined);
}

/**
 * *Сергеева* alone is a woman's nominative or a man's genitive, after *Андрей* it is the former; *-ской* is a woman's
 * genitive or *Донской*.
 */
function byRussianEnding({ word, givenName }: NameFound): Gender | undefined {
  const isNominative = givenName?.gender === "m" && /[бвгджзклмнпрстфхцчшщйь]$/.test(givenName.word);
  if (isNominative && /(?:[оеё]в|[иы]н)а$/.test(word)) return "f";
  if (/(?:[оеё]в|[иы]н)ой$|[сц]к(?:ая|ую)$/.test(word)) return "f";
  if (/(?:[оеё]в|[иы]н)(?:|ым)$|[сц]к(?:ий|ого|ому|им)$/.test(word)) return "m";
  return undefined;
}

function byGermanEnding(word: string): Gender | undefined {
  if (/(?:[oe][wv]|in|yn)as?$|[sz]kajas?$/.test(word)) return "f";
  if (/(?:[oe][wv]|in|yn|[sz]k[iy])s?$/.test(word)) return "m";
  return undefined;
}

const verbs =
  "сказал|сообщил|отметил|подчеркнул|добавил|пояснил|рассказал|заявил|уточнил|напомнил|объяснил|признал|предложил|ответил";
const verbBefore = new RegExp(`(?:${verbs})(а?)[ \\u00a0]$`, "u");
const verbAfter = new RegExp(`^[ \\u00a0](?:${verbs})(а?)(?!\\p{L})`, "u");

function byRussianVerb({ before, after }: NameFound): Gender | undefined {
  const ending = (verbBefore.exec(before) ?? verbAfter.exec(after))?.[1];
  if (ending === undefined) return undefined;
  return ending === "а" ? "f" : "m";
}

const offices =
  "Leiter|Direktor|Sprecher|Minister|Trainer|Botschafter|Präsident|Rektor|Bürgermeister|Lehrer|Forscher|Ingenieur|Redakteur|Abgeordneter|Vorsitzender";
const womanBefore = new RegExp(`(?:Frau|\\p{L}*(?:${offices})in|Chefärztin|Ärztin)[ \\u00a0]$`, "iu");
const womanAfter = new RegExp(`^, \\p{L}*(?:(?:${offices})in|ärztin)(?!\\p{L})`, "iu");
const manBefore = new RegExp(`(?:Herr|\\p{L}*(?:${offices})|Chefarzt)[ \\u00a0]$`, "iu");
const manAfter = new RegExp(`^, \\p{L}*(?:${offices})(?!\\p{L})`, "iu");

function byGermanTitle({ before, after }: NameFound): Gender | undefined {
  if (womanBefore.test(before) || womanAfter.test(after)) return "f";
  return manBefore.test(before) || manAfter.test(after) ? "m" : undefined;
}
