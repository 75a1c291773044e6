import { type Editor, Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { type Deviation, deviationsOf } from "./term-marks";

/** What takes the listed form, as Tiptap writes keys. */
export const takeKeys = "Alt-Enter";

export const TermKeys = Extension.create({
  name: "termKeys",
  addKeyboardShortcuts() {
    return { [takeKeys]: ({ editor }) => editor.isEditable && takeSuggestion(editor) };
  },
});

/** The marked deviation at the caret, or over which it is selected. */
export function deviationAt(state: EditorState): Deviation | null {
  const { from, to } = state.selection;
  return deviationsOf(state).find((one) => one.from <= from && to <= one.to) ?? null;
}

/**
 * Puts the listed form in the place of the deviation at the caret; elsewhere goes on to the next one, and from the last
 * to the first. @returns whether there was any.
 */
export function takeSuggestion({ state, view }: Pick<Editor, "state" | "view">): boolean {
  const here = deviationAt(state);
  if (here) {
    const typed = state.doc.textBetween(here.from, here.to);
    // A step of its own, so that undoing gives back what was typed.
    view.dispatch(
      closeHistory(state.tr).insertText(begunAs(typed, here.suggestion), here.from, here.to).scrollIntoView(),
    );
    return true;
  }
  const all = deviationsOf(state);
  const next = all.find(({ from }) => from >= state.selection.to) ?? all[0];
  if (!next) return false;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
  return true;
}

/** With a capital where the word had one, as at the beginning of a sentence. */
function begunAs(typed: string, suggestion: string): string {
  const first = typed.charAt(0);
  if (first === first.toLowerCase()) return suggestion;
  return suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
}
