import { isOnePlace } from "./exonyms";
import type { NameFound } from "./found";
import { distanceWithin } from "./sound";

export interface NameCompared {
  name: NameFound;
  /** The word of the other text that is nearly it. */
  near?: NameFound;
}

/**
 * The names of one text that the other has otherwise or not at all. A name that is near to none is told only when a
 * given name says that it is a person's: others may well have been translated.
 */
export function compareNames(names: readonly NameFound[], others: readonly NameFound[]): NameCompared[] {
  const exact = new Set(others.flatMap((other) => other.stems.slice(0, 3)));
  const known = [...new Set(others.flatMap((other) => other.stems))];
  const here = new Set(names.flatMap((name) => name.stems.slice(0, 3)));
  const isFound = (other: NameFound) => other.stems.slice(0, 3).some((stem) => here.has(stem));
  const told = new Set<string>();
  return names.flatMap((name) => {
    if (name.isGivenName || name.sound.length < 3 || told.has(name.sound)) return [];
    if (name.stems.slice(0, 3).some((stem) => exact.has(stem))) return [];
    if (!name.givenName && known.some((other) => isOneOf(name.stems, other))) return [];
    told.add(name.sound);
    // *Beste* at a sentence's beginning is no *Брест* where *Brest* stands too.
    const near = nearest(name, name.beginsSentence && !name.givenName ? others.filter((one) => !isFound(one)) : others);
    if (near && (name.givenName || near.givenName || isPlainlyName(name, near))) return [{ name, near }];
    return name.givenName ? [{ name }] : [];
  });
}

/** Also *Брестская* for *Brest*: what is added at the end makes no other name, but for a person. */
export function isOneOf(stems: readonly string[], other: string): boolean {
  return stems.some(
    (stem) =>
      stem === other ||
      (Math.min(stem.length, other.length) >= 4 && (stem.startsWith(other) || other.startsWith(stem))),
  );
}

/** Of a noun that German writes with a capital, the Russian tells whether it is a name: by its capital in mid-sentence. */
function isPlainlyName(name: NameFound, near: NameFound): boolean {
  return [name, near].every((one) => !/\p{Script=Cyrillic}/u.test(one.word) || !one.beginsSentence);
}

function nearest(name: NameFound, others: readonly NameFound[]): NameFound | undefined {
  const limit = limitFor(name);
  if (limit === 0 || isOfOffices(name)) return undefined;
  let best: { other: NameFound; distance: number } | undefined;
  for (const other of others) {
    if (other.isGivenName || other.sound[0] !== name.sound[0] || isOnePlace(name.word, other.word)) continue;
    for (const stem of name.stems.slice(0, 2))
      for (const otherStem of other.stems.slice(0, 2)) {
        if (Math.min(stem.length, otherStem.length) < 4) continue;
        const distance = distanceWithin(stem, otherStem, limit);
        if (distance <= limit && (best === undefined || distance < best.distance)) best = { other, distance };
      }
  }
  return best?.other;
}

/** Letters that may differ before it is another word; of a surname more than of what may be a noun. */
function limitFor({ sound, givenName }: NameFound): number {
  if (sound.length < 5) return 0;
  return sound.length < (givenName ? 8 : 10) ? 1 : 2;
}

/** What bodies are called, alike in both languages and yet no name. */
const offices =
  /^(?:ministe?r|institu|respubli|republi|centr|na[ct]onal|akadem|universi|departam|komit|president|direktor)/;

export function isOfOffices({ sound }: NameFound): boolean {
  return offices.test(sound);
}
