import { Bold } from "@tiptap/extension-bold";
import { Italic } from "@tiptap/extension-italic";

/** Neither knows asterisks: in a report they stand for themselves. */
const literal = { addInputRules: () => [], addPasteRules: () => [] };

// Their priority makes the order of the schema, and so of marks in JSON: bold, italic, link.
export const marks = [Bold.extend({ ...literal, priority: 70 }), Italic.extend({ ...literal, priority: 60 })];
