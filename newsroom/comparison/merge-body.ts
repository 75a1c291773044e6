import type { ArticleBody, BodyNode } from "../../content/body";
import { alignBlocks } from "./align";
import { keyOf } from "./tokens";

/**
 * What two people did to the same thing: neither anything, one of them something, both the same, or both something
 * else (a conflict).
 */
export type MergeState = "same" | "mine" | "theirs" | "alike" | "conflict";

/** One place of a body: a block of the base, or a gap between two where something was put in. */
export interface BlockMerge {
  id: string;
  state: MergeState;
  /** What stands there on each side; nothing where it was removed or not yet put in. */
  base: BodyNode[];
  mine: BodyNode[];
  theirs: BodyNode[];
}

/**
 * Lays the two sides of a body over their base, place by place. Taking `mine` (or `theirs`, or `base`) in every place
 * gives that body again.
 */
export function mergeBodies(bodies: { base: ArticleBody; mine: ArticleBody; theirs: ArticleBody }): BlockMerge[] {
  const base = bodies.base.content;
  const mine = sideOf(base, bodies.mine.content);
  const theirs = sideOf(base, bodies.theirs.content);
  return Array.from({ length: base.length + 1 }, (_, place) => {
    const block = base[place];
    return [
      gapMerge(place, mine, theirs),
      ...(block ? [placeMerge(place, block, { mine: mine.at[place] ?? [], theirs: theirs.at[place] ?? [] })] : []),
    ];
  })
    .flat()
    .filter(({ base: was, mine: my, theirs: their }) => was.length + my.length + their.length > 0);
}

/** @returns the state of one thing by what it is on each side. */
export function stateOf(base: string, mine: string, theirs: string): MergeState {
  if (mine === theirs) return mine === base ? "same" : "alike";
  if (mine === base) return "theirs";
  return theirs === base ? "mine" : "conflict";
}

interface Inserted {
  block: BodyNode;
  /** The place in the base that it was moved from. */
  movedFrom: number | null;
}

interface Side {
  /** For each block of the base what stands in its place: one block, or none. */
  at: BodyNode[][];
  /** What was put in before each block of the base, and after the last. */
  gaps: Inserted[][];
  /** The blocks of the base that stand where they stood, and as they were. */
  untouched: ReadonlySet<number>;
}

function placeMerge(place: number, block: BodyNode, sides: { mine: BodyNode[]; theirs: BodyNode[] }): BlockMerge {
  const { mine, theirs } = sides;
  return { id: `block-${place}`, base: [block], mine, theirs, state: stateOf(key([block]), key(mine), key(theirs)) };
}

function gapMerge(place: number, my: Side, their: Side): BlockMerge {
  const [mine, theirs] = [my.gaps[place] ?? [], their.gaps[place] ?? []];
  const blocks = { mine: mine.map((one) => one.block), theirs: theirs.map((one) => one.block) };
  const state = stateOf(key([]), key(blocks.mine), key(blocks.theirs));
  // Moved by one and moved elsewhere, removed or rewritten by the other: nobody but a person can say where it belongs.
  const disputed =
    (state === "mine" && mine.some((one) => isTouched(one, their))) ||
    (state === "theirs" && theirs.some((one) => isTouched(one, my)));
  return { id: `gap-${place}`, base: [], ...blocks, state: disputed ? "conflict" : state };
}

function isTouched({ movedFrom }: Inserted, other: Side): boolean {
  return movedFrom !== null && !other.untouched.has(movedFrom);
}

function key(blocks: readonly BodyNode[]): string {
  return blocks.map(keyOf).join("\n");
}

function sideOf(base: readonly BodyNode[], blocks: readonly BodyNode[]): Side {
  const pairs = alignBlocks(base, blocks);
  const movedFrom = new Map(pairs.filter((pair) => !pair.inPlace).map((pair) => [pair.after, pair.before]));
  const movedAway = new Set(movedFrom.values());
  const placeOf = new Map(pairs.filter((pair) => pair.inPlace).map((pair) => [pair.after, pair.before]));
  const side = { at: base.map((): BodyNode[] => []), gaps: [...base, null].map((): Inserted[] => []) };
  const untouched = new Set<number>();
  const stays = new Set(placeOf.values());
  /** The first block of the base that nothing further down can stand for any more. */
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const place =
      placeOf.get(index) ?? (movedFrom.has(index) ? undefined : freePlace(next, { stays, movedAway, base }));
    if (place === undefined) {
      side.gaps[next]?.push({ block, movedFrom: movedFrom.get(index) ?? null });
      continue;
    }
    side.at[place]?.push(block);
    if (key(base.slice(place, place + 1)) === keyOf(block)) untouched.add(place);
    next = place + 1;
  }
  return { ...side, untouched };
}

/** A new block where one was removed stands in its place: to the other side it is a rewritten one. */
function freePlace(
  next: number,
  { stays, movedAway, base }: { stays: ReadonlySet<number>; movedAway: ReadonlySet<number>; base: readonly BodyNode[] },
): number | undefined {
  for (let place = next; place < base.length && !stays.has(place); place += 1) if (!movedAway.has(place)) return place;
  return undefined;
}
