import type { Node } from "@tiptap/pm/model";

export interface Counts {
  characters: number;
  words: number;
}

/** Nodes never change, so each block is counted once in its life. */
const counted = new WeakMap<Node, Counts>();

/** Characters with spaces, as agencies count them, and words. */
export function countText(doc: Node): Counts {
  const sum = { characters: 0, words: 0 };
  doc.forEach((block) => {
    const { characters, words } = countBlock(block);
    sum.characters += characters;
    sum.words += words;
  });
  return sum;
}

function countBlock(block: Node): Counts {
  const known = counted.get(block);
  if (known) return known;
  const text = block.textBetween(0, block.content.size, "\n", " ");
  const counts = {
    characters: [...text.replaceAll("\n", "")].length,
    words: text.match(/[\p{L}\p{N}]+(?:[-’'.,:]?[\p{L}\p{N}]+)*/gu)?.length ?? 0,
  };
  counted.set(block, counts);
  return counts;
}
