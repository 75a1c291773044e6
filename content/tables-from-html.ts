import type { DefaultTreeAdapterTypes } from "parse5";
import type { BodyNode } from "./body";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A table with its head, body and foot rows in order; null where it has no cell. `readCell` gives a cell's paragraphs. */
export function tableFrom(element: HtmlElement, readCell: (nodes: HtmlNode[]) => BodyNode[]): BodyNode | null {
  const rows = rowsOf(element).map((row) => row.childNodes.filter(isCell).map((cell) => cellFrom(cell, readCell)));
  const content = rows.filter((cells) => cells.length > 0).map((cells) => ({ type: "tableRow", content: cells }));
  return content.length > 0 ? { type: "table", content } : null;
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    return child.tagName === "tr" ? [child] : /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function isCell(node: HtmlNode): node is HtmlElement {
  return node.nodeName === "td" || node.nodeName === "th";
}

function cellFrom(cell: HtmlElement, readCell: (nodes: HtmlNode[]) => BodyNode[]): BodyNode {
  const paragraphs = readCell(cell.childNodes);
  return {
    type: cell.tagName === "th" ? "tableHeader" : "tableCell",
    attrs: { colspan: span(cell, "colspan"), rowspan: span(cell, "rowspan") },
    content: paragraphs.length > 0 ? paragraphs : [{ type: "paragraph" }],
  };
}

function span(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(cell.attrs.find((one) => one.name === name)?.value ?? "1", 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), 100);
}
