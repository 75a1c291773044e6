import sax from "sax";
import { type Position, type ReadingOptions, Unreadable } from "../document";
import { encodingOf, headOf, longestPiece, readPieces } from "./pieces";

/** An element with all that is in it. Names are as they stand in the file, or without prefix where that was asked for. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  line: number;
}

export interface ReadElement {
  element: XmlElement;
  /** Names of the elements that it stands in, the outermost first. */
  within: readonly string[];
  line: number;
  next: Position | null;
}

export interface Wanted extends ReadingOptions {
  /** The elements to give, wherever they stand; what they hold belongs to them. */
  names: ReadonlySet<string>;
  /** Those of them that a reading may go on behind. */
  items: ReadonlySet<string>;
  /** Names without their prefix (for formats that leave it to the sender). */
  isLocal?: boolean;
}

/**
 * The wanted elements of an XML file one after the other; memory holds one of them. Documents with a DTD are refused, so
 * there are no entities that could grow or read files. Unknown entities and stray ampersands are text.
 * @throws {Unreadable} for what is no XML, with the line, after everything whole before it was given
 */
export async function* readElements(wanted: Wanted): AsyncGenerator<ReadElement> {
  const { encoding, mark } = encodingOf(await headOf(wanted.file));
  const decode = decoderOf(encoding);
  const building = new Building(wanted, encoding);
  const { from } = wanted;
  const ranges = from
    ? [
        { from: mark, to: from.head },
        { from: from.offset, to: Number.MAX_SAFE_INTEGER },
      ]
    : [{ from: mark, to: Number.MAX_SAFE_INTEGER }];
  for (const [index, range] of ranges.entries()) {
    if (index > 0) building.jumpTo(from?.line ?? 1);
    // The low byte of `>` in UTF-16 would cut characters: there pieces are decoded as one stream.
    for await (const piece of readPieces(wanted.file, 0x3e, range)) {
      building.write(decode(piece.bytes), piece.start);
      yield* building.take();
    }
  }
  building.end();
  yield* building.take();
}

function decoderOf(encoding: string): (bytes: Buffer) => string {
  try {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    const stream = encoding.startsWith("utf-16");
    return (bytes) => decoder.decode(bytes, { stream });
  } catch {
    throw new Unreadable(1, `its encoding "${encoding}" is not known`);
  }
}

/** Flaws that a text can be read through. */
const harmless = /entity|Text data outside of root/i;

class Building {
  private readonly parser = sax.parser(true, { position: true });
  private readonly path: string[] = [];
  private readonly open: XmlElement[] = [];
  private done: ReadElement[] = [];
  private failure: Unreadable | null = null;
  private startLine = 1;
  private lineShift = 0;
  private size = 0;
  private head: number | null;
  private piece = { text: "", chars: 0, start: 0, seen: 0, bytes: 0 };

  constructor(
    private readonly wanted: Wanted,
    private readonly encoding: string,
  ) {
    this.head = wanted.from?.head ?? null;
    const { parser } = this;
    parser.onerror = (error) => this.fail(error.message.split("\n")[0] ?? "it is no XML");
    parser.ondoctype = () => this.refuse("it has a DTD (DOCTYPE), and such XML is not taken");
    parser.onsgmldeclaration = () => this.refuse("it declares entities, and such XML is not taken");
    parser.onopentagstart = () => {
      this.startLine = parser.line + 1;
    };
    parser.onopentag = (tag) => this.opened(tag as sax.Tag);
    parser.onclosetag = () => this.closed();
    parser.ontext = (text) => this.text(text);
    parser.oncdata = (text) => this.text(text);
  }

  write(text: string, start: number): void {
    if (this.failure) return;
    this.piece = { text, chars: this.parser.position, start, seen: 0, bytes: 0 };
    this.parser.write(text);
  }

  /** What comes next stands at this line of the file. */
  jumpTo(line: number): void {
    this.lineShift = line - 1 - this.parser.line;
  }

  end(): void {
    if (this.failure) return;
    this.parser.close();
  }

  *take(): Generator<ReadElement> {
    const { done, failure } = this;
    this.done = [];
    yield* done;
    if (failure) throw failure;
  }

  private fail(message: string): void {
    // The parser goes on only when its error is taken away.
    this.parser.error = null as unknown as Error;
    if (!harmless.test(message)) this.refuse(`it is no XML: ${message}`);
  }

  private refuse(message: string): void {
    this.failure ??= new Unreadable(this.parser.line + 1 + this.lineShift, message);
  }

  private opened(tag: sax.Tag): void {
    const name = this.nameOf(tag.name);
    const { names, items } = this.wanted;
    const parent = this.open.at(-1);
    if (!parent && !names.has(name)) {
      this.path.push(name);
      return;
    }
    if (!parent && items.has(name)) this.head ??= this.offsetOf(this.parser.startTagPosition - 1);
    const element = { name, attributes: tag.attributes, children: [], line: this.startLine + this.lineShift };
    parent?.children.push(element);
    this.open.push(element);
  }

  private closed(): void {
    const element = this.open.pop();
    if (!element) {
      this.path.pop();
      return;
    }
    if (this.open.length > 0 || this.failure) return;
    this.size = 0;
    const next = this.wanted.items.has(element.name) ? this.position() : null;
    this.done.push({ element, within: [...this.path], line: element.line, next });
  }

  private text(text: string): void {
    const element = this.open.at(-1);
    if (!element) return;
    this.size += text.length;
    if (this.size > longestPiece) this.refuse("there is no end to one of its items");
    else element.children.push(text);
  }

  private nameOf(name: string): string {
    return this.wanted.isLocal ? name.slice(name.indexOf(":") + 1) : name;
  }

  private position(): Position | null {
    const offset = this.offsetOf(this.parser.position);
    if (offset === null || this.head === null) return null;
    return { offset, line: this.parser.line + 1 + this.lineShift, head: this.head };
  }

  /** Where a character of the present piece stands in the file; null where the encoding does not let it be counted. */
  private offsetOf(char: number): number | null {
    const { piece } = this;
    const within = char - piece.chars;
    if (within < piece.seen || !/^(utf-8|windows-125\d|iso-8859-\d+|koi8-[ru]|us-ascii)$/.test(this.encoding))
      return null;
    const added = piece.text.slice(piece.seen, within);
    // A byte that is no UTF-8 became a character of three.
    if (this.encoding === "utf-8" && added.includes("\ufffd")) return null;
    piece.bytes += this.encoding === "utf-8" ? Buffer.byteLength(added) : added.length;
    piece.seen = within;
    return piece.start + piece.bytes;
  }
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== "string");
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first element along a path of names. */
export function at(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce(childOf, element);
}

/** All text within, without what is around it. */
export function textOf(element: XmlElement | undefined): string {
  return rawTextOf(element).trim();
}

function rawTextOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : rawTextOf(child))).join("");
}

/** All elements of a name within, in order. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}
