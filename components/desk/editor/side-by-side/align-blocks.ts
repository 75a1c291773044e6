import type { Editor } from "@tiptap/core";
import { spaceBlocks } from "./block-spacing";

/**
 * Keeps two texts level, block beside block: the shorter of two leaves room above the next. What a block measures is
 * told by the browser (ResizeObserver, after layout and before paint), so a keystroke within a line costs nothing and
 * nobody sees the texts apart. Both must stand in one scrolling element.
 * @returns what ends it
 */
export function alignBlocks(left: Editor, right: Editor): () => void {
  const editors = [left, right] as const;
  const heights = new WeakMap<Element, number>();
  const observed = new Set<Element>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) heights.set(target, borderBoxSize[0]?.blockSize ?? 0);
    level();
  });

  const level = () => {
    if (left.isDestroyed || right.isDestroyed) return;
    const [one, other] = [left, right].map((editor) => blocksOf(editor).map((block) => heights.get(block) ?? 0));
    const room = spacingOf(one ?? [], other ?? []);
    spaceBlocks(left, room.left);
    spaceBlocks(right, room.right);
  };

  /** Blocks come, go and are drawn anew; the observer tells the measure of each new one before the next paint. */
  const follow = () => {
    const blocks = new Set(editors.flatMap(blocksOf));
    for (const block of observed) if (!blocks.has(block)) observer.unobserve(block);
    let isSame = blocks.size === observed.size;
    for (const block of blocks) {
      if (observed.has(block)) continue;
      isSame = false;
      observer.observe(block);
    }
    observed.clear();
    for (const block of blocks) observed.add(block);
    if (!isSame) requestAnimationFrame(level);
  };

  for (const editor of editors) editor.on("transaction", onTransaction);
  function onTransaction({ transaction }: { transaction: { docChanged: boolean } }) {
    if (transaction.docChanged) follow();
  }
  follow();
  return () => {
    observer.disconnect();
    for (const editor of editors) {
      editor.off("transaction", onTransaction);
      if (!editor.isDestroyed) spaceBlocks(editor, []);
    }
  };
}

/** The elements of the document's blocks: not all children, for a caret between blocks is an element too. */
function blocksOf(editor: Editor): Element[] {
  const blocks: Element[] = [];
  editor.state.doc.forEach((_, offset) => {
    const block = editor.view.nodeDOM(offset);
    if (block instanceof Element) blocks.push(block);
  });
  return blocks;
}

/** For each block the room above it, that the pairs begin at one height. Heights do not depend on it. */
export function spacingOf(left: readonly number[], right: readonly number[]) {
  const room = { left: [0], right: [0] };
  for (let index = 0; index < Math.min(left.length, right.length) - 1; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    room.left.push(Math.max(0, -difference));
    room.right.push(Math.max(0, difference));
  }
  return room;
}
