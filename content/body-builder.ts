import type { ArticleBody, BodyMark, BodyNode } from "./body";

/** Puts blocks together from a stream of text and elements, with the white space as HTML has it. */
export class BodyBuilder {
  private readonly done: BodyNode[] = [];
  private line: BodyNode[] = [];
  private breaks = 0;

  text(value: string, marks: BodyMark[]): void {
    const text = clean(value);
    const startsLine = this.line.length === 0 || this.endsInSpace();
    const kept = startsLine || this.breaks > 0 ? text.replace(/^ /, "") : text;
    if (kept === "") return;
    this.flushBreaks();
    const last = this.line.at(-1);
    if (last?.text !== undefined && sameMarks(last.marks ?? [], marks)) last.text += kept;
    else this.line.push({ type: "text", text: kept, ...(marks.length > 0 ? { marks } : {}) });
  }

  /** One `<br>` is a new line, two are a new paragraph: so old systems wrote them. */
  lineBreak(): void {
    if (this.line.length > 0) this.breaks += 1;
    if (this.breaks > 1) this.endParagraph();
  }

  heading(readContent: () => void): void {
    this.endParagraph();
    readContent();
    this.endParagraph("heading");
  }

  paragraphs(readContent: () => void): void {
    this.endParagraph();
    readContent();
    this.endParagraph();
  }

  block(node: BodyNode): void {
    this.endParagraph();
    this.done.push(node);
  }

  blocks(): BodyNode[] {
    this.endParagraph();
    return this.done;
  }

  finish(): ArticleBody {
    const content = this.blocks();
    return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
  }

  private endParagraph(type: "paragraph" | "heading" = "paragraph"): void {
    this.breaks = 0;
    const content = withoutSpaceAtEnd(this.line);
    this.line = [];
    if (content.length === 0) return;
    if (type === "paragraph") this.done.push({ type, content });
    // A subhead has no marks, and is one line.
    else
      this.done.push({
        type,
        attrs: { level: 2 },
        content: [{ type: "text", text: content.map((one) => one.text ?? " ").join("") }],
      });
  }

  private flushBreaks(): void {
    if (this.breaks > 0) this.line.push({ type: "hardBreak" });
    this.breaks = 0;
  }

  private endsInSpace(): boolean {
    return this.line.at(-1)?.text?.endsWith(" ") ?? false;
  }
}

/** White space as HTML folds it; no control characters, none of zero width but the soft hyphen. No-break spaces stay. */
function clean(value: string): string {
  return (
    value
      .replace(/[\t\n\f\r ]+/g, " ")
      .replace(/[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u2060\ufeff\ufffe\uffff]/gu, "")
      // Half of a surrogate pair is no text: UTF-8 has no bytes for it.
      .toWellFormed()
  );
}

function sameMarks(one: BodyMark[], other: BodyMark[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withoutSpaceAtEnd(line: BodyNode[]): BodyNode[] {
  const end = line.findLastIndex((node) => node.text !== undefined && node.text.trimEnd() !== "");
  const last = line[end];
  return last?.text === undefined ? [] : [...line.slice(0, end), { ...last, text: last.text.trimEnd() }];
}
