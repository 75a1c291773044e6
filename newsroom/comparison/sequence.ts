import { diffArrays } from "diff";

/** A stretch of two sequences: alike, or one in place of the other. Ends are exclusive. */
export interface Stretch {
  kind: "same" | "changed";
  before: { from: number; to: number };
  after: { from: number; to: number };
}

/**
 * The search's time grows with the square of the edits, so it ends here: sequences that have less in common are taken
 * for one replaced by the other between their common ends.
 */
const mostEdits = 2_000;

/** What two sequences of keys have in common, in order, and what stands in the place of what between. */
export function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const;
  const changes = diffArrays([...middle[0]], [...middle[1]], { maxEditLength: mostEdits }) ?? [
    { count: middle[0].length, removed: true, added: false },
    { count: middle[1].length, removed: false, added: true },
  ];
  const stretches = new Stretches();
  stretches.add("same", head, head);
  for (const { count, removed, added } of changes)
    stretches.add(removed || added ? "changed" : "same", added ? 0 : count, removed ? 0 : count);
  stretches.add("same", tail, tail);
  return stretches.all;
}

/** Puts stretches one behind the other, and neighbours of one kind together. */
class Stretches {
  readonly all: Stretch[] = [];
  private before = 0;
  private after = 0;

  add(kind: Stretch["kind"], before: number, after: number): void {
    if (before === 0 && after === 0) return;
    const last = this.all.at(-1);
    const start = last?.kind === kind ? last : { before: { from: this.before }, after: { from: this.after } };
    if (last?.kind === kind) this.all.pop();
    this.before += before;
    this.after += after;
    this.all.push({
      kind,
      before: { from: start.before.from, to: this.before },
      after: { from: start.after.from, to: this.after },
    });
  }
}

function commonHead(before: readonly string[], after: readonly string[]): number {
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before[head] === after[head]) head += 1;
  return head;
}

function commonTail(before: readonly string[], after: readonly string[], head: number): number {
  const longest = Math.min(before.length, after.length) - head;
  let tail = 0;
  while (tail < longest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return tail;
}
