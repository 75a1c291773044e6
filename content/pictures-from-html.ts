import type { DefaultTreeAdapterTypes } from "parse5";
import type { BodyNode } from "./body";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** The library's picture for what `src` says, and the caption that belongs to it where the markup has none. */
export type PictureOf = (src: string) => { id: number; caption: string | null } | null;

/** What a figure is: pictures of the library, or what it holds besides, to be read as any text. */
export type ReadFigure = { kind: "block"; block: BodyNode; lost: number } | { kind: "text" } | { kind: "lost" };

/** An element that shows pictures (`figure`, `picture`, `img`, a list that is a gallery) as a block of the schema. */
export function figureFrom(element: HtmlElement, pictureOf: PictureOf): ReadFigure {
  const images = imagesIn(element);
  if (images.length === 0) return isEmptyFigure(element) ? { kind: "lost" } : { kind: "text" };
  const pictures = images.flatMap(({ image, caption }) => {
    const found = pictureOf(attribute(image, "src") ?? "");
    return found ? [pictureNode(found.id, caption || found.caption)] : [];
  });
  const lost = images.length - pictures.length;
  const [only] = pictures;
  if (!only) return { kind: "lost" };
  const block = pictures.length === 1 ? only : { type: "gallery", content: pictures };
  return { kind: "block", block, lost };
}

/** Lists that blogs make galleries of. */
export function isGallery(element: HtmlElement): boolean {
  return (
    element.tagName === "ul" && /\bblocks-gallery-grid\b|\bwp-block-gallery\b/.test(attribute(element, "class") ?? "")
  );
}

function pictureNode(mediaId: number, caption: string | null): BodyNode {
  return { type: "picture", attrs: { mediaId, caption } };
}

interface Shown {
  image: HtmlElement;
  caption: string | null;
}

/** The images within, each with the caption of the innermost figure that has one. */
function imagesIn(root: HtmlElement): Shown[] {
  const found: Shown[] = [];
  const waiting: { node: HtmlNode; caption: string | null }[] = [{ node: root, caption: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!("tagName" in node)) continue;
    if (node.tagName === "img") {
      found.push({ image: node, caption: next.caption });
      continue;
    }
    const caption = node.childNodes.find((child) => child.nodeName === "figcaption");
    const inner = caption ? wordsIn(caption) : next.caption;
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, caption: inner });
  }
  return found;
}

function wordsIn(root: HtmlNode): string | null {
  const words: string[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) words.push(node.value);
    else if ("childNodes" in node) waiting.push(...node.childNodes.toReversed());
  }
  return words.join("").replace(/\s+/g, " ").trim() || null;
}

/** Neither a picture nor a table, quote or text beside its caption: a player or a frame that is left out. */
function isEmptyFigure(element: HtmlElement): boolean {
  if (element.tagName !== "figure") return true;
  const waiting: HtmlNode[] = element.childNodes.filter((child) => child.nodeName !== "figcaption");
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (/^(table|blockquote|pre|ul|ol|p)$/.test(node.nodeName)) return false;
    if ("childNodes" in node) waiting.push(...node.childNodes);
  }
  return true;
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
