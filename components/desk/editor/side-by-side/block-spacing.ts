import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Room above each block of the document, in CSS pixels, beside what the style sheet gives. */
type Spacing = readonly number[];

interface Spaced {
  spacing: Spacing;
  decorations: DecorationSet;
}

const key = new PluginKey<Spaced>("blockSpacing");

/** Lets blocks stand lower than they would. Decorations: nothing of it is in the document, the history or the JSON. */
export const BlockSpacing = Extension.create({
  name: "blockSpacing",
  addProseMirrorPlugins: () => [
    new Plugin<Spaced>({
      key,
      state: {
        init: () => ({ spacing: [], decorations: DecorationSet.empty }),
        apply: (transaction, spaced) => {
          const spacing: Spacing | undefined = transaction.getMeta(key);
          if (spacing) return { spacing, decorations: spaceAbove(transaction.doc, spacing) };
          if (!transaction.docChanged || spaced.spacing.length === 0) return spaced;
          // By number, not mapped: a block that was replaced would lose its room. What moved is put right before the paint.
          return { ...spaced, decorations: spaceAbove(transaction.doc, spaced.spacing) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
});

export function spaceBlocks(editor: Editor, spacing: Spacing): void {
  const now = key.getState(editor.state)?.spacing ?? [];
  if (now.length === spacing.length && now.every((room, index) => room === spacing[index])) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, spacing).setMeta("addToHistory", false));
}

function spaceAbove(doc: Node, spacing: Spacing): DecorationSet {
  const decorations: Decoration[] = [];
  doc.forEach((block, offset, index) => {
    const room = spacing[index] ?? 0;
    // A variable and not the margin: the style sheet says what a block's own margin is.
    if (room > 0) decorations.push(Decoration.node(offset, offset + block.nodeSize, { style: `--room: ${room}px` }));
  });
  return DecorationSet.create(doc, decorations);
}
