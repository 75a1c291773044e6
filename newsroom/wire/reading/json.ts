import { createReadStream } from "node:fs";
import { Tokenizer, TokenParser, TokenType } from "@streamparser/json";
import { type Position, type ReadingOptions, Unreadable } from "../document";

export interface ReadValue {
  value: unknown;
  /** Names and indexes that lead to it, from the outermost. */
  path: readonly (string | number)[];
  line: number;
  next: Position | null;
}

/**
 * The values at some paths (`$.items.*`) of one JSON document, one after the other; memory holds one of them. Readings go
 * on behind elements of an array.
 * @throws {Unreadable} for what is no JSON, with the line, after everything whole before it was given
 */
export async function* readValues({ file, from }: ReadingOptions, paths: string[]): AsyncGenerator<ReadValue> {
  const values = new Values(paths, from);
  if (from) {
    for await (const chunk of bytesOf(file, 0, from.head)) values.write(chunk);
    values.jump(from);
  }
  for await (const chunk of bytesOf(file, from?.offset ?? 0)) {
    values.write(chunk);
    yield* values.take();
  }
  values.end();
  yield* values.take();
}

async function* bytesOf(file: string, start: number, end?: number): AsyncGenerator<Buffer> {
  if (end === start) return;
  yield* createReadStream(file, { highWaterMark: 64 * 1024, start, ...(end === undefined ? {} : { end: end - 1 }) });
}

class Values {
  private readonly tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  private readonly parser: TokenParser;
  private done: ReadValue[] = [];
  private failure: Unreadable | null = null;
  /** What the parser's count of bytes is short of the file's. */
  private shift = 0;
  private offset = 0;
  /** Where the brackets that are open now were opened. */
  private readonly brackets: number[] = [];
  private head: number | null;
  private readonly chunk: { bytes: Buffer; start: number; counted: number; line: number } = {
    bytes: Buffer.alloc(0),
    start: 0,
    counted: 0,
    line: 1,
  };
  private standIn = false;

  constructor(paths: string[], from: Position | null) {
    this.head = from?.head ?? null;
    this.parser = new TokenParser({ paths, keepStack: false });
    const { tokenizer, parser } = this;
    tokenizer.onToken = (token) => {
      this.offset = token.offset;
      if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET)
        this.brackets.push(token.offset);
      if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) this.brackets.pop();
      parser.write(token);
    };
    parser.onValue = ({ value, key, stack }) => {
      if (this.standIn) {
        this.standIn = false;
        return;
      }
      const isElement = typeof key === "number";
      const path = [...stack.slice(1).map((one) => one.key ?? ""), key ?? ""];
      const end = this.offset + 1 + this.shift;
      if (isElement) this.head ??= (this.brackets.at(-1) ?? 0) + 1;
      this.done.push({ value, path, line: this.lineAt(end), next: isElement ? this.positionAt(end) : null });
    };
    tokenizer.onError = (error) => this.fail(error);
    parser.onError = (error) => this.fail(error);
    tokenizer.onEnd = () => undefined;
    parser.onEnd = () => undefined;
  }

  /** Behind the head of an array goes an element that stands for all that were read before. */
  jump(from: Position): void {
    const gap = Buffer.from("null");
    this.standIn = true;
    this.tokenizer.write(gap);
    this.shift = from.offset - (this.chunk.start + this.chunk.bytes.length) - gap.length;
    this.chunk.bytes = Buffer.alloc(0);
    Object.assign(this.chunk, { start: from.offset, counted: from.offset, line: from.line });
  }

  write(bytes: Buffer): void {
    if (this.failure) return;
    this.lineAt(this.chunk.start + this.chunk.bytes.length);
    this.chunk.start += this.chunk.bytes.length;
    this.chunk.bytes = bytes;
    try {
      this.tokenizer.write(bytes);
    } catch (error) {
      this.fail(error);
    }
  }

  end(): void {
    if (this.failure || this.parser.isEnded) return;
    this.lineAt(this.chunk.start + this.chunk.bytes.length);
    this.failure = new Unreadable(this.chunk.line, "it is no JSON: it ends in the middle");
  }

  *take(): Generator<ReadValue> {
    const { done, failure } = this;
    this.done = [];
    yield* done;
    if (failure) throw failure;
  }

  private fail(error: unknown): void {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    this.failure ??= new Unreadable(this.lineAt(this.offset + this.shift), `it is no JSON: ${message}`);
  }

  private positionAt(offset: number): Position | null {
    if (this.head === null) return null;
    return { offset, line: this.chunk.line, head: this.head };
  }

  /** The line of a byte that is not before the last one that was asked for. */
  private lineAt(offset: number): number {
    const { chunk } = this;
    const end = Math.min(offset, chunk.start + chunk.bytes.length);
    for (let at = Math.max(chunk.counted, chunk.start); at < end; at += 1)
      if (chunk.bytes[at - chunk.start] === 0x0a) chunk.line += 1;
    chunk.counted = Math.max(chunk.counted, end);
    return chunk.line;
  }
}
