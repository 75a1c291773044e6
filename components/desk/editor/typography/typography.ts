import { Extension, InputRule } from "@tiptap/core";
import type { Locale } from "../../../../i18n/locales";
import { asTyped } from "./as-typed";

/** Sets quotation marks, apostrophes, dashes and ellipses as they are typed; Backspace gives back what was typed. */
export const Typography = Extension.create<{ locale: Locale }>({
  name: "typography",
  // Before the list's own rule, so that `- ` begins direct speech where the language has it so.
  priority: 200,
  addOptions: () => ({ locale: "de" }),
  addInputRules() {
    const { locale } = this.options;
    return [
      new InputRule({
        find: (text) => {
          const found = asTyped(text, locale);
          return found && { index: text.length - found.typed.length, text: found.typed, data: found };
        },
        handler: ({ state, range, match }) => {
          state.tr.insertText(match.data?.sign ?? match[0], range.from, range.to);
        },
      }),
    ];
  },
});
