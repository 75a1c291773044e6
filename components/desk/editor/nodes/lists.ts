import { wrappingInputRule } from "@tiptap/core";
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";

/** `- ` and `* ` at the start of a paragraph make a list. */
const Bullets = BulletList.extend({
  content: "listItem+",
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type })];
  },
});

const Numbers = OrderedList.extend({
  content: "listItem+",
  // Neither start nor type: the schema has none.
  addAttributes: () => ({}),
  renderHTML: () => ["ol", 0],
  // A German ordinal begins paragraphs (`1. FC Köln`, `3. Oktober`): a list is made by its button only.
  addInputRules: () => [],
  addProseMirrorPlugins: () => [],
});

const Item = ListItem.extend({ content: "paragraph (paragraph | bulletList | orderedList)*" });

export const lists = [Bullets, Numbers, Item];
