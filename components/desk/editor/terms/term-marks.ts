import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { CheckedTerm } from "../../../../newsroom/checks/terms/index-of-terms";
import { type TermMark, termMarks } from "../../../../newsroom/checks/terms/term-marks";

interface TermMarksOptions {
  locale: string;
  /** What an editor should know of a marked word. */
  messageOf: (mark: TermMark) => string;
}

/** A mark within a block; offsets are positions from the block's own. */
interface Place {
  from: number;
  to: number;
  mark: TermMark;
}

interface Marked {
  terms: readonly CheckedTerm[];
  /** What was found in blocks: a key changes its own block only, the others are the same objects as before. */
  found: WeakMap<Node, Place[]>;
  decorations: DecorationSet;
}

/** A spelling in the text that the list has another one for, by positions of the document. */
export interface Deviation {
  from: number;
  to: number;
  suggestion: string;
}

const key = new PluginKey<Marked>("termMarks");

/** Points out in the text which words the list of names and terms knows; nothing before `showTerms`. */
export const TermMarks = Extension.create<TermMarksOptions>({
  name: "termMarks",
  addOptions: () => ({ locale: "", messageOf: ({ suggestion }) => suggestion }),
  addProseMirrorPlugins() {
    return [termMarksPlugin(this.options)];
  },
});

export function termMarksPlugin(options: TermMarksOptions): Plugin<Marked> {
  return new Plugin<Marked>({
    key,
    state: {
      init: () => ({ terms: [], found: new WeakMap(), decorations: DecorationSet.empty }),
      apply: (transaction, marked) => {
        const terms: readonly CheckedTerm[] | undefined = transaction.getMeta(key);
        if (!terms && !transaction.docChanged) return marked;
        const next = terms ? { terms, found: new WeakMap<Node, Place[]>() } : marked;
        return { ...next, decorations: decorationsOf(transaction.doc, next, options) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.decorations },
  });
}

/** The list that the text is looked through with from now on. */
export function showTerms(editor: Pick<Editor, "view" | "state">, terms: readonly CheckedTerm[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, terms).setMeta("addToHistory", false));
}

/** The marked deviations in their order. */
export function deviationsOf(state: EditorState): Deviation[] {
  const found =
    key.getState(state)?.decorations.find(undefined, undefined, ({ mark }) => mark.kind === "deviation") ?? [];
  return found
    .map(({ from, to, spec }) => ({ from, to, suggestion: String(spec.mark.suggestion) }))
    .toSorted((one, other) => one.from - other.from);
}

function decorationsOf(doc: Node, { terms, found }: Omit<Marked, "decorations">, options: TermMarksOptions) {
  if (terms.length === 0) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  doc.forEach((block, offset) => {
    const places = found.get(block) ?? placesIn(block, terms, options.locale);
    found.set(block, places);
    for (const { from, to, mark } of places) {
      const attributes = { class: `term term-${mark.kind}`, title: options.messageOf(mark) };
      decorations.push(Decoration.inline(offset + from, offset + to, attributes, { mark }));
    }
  });
  return DecorationSet.create(doc, decorations);
}

function placesIn(block: Node, terms: readonly CheckedTerm[], locale: string): Place[] {
  if (block.isTextblock) return placesInText(block, 1, terms, locale);
  const places: Place[] = [];
  block.descendants((node, position) => {
    if (node.isTextblock) places.push(...placesInText(node, position + 2, terms, locale));
    return !node.isTextblock;
  });
  return places;
}

/** Across bold and links; a line break is one position, and one character here. */
function placesInText(block: Node, start: number, terms: readonly CheckedTerm[], locale: string): Place[] {
  const text = block.textBetween(0, block.content.size, undefined, "\n");
  return termMarks({ blocks: [text], locale, terms }).map((mark) => ({
    from: start + mark.from,
    to: start + mark.to,
    mark,
  }));
}
