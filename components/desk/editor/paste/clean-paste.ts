import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { cleanPasted } from "./clean-pasted";
import { fitIntoCell } from "./into-cell";

/** Lets only clean HTML reach the editor's own parsing, which then knows where it is pasted. */
export const CleanPaste = Extension.create({
  name: "cleanPaste",
  transformPastedHTML: cleanPasted,
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPasted: fitIntoCell } })],
});
