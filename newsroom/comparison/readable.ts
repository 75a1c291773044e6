import type { Stretch } from "./sequence";
import type { Token } from "./tokens";

interface Sides {
  before: readonly Token[];
  after: readonly Token[];
}

/** Lays changes as a person would: what the search finds is the shortest, and not always the one that reads best. */
export function readable(stretches: readonly Stretch[], tokens: Sides): Stretch[] {
  return fromLineStarts(withoutIslands(stretches, tokens.before), tokens);
}

/** White space alone that stays between words that were replaced says nothing: the words read better as one change. */
function withoutIslands(stretches: readonly Stretch[], before: readonly Token[]): Stretch[] {
  const done: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1];
    const last = done.at(-1);
    const isIsland = last?.kind === "changed" && next && isSpace(before.slice(stretch.before.from, stretch.before.to));
    const swallows = isIsland && replaces(last) && replaces(next);
    if (last?.kind === "changed" && (swallows || stretch.kind === "changed"))
      done[done.length - 1] = spanOf(last, stretch);
    else done.push(stretch);
  }
  return done;
}

/**
 * Of `• a • b` and `• b` the search may as well take out `a •` as `• a`: what can be shifted to the start of a line is,
 * so that a line goes or comes as a whole.
 */
function fromLineStarts(stretches: readonly Stretch[], tokens: Sides): Stretch[] {
  const done: Stretch[] = [];
  let shift = 0;
  for (const stretch of stretches) {
    const last = done.at(-1);
    if (stretch.kind === "same") done.push(spread(stretch, { from: -shift, to: 0 }));
    shift = stretch.kind === "changed" && last ? shiftOf(stretch, last, tokens) : 0;
    if (stretch.kind === "same") continue;
    if (last && shift > 0) done[done.length - 1] = spread(last, { from: 0, to: -shift });
    done.push(spread(stretch, { from: -shift, to: -shift }));
  }
  // Nothing followed that could begin earlier: the words after the shifted ones are the same on both sides.
  const end = stretches.at(-1);
  if (shift > 0 && end) done.push({ kind: "same", ...tail(end, shift) });
  return done.filter(({ before: was, after: is }) => was.to > was.from || is.to > is.from);
}

function tail({ before, after }: Stretch, length: number): Pick<Stretch, "before" | "after"> {
  return {
    before: { from: before.to - length, to: before.to },
    after: { from: after.to - length, to: after.to },
  };
}

function spread({ kind, before, after }: Stretch, by: { from: number; to: number }): Stretch {
  const moved = (part: Stretch["before"]) => ({ from: part.from + by.from, to: part.to + by.to });
  return { kind, before: moved(before), after: moved(after) };
}

/** How far back what was only put in or only taken out can begin, so that it begins with a line; 0 where it cannot. */
function shiftOf(stretch: Stretch, last: Stretch, tokens: Sides): number {
  if (replaces(stretch)) return 0;
  const side = stretch.before.to > stretch.before.from ? "before" : "after";
  const { from, to } = stretch[side];
  const all = tokens[side];
  for (let shift = 0; shift <= from - last[side].from; shift += 1) {
    if (all[from - shift]?.kind === "line") return shift;
    if (all[from - shift - 1]?.key !== all[to - shift - 1]?.key) return 0;
  }
  return 0;
}

function spanOf(one: Stretch, other: Stretch): Stretch {
  return {
    kind: "changed",
    before: { from: one.before.from, to: other.before.to },
    after: { from: one.after.from, to: other.after.to },
  };
}

function isSpace(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === "word" && token.text.trim() === "");
}

function replaces({ before, after }: Stretch): boolean {
  return before.to > before.from && after.to > after.from;
}
