import { Heading } from "@tiptap/extension-heading";

/** A subhead: one level, no marks. */
export const Subhead = Heading.extend({
  marks: "",
  addAttributes: () => ({ level: { default: 2, rendered: false, validate: onlyTwo } }),
  // Subheads of other sites, whatever their level, are subheads here.
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: 2 } })),
}).configure({ levels: [2] });

function onlyTwo(level: unknown): void {
  if (level !== 2) throw new RangeError("not a subhead");
}
