import { Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

interface Field {
  view: EditorView;
  /** Where the node stands that has the attribute. */
  getPos: () => number | undefined;
  attribute: string;
  label: string;
  className: string;
}

/** A line of text beside a node's content that edits one of its attributes; undone with everything else. */
export function attributeField({ view, getPos, attribute, label, className }: Field) {
  const input = document.createElement("input");
  input.type = "text";
  input.className = className;
  input.placeholder = label;
  input.setAttribute("aria-label", label);
  input.addEventListener("input", () => {
    const at = getPos();
    const node = at === undefined ? null : view.state.doc.nodeAt(at);
    if (at === undefined || !node) return;
    // Not `setNodeAttribute`: the history would make a step of each letter, since such a step has no place of its own.
    view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, [attribute]: input.value || null }));
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && /^Key[YZ]$/.test(event.code)) return passToEditor(view, event);
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    leave(view, getPos());
  });
  return {
    dom: input,
    /** The attribute has come to be another: by undoing, or from outside. */
    show(value: unknown) {
      const text = typeof value === "string" ? value : "";
      if (input.value !== text) input.value = text;
      input.readOnly = !view.editable;
      input.tabIndex = view.editable ? 0 : -1;
    },
  };
}

/** Undo and redo are the editor's, never the field's own: else the two would tell different stories. */
function passToEditor(view: EditorView, event: KeyboardEvent): void {
  event.preventDefault();
  view.someProp("handleKeyDown", (handle) => handle(view, event));
}

/** On to what follows the node; a new paragraph where nothing does. */
function leave(view: EditorView, at: number | undefined): void {
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || !node) return;
  const { paragraph } = view.state.schema.nodes;
  const end = at + node.nodeSize;
  const parent = view.state.doc.resolve(at).parent;
  const { tr } = view.state;
  if (end === view.state.doc.content.size && paragraph && parent === view.state.doc) tr.insert(end, paragraph.create());
  view.focus();
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end))).scrollIntoView());
}
