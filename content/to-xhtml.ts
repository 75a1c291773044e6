import { XMLBuilder } from "fast-xml-parser";
import type { ArticleBody, BodyMark, BodyNode } from "./body";
import { inXml } from "./well-formed";

/** An element as the builder takes it: its name and content, and its attributes under `:@`. */
interface Element {
  [name: string]: XhtmlNode[] | Record<string, string>;
}
type XhtmlNode = Element | { "#text": string };

interface XhtmlPicture {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
}

/** What stands around and inside a text that leaves the site. */
export interface XhtmlParts {
  /** Origin of this site, for its own links. */
  siteUrl: string;
  lead: string;
  dateline: string | null;
  picture: XhtmlPicture | null;
  pictureOf: (mediaId: number, caption: string | null) => XhtmlPicture | null;
  /** Another story that readers can see, its address absolute. */
  storyOf: (storyId: number) => { url: string; headline: string } | null;
  corrections: { title: string; texts: readonly string[] };
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  format: false,
  suppressEmptyNode: false,
  suppressBooleanAttributes: false,
  // These end themselves; any other element without content needs its end tag where it is read as HTML.
  unpairedTags: ["br", "img"],
  suppressUnpairedNode: false,
  // `parseBody` bounds the levels of a body.
  maxNestedTags: 1_000,
  attributeValueProcessor: (_name, value) => inXml(String(value)),
  tagValueProcessor: (_name, value) => inXml(String(value)),
});

/** An article as well-formed XHTML that is HTML too, for feeds and subscribers: every address in it is absolute. */
export function toXhtml(body: ArticleBody, parts: XhtmlParts): string {
  const { lead, picture, corrections, dateline } = parts;
  const [first, ...others] = body.content;
  const runsIn = dateline !== null && first?.type === "paragraph";
  const beginning = runsIn
    ? [element("p", [text(`${dateline} `), ...inlines(first.content, parts)])]
    : [...(dateline === null ? [] : [element("p", [text(dateline)])]), ...blocks(first ? [first] : [], parts)];
  return builder.build([
    ...(lead === "" ? [] : [element("p", [element("strong", [text(lead)])])]),
    ...(picture ? [figure(picture)] : []),
    ...beginning,
    ...blocks(others, parts),
    ...(corrections.texts.length === 0 ? [] : [element("h2", [text(corrections.title)])]),
    ...corrections.texts.map((one) => element("p", [text(one)])),
  ]);
}

function blocks(nodes: readonly BodyNode[] = [], parts: XhtmlParts): XhtmlNode[] {
  return nodes.flatMap((node) => block(node, parts));
}

function block(node: BodyNode, parts: XhtmlParts): XhtmlNode[] {
  const { content = [] } = node;
  switch (node.type) {
    case "paragraph":
      return [element("p", inlines(content, parts))];
    case "heading":
      return [element("h2", inlines(content, parts))];
    case "quote":
      return [element("blockquote", [...blocks(content, parts), ...speakerOf(node)])];
    case "bulletList":
      return [element("ul", blocks(content, parts))];
    case "orderedList":
      return [element("ol", blocks(content, parts))];
    case "listItem":
      return [element("li", tightly(content, parts))];
    case "table":
      return [element("table", [element("tbody", blocks(content, parts))])];
    case "tableRow":
      return [element("tr", blocks(content, parts))];
    case "tableHeader":
      return [element("th", tightly(content, parts), spansOf(node))];
    case "tableCell":
      return [element("td", tightly(content, parts), spansOf(node))];
    case "picture":
      return pictureAt(node, parts);
    case "relatedStory":
      return relatedAt(node, parts);
    default:
      // A gallery, a box: what it holds stands in the row of the others.
      return blocks(content, parts);
  }
}

/** A single paragraph in an item or a cell stands without a paragraph's element. */
function tightly(content: readonly BodyNode[], parts: XhtmlParts): XhtmlNode[] {
  const [only, ...others] = content;
  return only?.type === "paragraph" && others.length === 0 ? inlines(only.content, parts) : blocks(content, parts);
}

function speakerOf({ attrs }: BodyNode): XhtmlNode[] {
  const speaker = attrs?.speaker;
  return typeof speaker === "string" && speaker !== "" ? [element("p", [element("em", [text(speaker)])])] : [];
}

function pictureAt({ attrs }: BodyNode, parts: XhtmlParts): XhtmlNode[] {
  const caption = typeof attrs?.caption === "string" && attrs.caption !== "" ? attrs.caption : null;
  const picture = parts.pictureOf(Number(attrs?.mediaId), caption);
  return picture ? [figure(picture)] : [];
}

function relatedAt({ attrs }: BodyNode, parts: XhtmlParts): XhtmlNode[] {
  const story = parts.storyOf(Number(attrs?.storyId));
  return story ? [element("p", [element("a", [text(story.headline)], { href: story.url })])] : [];
}

function figure({ url, width, height, alt, caption, credit }: XhtmlPicture): XhtmlNode {
  const words = [caption, credit].filter((one) => one !== "").join(" ");
  const image = element("img", [], { src: url, width: String(width), height: String(height), alt });
  return element("figure", [image, ...(words === "" ? [] : [element("figcaption", [text(words)])])]);
}

function inlines(nodes: readonly BodyNode[] = [], parts: XhtmlParts): XhtmlNode[] {
  return nodes.map((node) =>
    node.type === "hardBreak" ? element("br", []) : marked(node.text ?? "", node.marks ?? [], parts),
  );
}

function marked(words: string, [mark, ...others]: readonly BodyMark[], parts: XhtmlParts): XhtmlNode {
  if (!mark) return text(words);
  const inner = [marked(words, others, parts)];
  if (mark.type === "bold") return element("strong", inner);
  if (mark.type === "italic") return element("em", inner);
  const href = String(mark.attrs?.href);
  return element("a", inner, { href: href.startsWith("/") ? `${parts.siteUrl}${href}` : href });
}

function spansOf({ attrs }: BodyNode): Record<string, string> {
  const { colspan, rowspan } = attrs ?? {};
  return {
    ...(Number(colspan) > 1 ? { colspan: String(colspan) } : {}),
    ...(Number(rowspan) > 1 ? { rowspan: String(rowspan) } : {}),
  };
}

function element(name: string, content: XhtmlNode[], attributes: Record<string, string> = {}): Element {
  return { [name]: content, ":@": attributes };
}

function text(words: string): XhtmlNode {
  return { "#text": words };
}
