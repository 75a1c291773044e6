import { type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";
import type { ArticleBody } from "./body";
import { isSafeHref } from "./links";

const block = "block+";

/** Named as Tiptap names them where it has them, so that the desk's editor needs no mapping. */
const nodes = {
  doc: { content: block },
  paragraph: { group: "block", content: "inline*" },
  heading: { group: "block", content: "inline*", marks: "", attrs: { level: { default: 2, validate: isOne([2]) } } },
  quote: { group: "block", content: "paragraph+", attrs: { speaker: { default: null, validate: "string|null" } } },
  // `list` is a group that Tiptap's commands ask for.
  bulletList: { group: "block list", content: "listItem+" },
  orderedList: { group: "block list", content: "listItem+" },
  listItem: { content: "paragraph (paragraph | bulletList | orderedList)*" },
  picture: {
    group: "block",
    attrs: { mediaId: { validate: "number" }, caption: { default: null, validate: "string|null" } },
  },
  // Not `+`: ProseMirror can make up no picture, and asks that required nodes can be made up.
  gallery: { group: "block", content: "picture*" },
  table: { group: "block", content: "tableRow+" },
  tableRow: { content: "(tableCell | tableHeader)+" },
  tableCell: { content: "paragraph+", attrs: spans() },
  tableHeader: { content: "paragraph+", attrs: spans() },
  noteBox: { group: "block", content: "(paragraph | bulletList | orderedList)+" },
  relatedStory: { group: "block", attrs: { storyId: { validate: "number" } } },
  hardBreak: { group: "inline", inline: true },
  text: { group: "inline" },
} satisfies Record<string, NodeSpec>;

const marks = {
  bold: {},
  italic: {},
  link: { attrs: { href: { validate: validHref } } },
} satisfies Record<string, MarkSpec>;

/** What an article's body can hold: used by editor, importer, validator and renderer. */
export const articleSchema = new Schema({ nodes, marks });

/** Far above any report (about 200,000 words), far below what would hold up a process. */
const mostCharacters = 2_000_000;
/** Levels of JSON, two for each node within a node: what would overflow the stack is refused before. */
const mostLevels = 500;

/** What is no body; the message says why. */
export class BadBody extends Error {}

/** Takes unknown JSON for a body if the schema does. @throws {BadBody} saying what does not fit. */
export function parseBody(json: unknown): ArticleBody {
  if (isDeeper(json, mostLevels)) throw new BadBody("the text is nested too deeply");
  const length = JSON.stringify(json)?.length ?? 0;
  if (length > mostCharacters) throw new BadBody(`the text is too long (${length} characters of JSON)`);
  try {
    const node = articleSchema.nodeFromJSON(json);
    node.check();
    if (node.type !== articleSchema.topNodeType) throw new BadBody("the text is not a document");
    return node.toJSON() as ArticleBody;
  } catch (error) {
    throw error instanceof BadBody ? error : new BadBody(error instanceof Error ? error.message : String(error));
  }
}

function isDeeper(json: unknown, levels: number): boolean {
  if (typeof json !== "object" || json === null) return false;
  return levels === 0 || Object.values(json).some((value) => isDeeper(value, levels - 1));
}

function spans() {
  return { colspan: { default: 1, validate: validSpan }, rowspan: { default: 1, validate: validSpan } };
}

function validSpan(value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > 100) throw new RangeError("bad span");
}

function validHref(value: unknown): void {
  if (!isSafeHref(value)) throw new RangeError("bad link");
}

function isOne(values: readonly unknown[]) {
  return (value: unknown) => {
    if (!values.includes(value)) throw new RangeError(`not one of ${values.join(", ")}`);
  };
}
