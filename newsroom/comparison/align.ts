import type { BodyNode } from "../../content/body";
import { stretchesOf } from "./sequence";
import { type Loose, similarPairs, wordCounts } from "./similarity";
import { keyOf, tokensOf } from "./tokens";

/** A block before and the one that it is after, by their places. */
export interface Pair {
  before: number;
  after: number;
  /** Whether it kept its place among the others; otherwise it was moved. */
  inPlace: boolean;
}

/**
 * Finds which block became which: equal ones in order first, then equal ones that were moved, then edited ones by the
 * words that they share. What is in no pair was removed or inserted. Words are compared inside pairs only, so that the
 * work grows with the text's length and not with its square.
 */
export function alignBlocks(before: readonly BodyNode[], after: readonly BodyNode[]): Pair[] {
  const keys = [before.map(keyOf), after.map(keyOf)] as const;
  const stretches = stretchesOf(...keys);
  const equal = stretches.flatMap(({ kind, before: was, after: is }) =>
    kind === "same" ? range(was).map((index): Couple => [index, is.from + index - was.from]) : [],
  );
  const gaps = stretches.filter((stretch) => stretch.kind === "changed");
  const removed = gaps.flatMap((gap, number) => looseIn(before, gap.before, number));
  const inserted = gaps.flatMap((gap, number) => looseIn(after, gap.after, number));
  const moved = equalPairs(removed, inserted, keys);
  const known = { before: new Set(moved.map(([was]) => was)), after: new Set(moved.map(([, is]) => is)) };
  const edited = similarPairs(
    removed.filter((one) => !known.before.has(one.index)),
    inserted.filter((one) => !known.after.has(one.index)),
  );
  return withPlaces([...equal, ...moved, ...edited]);
}

type Couple = [before: number, after: number];

function range({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function looseIn(blocks: readonly BodyNode[], part: { from: number; to: number }, gap: number): Loose[] {
  return blocks.slice(part.from, part.to).map((block, place) => {
    const words = wordCounts(tokensOf(block));
    const size = [...words.values()].reduce((sum, count) => sum + count, 0);
    return { index: part.from + place, gap, place, words, size };
  });
}

/** Equal blocks at other places; those without a word (empty paragraphs) are not worth telling apart. */
function equalPairs(
  removed: readonly Loose[],
  inserted: readonly Loose[],
  keys: readonly [readonly string[], readonly string[]],
): Couple[] {
  const waiting = new Map<string | undefined, number[]>();
  for (const { index, size } of removed.toReversed()) {
    const places = waiting.get(keys[0][index]) ?? [];
    if (size > 0) waiting.set(keys[0][index], places);
    places.push(index);
  }
  return inserted.flatMap(({ index }): Couple[] => {
    const was = waiting.get(keys[1][index])?.pop();
    return was === undefined ? [] : [[was, index]];
  });
}

/** As many as possible keep their place: those of the longest row that is in order on both sides. */
function withPlaces(couples: Couple[]): Pair[] {
  const ordered = couples.toSorted((one, other) => one[1] - other[1]);
  const inOrder = longestRising(ordered.map(([was]) => was));
  return ordered.map(([was, is], index) => ({ before: was, after: is, inPlace: inOrder.has(index) }));
}

/** The places of a longest rising row in a sequence of different numbers (patience sorting, O(n log n)). */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  }
  const row = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) row.add(place);
  return row;
}
