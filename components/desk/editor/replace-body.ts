import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { ArticleBody } from "../../../content/body";
import { hunksBetween } from "../../../content/hunks";

/**
 * Another body from outside, such as a merge with what a colleague saved. Only what differs is touched: the caret, the
 * history and the marked terms elsewhere stay. It is no change of this editor's own: not undone here, not reported.
 * @throws {RangeError} if the schema does not take it
 */
export function replaceBody(editor: Editor, body: ArticleBody): void {
  const next = editor.schema.nodeFromJSON(body);
  next.check();
  const { doc, tr } = editor.state;
  const [old, fresh] = [childrenOf(doc), childrenOf(next)];
  const hunks = hunksBetween(old, fresh, (one, other) => one.eq(other));
  // From the end, so that the places before stay.
  for (const { from, to, start, end } of hunks.toReversed())
    replaceRun(tr, { at: endOf(old.slice(0, from)), before: old.slice(from, to), after: fresh.slice(start, end) });
  if (tr.docChanged) editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}

interface Run {
  at: number;
  before: Node[];
  after: Node[];
}

/** Blocks that became others: those that are alike are paired, so that a caret in one of them stays. */
function replaceRun(tr: Transaction, { at, before, after }: Run): void {
  let [one, other] = [before.length, after.length];
  const place = (index: number) => at + endOf(before.slice(0, index));
  const pair = () => {
    const [old, fresh] = [before[--one], after[--other]];
    if (old && fresh) replaceNode(tr, { at: place(one), old, fresh });
  };
  for (const { from, to, start, end } of hunksBetween(before, after, isAlike).toReversed()) {
    while (one > to) pair();
    while (to - from === end - start && one > from) pair();
    if (one > from || other > start) tr.replaceWith(place(from), place(one), after.slice(start, other));
    [one, other] = [from, start];
  }
  while (one > 0) pair();
}

/** Of one kind, and with half of their content in common at both ends. */
function isAlike(one: Node, other: Node): boolean {
  if (!one.sameMarkup(other)) return false;
  const start = one.content.findDiffStart(other.content);
  const ends = one.content.findDiffEnd(other.content);
  if (start === null || !ends) return true;
  const common = start + one.content.size - ends.a;
  return common * 2 >= Math.max(one.content.size, other.content.size);
}

/** Only from the first to the last difference, where both are of one kind. */
function replaceNode(tr: Transaction, { at, old, fresh }: { at: number; old: Node; fresh: Node }): void {
  if (!old.sameMarkup(fresh) || old.isLeaf) return void tr.replaceWith(at, at + old.nodeSize, fresh);
  const start = old.content.findDiffStart(fresh.content);
  const ends = old.content.findDiffEnd(fresh.content);
  if (start === null || !ends) return;
  // `aa` to `aaa`: the differences found from both sides overlap.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const inside = at + 1;
  tr.replace(inside + start, inside + ends.a + overlap, fresh.slice(start, ends.b + overlap));
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index));
}

function endOf(nodes: Node[]): number {
  return nodes.reduce((sum, node) => sum + node.nodeSize, 0);
}
