import type { BodyMark, BodyNode } from "../../content/body";

/** Text with its marks. */
export interface Piece {
  text: string;
  marks: readonly BodyMark[];
}

type LineRole =
  | "paragraph"
  | "heading"
  | "quote"
  | "speaker"
  | "bullet"
  | "number"
  | "further"
  | "cell"
  | "headerCell"
  | "note"
  | "picture"
  | "related";

/** What a line of a block is: a paragraph, an item of a list, a cell. */
export interface LineStart {
  role: LineRole;
  /** How deep in lists; 0 outside of any. */
  depth: number;
  /** Whether a row of a table begins with it. */
  startsRow: boolean;
  /** Of a picture its media id, of a pointer its story. */
  id: number | null;
}

/** A block as a sequence that can be compared: where a line begins, and its words. Alike if their keys are. */
export type Token =
  | { kind: "line"; key: string; line: LineStart }
  | { kind: "word"; key: string; text: string; pieces: Piece[] };

export function tokensOf(block: BodyNode): Token[] {
  return walk(block, { path: "", role: "paragraph", depth: 0, startsRow: false });
}

/** The words of a text, the white space and the signs between them: joined, they are the text again. */
export function wordTokens(pieces: readonly Piece[]): Token[] {
  const text = pieces.map((piece) => piece.text).join("");
  const rest = new Rest(pieces);
  return (text.match(words) ?? []).map((word) => ({
    kind: "word",
    key: `w${word}`,
    text: word,
    pieces: rest.take(word.length),
  }));
}

/** What a block is, as text to compare by: neighbouring texts with the same marks count as one. */
export function keyOf(block: BodyNode): string {
  return JSON.stringify(block, (_, value) => (isInlines(value) ? piecesOf(value) : value));
}

/** Words with hyphens, apostrophes and soft hyphens inside; figures with their separators; else one sign at a time. */
const words =
  /[\p{L}\p{M}\p{N}]+(?:(?:[-\u2010\u2011\u00ad'’]|(?<=\p{N})[.,:\u00a0\u202f](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|[\s\S]/gu;

interface Place extends Omit<LineStart, "id"> {
  /** The blocks around it: what is in a note box now and was not before has changed. */
  path: string;
  spans?: unknown;
}

function walk(node: BodyNode, at: Place): Token[] {
  const path = `${at.path}/${node.type}`;
  const children = node.content ?? [];
  const all = (place: Place) => children.flatMap((child) => walk(child, place));
  switch (node.type) {
    case "paragraph":
      return line({ ...at, path }, piecesOf(children));
    case "heading":
      return line({ ...at, path, role: "heading" }, piecesOf(children));
    case "quote":
      return [
        ...all({ ...at, path, role: "quote" }),
        ...captioned({ ...at, path, role: "speaker" }, node.attrs?.speaker),
      ];
    case "bulletList":
      return listed(children, { ...at, path, role: "bullet", depth: at.depth + 1 });
    case "orderedList":
      return listed(children, { ...at, path, role: "number", depth: at.depth + 1 });
    case "table":
      return children.flatMap((row) => rowOf(row.content ?? [], { ...at, path }));
    case "noteBox":
      return all({ ...at, path, role: "note" });
    case "picture":
      return line({ ...at, path, role: "picture" }, plain(node.attrs?.caption), idOf(node.attrs?.mediaId));
    case "relatedStory":
      return line({ ...at, path, role: "related" }, [], idOf(node.attrs?.storyId));
    default:
      return all({ ...at, path });
  }
}

function line({ path, spans, ...place }: Place, pieces: Piece[], id: number | null = null): Token[] {
  const start = { ...place, id };
  return [{ kind: "line", key: `l${JSON.stringify([path, spans, start])}`, line: start }, ...wordTokens(pieces)];
}

function captioned(place: Place, caption: unknown): Token[] {
  const pieces = plain(caption);
  return pieces.length === 0 ? [] : line(place, pieces);
}

function listed(items: BodyNode[], place: Place): Token[] {
  return items.flatMap((item) => firstAndFurther(item, { ...place, path: `${place.path}/${item.type}` }));
}

function rowOf(cells: BodyNode[], place: Place): Token[] {
  return cells.flatMap((cell, column) =>
    firstAndFurther(cell, {
      path: `${place.path}/${cell.type}`,
      role: cell.type === "tableHeader" ? "headerCell" : "cell",
      depth: place.depth,
      startsRow: column === 0,
      spans: cell.attrs,
    }),
  );
}

function firstAndFurther(node: BodyNode, place: Place): Token[] {
  return (node.content ?? []).flatMap((child, index) =>
    walk(child, index === 0 ? place : { ...place, role: "further", startsRow: false }),
  );
}

function isInlines(value: unknown): value is BodyNode[] {
  return Array.isArray(value) && value.some((one) => one?.type === "text" || one?.type === "hardBreak");
}

/** A forced line end counts as a sign of its own. */
function piecesOf(inlines: readonly BodyNode[]): Piece[] {
  return joined(
    inlines.map(({ type, text = "", marks = [] }) => ({ text: type === "hardBreak" ? "\n" : text, marks })),
  );
}

/** Neighbours with the same marks as one. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last && sameMarks(last.marks, piece.marks)) done[done.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== "") done.push(piece);
  }
  return done;
}

function sameMarks(one: readonly BodyMark[], other: readonly BodyMark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Gives out pieces from the front, as many characters as are asked for. */
class Rest {
  private index = 0;
  private offset = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  take(characters: number): Piece[] {
    const taken: Piece[] = [];
    let missing = characters;
    for (let piece = this.pieces[this.index]; piece && missing > 0; piece = this.pieces[this.index]) {
      const text = piece.text.slice(this.offset, this.offset + missing);
      missing -= text.length;
      this.offset += text.length;
      if (text !== "") taken.push({ text, marks: piece.marks });
      if (this.offset < piece.text.length) break;
      this.index += 1;
      this.offset = 0;
    }
    return taken;
  }
}

function plain(text: unknown): Piece[] {
  return typeof text === "string" && text !== "" ? [{ text, marks: [] }] : [];
}

function idOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
