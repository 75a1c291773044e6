import { readable } from "./readable";
import { stretchesOf } from "./sequence";
import { joined, type LineStart, type Piece, type Token, wordTokens } from "./tokens";

/** Words that stand in both texts, in one of them, or in both with other marks (`before`: as they were). */
export type Run =
  | { kind: "same" | "inserted" | "removed"; pieces: Piece[] }
  | { kind: "formatted"; pieces: Piece[]; before: Piece[] };

/** A line of a block, and whether the line itself (not its words) stands in both texts or in one of them. */
export interface Line {
  kind: "same" | "inserted" | "removed";
  start: LineStart;
  runs: Run[];
}

/**
 * Compares two blocks word by word. The runs that are not `inserted`, read in order, are the first one's words; those
 * that are not `removed` the second one's. The time grows with the words of these two blocks and what differs in them.
 */
export function compareTokens(before: readonly Token[], after: readonly Token[]): Line[] {
  const lines: Line[] = [];
  for (const { kind, token, old } of stepsOf(before, after)) {
    if (token.kind === "line") lines.push({ kind, start: token.line, runs: [] });
    else lines.at(-1)?.runs.push(runOf(kind, token.pieces, old));
  }
  return lines.map((line) => ({ ...line, runs: joinedRuns(line.runs) }));
}

/** Compares two plain texts word by word. */
export function compareTexts(before: string, after: string): Run[] {
  const tokens = (text: string) => wordTokens([{ text, marks: [] }]);
  return joinedRuns(
    stepsOf(tokens(before), tokens(after)).flatMap(({ kind, token }) =>
      token.kind === "word" ? [{ kind, pieces: token.pieces }] : [],
    ),
  );
}

export function isChanged(line: Line): boolean {
  return line.kind !== "same" || line.runs.some((run) => run.kind !== "same");
}

interface Step {
  kind: Line["kind"];
  token: Token;
  /** Of a word that stands in both: as it was. */
  old?: Piece[];
}

function stepsOf(before: readonly Token[], after: readonly Token[]): Step[] {
  const stretches = stretchesOf(
    before.map((token) => token.key),
    after.map((token) => token.key),
  );
  const one = (tokens: readonly Token[], kind: Step["kind"]) => tokens.map((token): Step => ({ kind, token }));
  return readable(stretches, { before, after }).flatMap(({ kind, before: was, after: is }) => {
    const [old, now] = [before.slice(was.from, was.to), after.slice(is.from, is.to)];
    if (kind === "changed") return [...one(old, "removed"), ...one(now, "inserted")];
    return now.map((token, index): Step => {
      const former = old[index];
      return { kind: "same", token, ...(former?.kind === "word" ? { old: former.pieces } : {}) };
    });
  });
}

function runOf(kind: Step["kind"], pieces: Piece[], old?: Piece[]): Run {
  return kind === "same" && old && JSON.stringify(old) !== JSON.stringify(pieces)
    ? { kind: "formatted", pieces, before: old }
    : { kind, pieces };
}

function joinedRuns(runs: readonly Run[]): Run[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === run.kind) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group): Run[] => {
    const [first] = group;
    if (!first) return [];
    const pieces = joined(group.flatMap((run) => run.pieces));
    if (first.kind !== "formatted") return [{ kind: first.kind, pieces }];
    return [{ kind: first.kind, pieces, before: joined(group.flatMap((run) => ("before" in run ? run.before : []))) }];
  });
}
