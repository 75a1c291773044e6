import { EditorState } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { bodyFromText } from "../../../../content/from-text";
import { articleSchema } from "../../../../content/schema";
import type { CheckedTerm } from "../../../../newsroom/checks/terms/index-of-terms";
import { deviationAt, takeSuggestion } from "./take-suggestion";
import { showTerms, termMarksPlugin } from "./term-marks";

const terms: CheckedTerm[] = [
  {
    id: 1,
    kind: "place",
    forms: [
      { locale: "de", form: "Belarus", role: "approved" },
      { locale: "de", form: "Weißrussland", role: "wrong" },
    ],
  },
];

/** A text as it is written, without a page. */
function written(text: string) {
  const plugin = termMarksPlugin({ locale: "de", messageOf: ({ kind, suggestion }) => `${kind}: ${suggestion}` });
  const doc = articleSchema.nodeFromJSON(bodyFromText(text));
  const page = { state: EditorState.create({ doc, plugins: [plugin] }) };
  const dispatch = (transaction: EditorState["tr"]) => {
    page.state = page.state.apply(transaction);
  };
  const marked = () =>
    (plugin.getState(page.state)?.decorations.find() ?? [])
      .toSorted((one, other) => one.from - other.from)
      .map(({ from, to }) => page.state.doc.textBetween(from, to));
  const show = () => showTerms({ view: { dispatch }, state: page.state } as Parameters<typeof showTerms>[0], terms);
  return { page, dispatch, marked, show };
}

it("marks the names and terms of the list wherever they stand, once the list is there", () => {
  const { marked, show } = written("In Weißrussland.\n\nAus Belarus.");
  expect(marked()).toEqual([]);
  show();
  expect(marked()).toEqual(["Weißrussland", "Belarus"]);
});

it("follows what is typed, in its own block and in those that only move", () => {
  const { page, dispatch, marked, show } = written("Hier.\n\nAus Belarus.");
  show();
  dispatch(page.state.tr.insertText(" In Weißrussland", 5));
  expect(marked()).toEqual(["Weißrussland", "Belarus"]);
  dispatch(page.state.tr.delete(9, 12));
  expect(marked()).toEqual(["Belarus"]);
  const [last] = [page.state.doc.child(1)];
  const start = page.state.doc.child(0).nodeSize;
  dispatch(page.state.tr.delete(start, start + last.nodeSize).insert(0, last));
  expect(marked()).toEqual(["Belarus"]);
});

it("is gone through and taken, deviation by deviation", () => {
  const { page, dispatch, show } = written("Aus Belarus, In Weißrussland.\n\nWeißrussland");
  show();
  const step = () => takeSuggestion({ view: { dispatch }, state: page.state } as Parameters<typeof takeSuggestion>[0]);
  const selected = () => page.state.doc.textBetween(page.state.selection.from, page.state.selection.to);
  expect(deviationAt(page.state)).toBeNull();
  expect(step()).toBe(true);
  expect(selected()).toBe("Weißrussland");
  expect(deviationAt(page.state)).toMatchObject({ suggestion: "Belarus" });
  step();
  expect(page.state.doc.child(0).textContent).toBe("Aus Belarus, In Belarus.");
  step();
  step();
  expect(page.state.doc.child(1).textContent).toBe("Belarus");
  expect(step()).toBe(false);
});
