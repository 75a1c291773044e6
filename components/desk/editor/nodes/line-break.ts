import { HardBreak } from "@tiptap/extension-hard-break";

/** A line break by Shift+Enter alone: Ctrl+Enter, which is Tiptap's too, publishes. */
export const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { "Shift-Enter": () => this.editor.commands.setHardBreak() };
  },
});
