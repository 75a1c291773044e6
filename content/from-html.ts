import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { ArticleBody, BodyMark, BodyNode } from "./body";
import { BodyBuilder } from "./body-builder";
import { isSafeHref } from "./links";
import { figureFrom, isGallery, type PictureOf } from "./pictures-from-html";
import { tableFrom } from "./tables-from-html";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

export interface FromHtml {
  body: ArticleBody;
  /** What the schema has no place for, by the element's name (`a` for links that may not stand), and how often. */
  dropped: Record<string, number>;
}

/** Elements that are left out with all that is in them. */
const withoutContent = new Set(
  "script style template noscript iframe object embed video audio canvas svg math form input button select textarea source map area head title meta link hr".split(
    " ",
  ),
);
/** Elements that end a paragraph and are nothing themselves. */
const containers = new Set(
  "html body div section article main header footer aside nav address center details summary dl dt dd fieldset pre p tbody thead tfoot caption figcaption".split(
    " ",
  ),
);
/** Inline elements that are nothing themselves and lose nothing when only their text stays. */
const transparent = new Set(
  "span font small big u abbr acronym cite code kbd samp var time mark label bdi bdo q sub sup ins wbr".split(" "),
);
const boldNames = new Set(["b", "strong"]);
const italicNames = new Set(["i", "em", "dfn"]);
const pictureNames = new Set(["img", "picture", "figure"]);

/** Deeper markup is flattened to its text: nobody wrote it by hand. */
const deepest = 100;

/**
 * The messy markup of wires, pasted text and old systems as a body of the schema. Never throws, whatever the string.
 * @param options.pictureOf finds pictures in the library; without it they are left out.
 */
export function bodyFromHtml(html: string, { pictureOf = () => null }: { pictureOf?: PictureOf } = {}): FromHtml {
  const reading: Reading = { builder: new BodyBuilder(), dropped: new Map(), pictureOf };
  readChildren(parseFragment(html).childNodes, reading, { marks: [], depth: 0 });
  return { body: reading.builder.finish(), dropped: Object.fromEntries(reading.dropped) };
}

interface Reading {
  builder: BodyBuilder;
  dropped: Map<string, number>;
  pictureOf: PictureOf;
}

interface Context {
  marks: BodyMark[];
  depth: number;
}

function drop(reading: Pick<Reading, "dropped">, name: string): void {
  reading.dropped.set(name, (reading.dropped.get(name) ?? 0) + 1);
}

function readChildren(nodes: HtmlNode[], reading: Reading, context: Context): void {
  for (const node of nodes) readNode(node, reading, context);
}

function readNode(node: HtmlNode, reading: Reading, context: Context): void {
  if (node.nodeName === "#text" && "value" in node) return reading.builder.text(node.value, context.marks);
  if (!("tagName" in node)) return;
  if (context.depth > deepest) return readText(node, reading, context.marks);
  readElement(node, reading, { ...context, depth: context.depth + 1 });
}

/** All text within an element, without a call for each level of it. */
function readText(element: HtmlElement, reading: Reading, marks: BodyMark[]): void {
  drop(reading, "nesting");
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === "#text" && "value" in node) reading.builder.text(node.value, marks);
    else if ("tagName" in node && (withoutContent.has(node.tagName) || pictureNames.has(node.tagName)))
      drop(reading, node.tagName);
    else if ("tagName" in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

function readElement(element: HtmlElement, reading: Reading, context: Context): void {
  const { builder } = reading;
  const { tagName: name, childNodes } = element;
  if (withoutContent.has(name)) return drop(reading, name);
  if (pictureNames.has(name) || isGallery(element)) return readFigure(element, reading, context);
  if (name === "br") return builder.lineBreak();
  if (name === "table") return readTable(element, reading, context);
  if (name === "ul" || name === "ol") return readList(element, reading, context);
  if (name === "li") return readList({ ...element, tagName: "ul", childNodes: [element] }, reading, context);
  if (name === "aside" && attribute(element, "class") === "note-box") return readNoteBox(element, reading, context);
  if (name === "blockquote") return readQuote(element, reading, context);
  if (/^h[1-6]$/.test(name)) {
    const asLine = { ...reading, pictureOf: () => null };
    return builder.heading(() => readChildren(childNodes, asLine, { ...context, marks: [] }));
  }
  if (containers.has(name)) return builder.paragraphs(() => readChildren(childNodes, reading, context));
  readChildren(childNodes, reading, { ...context, marks: marksWithin(element, reading, context.marks) });
}

function readFigure(element: HtmlElement, reading: Reading, context: Context): void {
  const figure = figureFrom(element, reading.pictureOf);
  if (figure.kind === "lost") return drop(reading, element.tagName);
  if (figure.kind === "text")
    return reading.builder.paragraphs(() => readChildren(element.childNodes, reading, context));
  reading.builder.block(figure.block);
  for (let lost = 0; lost < figure.lost; lost += 1) drop(reading, "img");
}

function marksWithin(element: HtmlElement, reading: Reading, marks: BodyMark[]): BodyMark[] {
  const name = element.tagName;
  if (boldNames.has(name)) return withMark(marks, { type: "bold" });
  if (italicNames.has(name)) return withMark(marks, { type: "italic" });
  if (name === "a") return withLink(element, reading, marks);
  if (!transparent.has(name)) drop(reading, name);
  return marks;
}

function withLink(element: HtmlElement, reading: Reading, marks: BodyMark[]): BodyMark[] {
  const given = attribute(element, "href");
  if (given === undefined) return marks;
  // As browsers read them (URL Standard, 4.4): no line ends, and a space is one of the address.
  const href = given
    .trim()
    .replace(/[\t\n\r]/g, "")
    .replaceAll(" ", "%20");
  if (!isSafeHref(href)) {
    drop(reading, "a");
    return marks;
  }
  return withMark(marks, { type: "link", attrs: { href } });
}

/** In the order of the schema, each kind once: else ProseMirror takes equal text for different. */
function withMark(marks: BodyMark[], mark: BodyMark): BodyMark[] {
  const order = ["bold", "italic", "link"];
  const others = marks.filter((one) => one.type !== mark.type);
  return [...others, mark].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

function readList(element: HtmlElement, reading: Reading, context: Context): void {
  const items: BodyNode[] = [];
  for (const child of element.childNodes) {
    const blocks = blocksOf(
      child.nodeName === "li" && "childNodes" in child ? child.childNodes : [child],
      reading,
      context,
    );
    const content = listItemContent(blocks);
    if (content.length > 0) items.push({ type: "listItem", content });
  }
  const type = element.tagName === "ol" ? "orderedList" : "bulletList";
  if (items.length > 0) reading.builder.block({ type, content: items });
}

/** An item holds paragraphs and lists and begins with a paragraph; anything else in it gives up its text. */
function listItemContent(blocks: BodyNode[]): BodyNode[] {
  const flat = blocks.flatMap((block) => (/List$/.test(block.type) ? [block] : paragraphsIn(block)));
  const first = flat[0];
  return first === undefined || first.type === "paragraph" ? flat : [{ type: "paragraph" }, ...flat];
}

function readQuote(element: HtmlElement, reading: Reading, context: Context): void {
  const source = element.childNodes.find((child) => child.nodeName === "cite" || child.nodeName === "footer");
  const blocks = blocksOf(
    element.childNodes.filter((child) => child !== source),
    reading,
    context,
  );
  const content = blocks.flatMap(paragraphsIn);
  const speaker = source ? blocksOf([source], reading, context).flatMap(paragraphsIn).map(textOf).join(" ") : "";
  if (content.length === 0) return;
  reading.builder.block({ type: "quote", attrs: { speaker: speaker.replace(/^[—–-]\s*/, "") || null }, content });
}

/** As `to-html.ts` writes it: paragraphs and lists. */
function readNoteBox(element: HtmlElement, reading: Reading, context: Context): void {
  const content = listItemContent(blocksOf(element.childNodes, reading, context));
  if (content.length > 0) reading.builder.block({ type: "noteBox", content });
}

function readTable(element: HtmlElement, reading: Reading, context: Context): void {
  const table = tableFrom(element, (cell) => blocksOf(cell, reading, context).flatMap(paragraphsIn));
  if (table) reading.builder.block(table);
}

/** What stands in some nodes, read on its own. */
function blocksOf(nodes: HtmlNode[], reading: Reading, context: Context): BodyNode[] {
  const builder = new BodyBuilder();
  // Lists, quotes and tables hold no pictures.
  const within = { builder, dropped: reading.dropped, pictureOf: () => null };
  for (const node of nodes) readNode(node, within, { ...context, marks: [] });
  return builder.blocks();
}

/** The paragraphs of a block, whatever they stand in. */
function paragraphsIn(block: BodyNode): BodyNode[] {
  if (block.type === "paragraph") return [block];
  if (block.type === "heading") return [{ type: "paragraph", content: block.content ?? [] }];
  return (block.content ?? []).flatMap(paragraphsIn);
}

function textOf(node: BodyNode): string {
  return node.text ?? (node.content ?? []).map(textOf).join("");
}

function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
