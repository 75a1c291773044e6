import { Node } from "@tiptap/core";
import type { LookUp } from "../look-up";
import { hasNumber, numberAttribute } from "./number-attribute";

interface RelatedStoryOptions {
  headlineOf: LookUp["headlineOf"];
  label: string;
  missingLabel: string;
}

/** A pointer to another story, shown with its headline of today. */
export const RelatedStory = Node.create<RelatedStoryOptions>({
  name: "relatedStory",
  group: "block",
  draggable: true,
  addOptions: () => ({ headlineOf: () => null, label: "", missingLabel: "" }),
  addAttributes: () => ({ storyId: numberAttribute("storyId", "data-story") }),
  parseHTML: () => [{ tag: "div[data-story]", getAttrs: (element) => hasNumber(element, "data-story") && null }],
  renderHTML({ node, HTMLAttributes }) {
    const { headlineOf, label, missingLabel } = this.options;
    const headline = headlineOf(node.attrs.storyId) ?? missingLabel;
    return [
      "div",
      { ...HTMLAttributes, class: "pointed-to" },
      ["span", { class: "kicker" }, label],
      ["span", headline],
    ];
  },
});
