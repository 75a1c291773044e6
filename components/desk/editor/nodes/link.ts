import { type CommandProps, getAttributes, Mark } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { isSafeHref } from "../../../../content/links";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    link: { setLink: (href: string) => ReturnType; unsetLink: () => ReturnType };
  }
}

/**
 * A link, with an address that `content/links.ts` lets stand and nothing else. Own, since Tiptap's brings four more
 * attributes and linkifyjs; after bold and italic, as in the schema (order is what JSON is compared by).
 */
export const Link = Mark.create({
  name: "link",
  priority: 50,
  inclusive: false,
  addAttributes: () => ({
    href: {
      isRequired: true,
      validate: (href: unknown) => {
        if (!isSafeHref(href)) throw new RangeError("bad link");
      },
    },
  }),
  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => isSafeHref(element.getAttribute("href")) && null }],
  renderHTML: ({ HTMLAttributes }) => ["a", { ...HTMLAttributes, rel: "noopener" }, 0],
  addCommands() {
    return {
      setLink:
        (href) =>
        ({ commands }) =>
          isSafeHref(href) && commands.setMark(this.name, { href }),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },
  addProseMirrorPlugins() {
    return [new Plugin({ props: { handlePaste: (_view, event) => this.editor.commands.command(linkPasted(event)) } })];
  },
});

/** An address pasted over selected words links them. */
function linkPasted(event: ClipboardEvent) {
  return ({ state, commands }: Pick<CommandProps, "state" | "commands">) => {
    const text = event.clipboardData?.getData("text/plain").trim() ?? "";
    const isAddress = /^https?:\/\//.test(text) && isSafeHref(text);
    return isAddress && !state.selection.empty && commands.setLink(text);
  };
}

/** The address at the caret, or nothing. */
export function hrefAt(state: EditorState): string {
  return String(getAttributes(state, "link").href ?? "");
}
