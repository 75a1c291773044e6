import type { Token } from "./tokens";

/** A block that has no equal on the other side. */
export interface Loose {
  index: number;
  /** The blocks that both have before it: what is loose in the same gap is likely one and the same. */
  gap: number;
  /** Its place among the loose ones of the gap. */
  place: number;
  words: ReadonlyMap<string, number>;
  size: number;
}

/** From this share of common words on, two paragraphs are one that was edited. Tried on edited agency texts. */
const edited = 0.4;
/** A word that stands in more blocks than this tells none of them from another. */
const rareIn = 4;
/** Only so many blocks are looked at closely for each: the work stays in proportion to the text's length. */
const mostCandidates = 4;

/** The blocks that were edited into another one, each at most once, the most similar first. */
export function similarPairs(removed: readonly Loose[], inserted: readonly Loose[]): [before: number, after: number][] {
  const places = placesOf(removed);
  const pairs = inserted
    .flatMap((after) =>
      candidates(after, places).map((before) => ({ before, after, score: similarity(before, after) })),
    )
    .filter((pair) => pair.score >= edited)
    .sort((one, other) => other.score - one.score || distance(one) - distance(other));
  const [taken, given] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ before, after }): [number, number][] => {
    if (taken.has(before.index) || given.has(after.index)) return [];
    taken.add(before.index);
    given.add(after.index);
    return [[before.index, after.index]];
  });
}

/** The words of a block with how often they stand in it, capitals or not; a picture or a pointer counts as a word. */
export function wordCounts(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    const word = token.kind === "word" ? token.text.toLowerCase() : token.line.id === null ? "" : `#${token.line.id}`;
    if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

interface Places {
  byWord: ReadonlyMap<string, Loose[]>;
  byPlace: ReadonlyMap<string, Loose>;
}

function placesOf(removed: readonly Loose[]): Places {
  const byWord = new Map<string, Loose[]>();
  for (const one of removed)
    for (const word of one.words.keys()) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  return { byWord, byPlace: new Map(removed.map((one) => [`${one.gap}-${one.place}`, one])) };
}

/** Those that share rare words with it, and those that stood about where it stands. */
function candidates(after: Loose, { byWord, byPlace }: Places): Loose[] {
  const votes = new Map<Loose, number>();
  for (const word of after.words.keys()) {
    const places = byWord.get(word) ?? [];
    if (places.length <= rareIn) for (const one of places) votes.set(one, (votes.get(one) ?? 0) + 1);
  }
  const chosen = [...votes].sort((one, other) => other[1] - one[1]).slice(0, mostCandidates);
  const near = [-1, 0, 1].flatMap((step) => byPlace.get(`${after.gap}-${after.place + step}`) ?? []);
  return [...new Set([...chosen.map(([one]) => one), ...near])];
}

/** The Dice coefficient of their words: 1 for the same words, 0 for none in common. */
function similarity(one: Loose, other: Loose): number {
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, other.words.get(word) ?? 0);
  const size = one.size + other.size;
  return size === 0 ? 0 : (2 * common) / size;
}

function distance({ before, after }: { before: Loose; after: Loose }): number {
  return Math.abs(before.gap - after.gap) * 1_000 + Math.abs(before.place - after.place);
}
