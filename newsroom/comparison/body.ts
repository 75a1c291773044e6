import type { ArticleBody, BodyNode } from "../../content/body";
import { alignBlocks } from "./align";
import { keyOf, tokensOf } from "./tokens";
import { compareTokens, isChanged, type Line } from "./words";

/** What became of one block. Places count from 0. */
export type BlockChange =
  | { kind: "same" | "inserted" | "removed"; lines: Line[] }
  /** `from`: its place before. */
  | { kind: "moved"; from: number; lines: Line[] }
  | {
      kind: "changed";
      /** Its place before, where it was moved too. */
      from: number | null;
      /** Whether its words and lines are the same, and only how they are put together differs. */
      onlyStructure: boolean;
      lines: Line[];
    };

/** Compares two bodies block by block, and changed blocks word by word; in the order of `after`. */
export function compareBodies(before: ArticleBody, after: ArticleBody): BlockChange[] {
  const pairs = new Map(alignBlocks(before.content, after.content).map((pair) => [pair.after, pair]));
  const kept = new Set([...pairs.values()].map((pair) => pair.before));
  let next = 0;
  /** What was removed stands where it stood: behind the last block before it that kept its place. */
  const removedUntil = (place: number): BlockChange[] => {
    const gone = before.content.slice(next, place).filter((_, index) => !kept.has(next + index));
    next = place;
    return gone.map((block) => ({ kind: "removed", lines: linesOf(block, "removed") }));
  };
  const placeAfter = placesOfNext(after.content.length, pairs, before.content.length);
  const changes = after.content.flatMap((block, index): BlockChange[] => {
    const pair = pairs.get(index);
    const gone = removedUntil(placeAfter[index] ?? next);
    return [...gone, changeOf(block, pair && { ...pair, block: before.content[pair.before] })];
  });
  return [...changes, ...removedUntil(before.content.length)];
}

/** For each block after: the place before of the first at or behind it that kept its place. */
function placesOfNext(
  length: number,
  pairs: ReadonlyMap<number, { before: number; inPlace: boolean }>,
  end: number,
): number[] {
  const places = new Array<number>(length);
  let place = end;
  for (let index = length - 1; index >= 0; index -= 1) {
    const pair = pairs.get(index);
    if (pair?.inPlace) place = pair.before;
    places[index] = place;
  }
  return places;
}

function changeOf(
  block: BodyNode,
  pair: { before: number; inPlace: boolean; block: BodyNode | undefined } | undefined,
): BlockChange {
  if (!pair?.block) return { kind: "inserted", lines: linesOf(block, "inserted") };
  if (keyOf(pair.block) === keyOf(block))
    return pair.inPlace
      ? { kind: "same", lines: linesOf(block, "same") }
      : { kind: "moved", from: pair.before, lines: linesOf(block, "same") };
  const lines = compareTokens(tokensOf(pair.block), tokensOf(block));
  return { kind: "changed", from: pair.inPlace ? null : pair.before, onlyStructure: !lines.some(isChanged), lines };
}

/** A whole block as lines. */
export function linesOf(block: BodyNode, kind: Line["kind"]): Line[] {
  const tokens = tokensOf(block);
  if (kind === "same") return compareTokens(tokens, tokens);
  return kind === "inserted" ? compareTokens([], tokens) : compareTokens(tokens, []);
}
