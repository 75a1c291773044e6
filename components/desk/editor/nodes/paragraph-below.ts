import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** A click below a picture, table or box that ends the text begins a paragraph there; else nobody could write on. */
export const ParagraphBelow = Extension.create({
  name: "paragraphBelow",
  addProseMirrorPlugins: () => [new Plugin({ props: { handleDOMEvents: { mousedown: beginBelow } } })],
});

function beginBelow(view: EditorView, event: MouseEvent): boolean {
  const { doc, schema, tr } = view.state;
  const last = view.dom.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const isBelow = event.target === view.dom && event.clientY > last;
  if (!view.editable || !isBelow || doc.lastChild?.isTextblock || !schema.nodes.paragraph) return false;
  event.preventDefault();
  tr.insert(doc.content.size, schema.nodes.paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
  view.focus();
  return true;
}
