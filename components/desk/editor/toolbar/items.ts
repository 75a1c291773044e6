import type { Editor, SingleCommands } from "@tiptap/core";
import type { EditorLabels } from "../labels";
import type { IconName } from "./icon";

/** A button of the toolbar: what it says, does and is pressed by. */
export interface ToolbarItem {
  name: IconName;
  label: keyof EditorLabels;
  /** As Tiptap writes it: `Mod-Shift-b`. */
  keys?: string;
  run: (commands: SingleCommands) => boolean;
  /** What it switches on and off, where it does. */
  node?: string;
}

export const groups: readonly (readonly ToolbarItem[])[] = [
  [
    { name: "undo", label: "undo", keys: "Mod-z", run: (commands) => commands.undo() },
    { name: "redo", label: "redo", keys: "Mod-Shift-z", run: (commands) => commands.redo() },
  ],
  [
    { name: "bold", label: "bold", keys: "Mod-b", run: (commands) => commands.toggleBold(), node: "bold" },
    { name: "italic", label: "italic", keys: "Mod-i", run: (commands) => commands.toggleItalic(), node: "italic" },
  ],
  [
    {
      ...{ name: "heading", label: "heading", keys: "Mod-Alt-2", node: "heading" },
      run: (commands) => commands.toggleHeading({ level: 2 }),
    },
    {
      ...{ name: "bulletList", label: "bulletList", keys: "Mod-Shift-8", node: "bulletList" },
      run: (commands) => commands.toggleBulletList(),
    },
    {
      ...{ name: "orderedList", label: "orderedList", keys: "Mod-Shift-7", node: "orderedList" },
      run: (commands) => commands.toggleOrderedList(),
    },
    { name: "quote", label: "quote", keys: "Mod-Shift-b", run: (commands) => commands.toggleQuote(), node: "quote" },
    {
      name: "noteBox",
      label: "noteBox",
      keys: "Mod-Alt-n",
      run: (commands) => commands.toggleNoteBox(),
      node: "noteBox",
    },
    {
      ...{ name: "table", label: "insertTable" },
      run: (commands) => commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
    },
  ],
];

/** What there is to do while the caret is in a table. */
export const tableItems: readonly ToolbarItem[] = [
  { name: "addRow", label: "addRow", run: (commands) => commands.addRowAfter() },
  { name: "addColumn", label: "addColumn", run: (commands) => commands.addColumnAfter() },
  { name: "deleteRow", label: "deleteRow", run: (commands) => commands.deleteRow() },
  { name: "deleteColumn", label: "deleteColumn", run: (commands) => commands.deleteColumn() },
  { name: "headerRow", label: "toggleHeaderRow", run: (commands) => commands.toggleHeaderRow() },
  { name: "deleteTable", label: "deleteTable", run: (commands) => commands.deleteTable() },
];

export interface ItemState {
  /** Undefined for what is no switch. */
  pressed: boolean | undefined;
  enabled: boolean;
}

/** Of all items at once: asking Tiptap what can be done costs more than the answers. */
export function statesOf(editor: Editor, items: readonly ToolbarItem[]): ItemState[] {
  const can = editor.can();
  const inTable = editor.isActive("table");
  return items.map((item) => ({
    pressed: item.node === undefined ? undefined : editor.isActive(item.node),
    // Tiptap would put a table into a cell.
    enabled: editor.isEditable && !(inTable && item.name === "table") && item.run(can),
  }));
}
