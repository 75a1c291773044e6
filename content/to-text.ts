import type { ArticleBody, BodyNode } from "./body";

/** The words of a body, its blocks (and the cells of a table) each on a line of its own. */
export function plainText(body: ArticleBody): string {
  return body.content.flatMap(linesOf).join("\n");
}

/** The beginning of a text, at most so many characters, ended between words and by an ellipsis if more follows. */
export function firstWords(body: ArticleBody, characters: number): string {
  const text = plainText(body).replaceAll("\n", " ");
  if (text.length <= characters) return text;
  const cut = text.slice(0, characters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), characters / 2)).replace(/[\s,;:–—-]+$/, "")} …`;
}

/** The pictures inside a body, by their ids. */
export function pictureIdsOf(body: ArticleBody): number[] {
  return body.content.flatMap((node) => numbersIn(node, "mediaId"));
}

/** The stories that a body points to from among its paragraphs, by their ids. */
export function relatedStoryIdsOf(body: ArticleBody): number[] {
  return body.content.flatMap((node) => numbersIn(node, "storyId"));
}

function linesOf(node: BodyNode): string[] {
  if (node.type === "paragraph" || node.type === "heading") return [(node.content ?? []).map(inlineText).join("")];
  const lines = (node.content ?? []).flatMap(linesOf);
  const speaker = node.attrs?.speaker;
  return typeof speaker === "string" ? [...lines, speaker] : lines;
}

function inlineText(node: BodyNode): string {
  return node.type === "hardBreak" ? " " : (node.text ?? "");
}

function numbersIn(node: BodyNode, attribute: string): number[] {
  const id = node.attrs?.[attribute];
  return typeof id === "number" ? [id] : (node.content ?? []).flatMap((child) => numbersIn(child, attribute));
}
