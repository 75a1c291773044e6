import { Node } from "@tiptap/core";
import type { LookUp } from "../look-up";
import { attributeField } from "./field";
import { hasNumber, numberAttribute } from "./number-attribute";

interface PictureOptions {
  pictureOf: LookUp["pictureOf"];
  captionLabel: string;
  missingLabel: string;
}

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    picture: { insertPicture: (picture: { mediaId: number; caption?: string | null }) => ReturnType };
  }
}

/** A picture of the media library with a caption that is this text's own. */
export const Picture = Node.create<PictureOptions>({
  name: "picture",
  group: "block",
  draggable: true,
  addOptions: () => ({ pictureOf: () => null, captionLabel: "", missingLabel: "" }),
  addAttributes: () => ({
    mediaId: numberAttribute("mediaId", "data-media"),
    caption: {
      default: null,
      validate: "string|null",
      parseHTML: (element) => element.getAttribute("data-caption"),
      renderHTML: ({ caption }) => (caption ? { "data-caption": caption } : {}),
    },
  }),
  parseHTML: () => [{ tag: "figure[data-media]", getAttrs: (element) => hasNumber(element, "data-media") && null }],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes],
  addCommands() {
    return {
      insertPicture:
        ({ mediaId, caption = null }) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { mediaId, caption } }),
    };
  },
  addNodeView() {
    const { pictureOf, captionLabel, missingLabel } = this.options;
    return ({ node, view, getPos }) => {
      const dom = document.createElement("figure");
      dom.className = "picture";
      dom.append(imageOf(pictureOf(node.attrs.mediaId), missingLabel));
      const field = attributeField({
        view,
        getPos,
        attribute: "caption",
        label: captionLabel,
        className: "node-field",
      });
      dom.appendChild(document.createElement("figcaption")).append(field.dom);
      field.show(node.attrs.caption);
      return {
        dom,
        update: (changed) => {
          if (changed.type !== node.type || changed.attrs.mediaId !== node.attrs.mediaId) return false;
          field.show(changed.attrs.caption);
          return true;
        },
        stopEvent: (event) => event.target === field.dom,
        ignoreMutation: () => true,
      };
    };
  },
});

function imageOf(picture: ReturnType<LookUp["pictureOf"]>, missing: string): HTMLElement {
  if (!picture) return Object.assign(document.createElement("p"), { className: "missing", textContent: missing });
  const { src, alt, width, height } = picture;
  return Object.assign(document.createElement("img"), { src, alt, width, height, draggable: false });
}
