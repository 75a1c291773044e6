import { mergeAttributes, Node } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { attributeField } from "./field";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    quote: { toggleQuote: () => ReturnType };
  }
}

/** A quotation set off from the text, with its speaker in a line beneath. */
export const Quote = Node.create<{ speakerLabel: string }>({
  name: "quote",
  group: "block",
  content: "paragraph+",
  defining: true,
  addOptions: () => ({ speakerLabel: "" }),
  addAttributes: () => ({
    speaker: {
      default: null,
      validate: "string|null",
      parseHTML: (element) => element.getAttribute("data-speaker"),
      renderHTML: ({ speaker }) => (speaker ? { "data-speaker": speaker } : {}),
    },
  }),
  parseHTML: () => [{ tag: "blockquote" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", mergeAttributes(HTMLAttributes), 0],
  addCommands() {
    return {
      toggleQuote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { "Mod-Shift-b": () => this.editor.commands.toggleQuote(), Tab: () => toSpeaker(this.editor.view) };
  },
  addNodeView() {
    const { speakerLabel } = this.options;
    return ({ node, view, getPos }) => {
      const dom = document.createElement("figure");
      dom.className = "quote";
      const contentDOM = dom.appendChild(document.createElement("blockquote"));
      const line = dom.appendChild(document.createElement("figcaption"));
      line.contentEditable = "false";
      const field = attributeField({
        view,
        getPos,
        attribute: "speaker",
        label: speakerLabel,
        className: "node-field",
      });
      line.append(field.dom);
      field.show(node.attrs.speaker);
      return {
        dom,
        contentDOM,
        update: (changed) => {
          if (changed.type !== node.type) return false;
          field.show(changed.attrs.speaker);
          return true;
        },
        stopEvent: (event) => event.target === field.dom,
        ignoreMutation: (mutation) => mutation.type !== "selection" && !contentDOM.contains(mutation.target),
      };
    };
  },
});

/** From the words to the speaker of the same quotation. */
function toSpeaker(view: EditorView): boolean {
  const { $from } = view.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== "quote") continue;
    const dom = view.nodeDOM($from.before(depth));
    const field = dom instanceof HTMLElement ? dom.querySelector("input") : null;
    field?.focus();
    return field !== null;
  }
  return false;
}
