import { Node } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    noteBox: { toggleNoteBox: () => ReturnType };
  }
}

/** Background set apart from the report. */
export const NoteBox = Node.create({
  name: "noteBox",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  parseHTML: () => [{ tag: "div.note-box" }],
  renderHTML: () => ["div", { class: "note-box" }, 0],
  addCommands() {
    return {
      toggleNoteBox:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { "Mod-Alt-n": () => this.editor.commands.toggleNoteBox() };
  },
});

/** Pictures beside each other; each has its own caption. */
export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "picture*",
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: "div.gallery" }],
  renderHTML: () => ["div", { class: "gallery" }, 0],
});
