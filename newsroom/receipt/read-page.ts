import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a receipt looks for in a page. */
export interface ReadPage {
  headline: string;
  /** All of its words, see `bare`. */
  words: string;
  modifiedAt: string | null;
  links: { href: string; text: string }[];
}

/** Reads a page's HTML. */
export function readPage(html: string): ReadPage {
  const elements = elementsIn(parse(html));
  const isModified = (one: Element) => attributeOf(one, "property") === "article:modified_time";
  const modified = elements.find(isModified);
  const first = (name: string) => elements.find((one) => one.tagName === name);
  const [heading, main] = [first("h1"), first("main")];
  return {
    headline: heading ? textOf(heading) : "",
    words: main ? bare(textOf(main)) : "",
    modifiedAt: (modified && attributeOf(modified, "content")) ?? null,
    links: elements
      .filter((one) => one.tagName === "a")
      .map((one) => ({ href: attributeOf(one, "href") ?? "", text: textOf(one) })),
  };
}

/** A text without what a page may add to it or break it by: spaces of every kind, soft hyphens. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060]+/g, "");
}

function elementsIn(node: Node): Element[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return "tagName" in node ? [node, ...inside] : inside;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
