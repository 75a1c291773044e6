import type { Position, ReadingOptions } from "../document";
import { readValues } from "./json";
import { encodingOf, headOf, readPieces } from "./pieces";

export type ReadDocument = { line: number; next: Position | null } & ({ json: unknown } | { reason: string });

/** How much of a file may be one document over several lines. */
const longestDocument = 32 * 1024 * 1024;

/**
 * The JSON documents of a file: one a line, one over several lines, or an array of them. `line` counts from 1.
 * @throws {Unreadable} for an array that breaks off; otherwise when the file cannot be read
 */
export async function* readDocuments(options: ReadingOptions): AsyncGenerator<ReadDocument> {
  const head = (await headOf(options.file)).toString("utf8");
  if (!/^\ufeff?\s*\[/.test(head) || isWholeLine(head)) yield* readLines(options);
  else for await (const { value, line, next } of readValues(options, ["$.*"])) yield { line, next, json: value };
}

/** Whether the first line is a document of its own, and others follow. */
function isWholeLine(head: string): boolean {
  const [first = "", ...others] = head
    .replace(/^\ufeff/, "")
    .trimStart()
    .split("\n");
  return others.some((one) => one.trim() !== "") && parse(first) !== undefined;
}

async function* readLines({ file, from }: ReadingOptions): AsyncGenerator<ReadDocument> {
  const begun: Numbered[] = [];
  let length = 0;
  let mode: "start" | "whole" | "lines" = from ? "lines" : "start";
  for await (const line of linesOf(file, from)) {
    if (line.text.trim() === "") continue;
    if (mode === "start") mode = opensDocument(line.text) ? "whole" : "lines";
    if (mode === "lines") yield* documentsIn(line);
    else {
      begun.push(line);
      length += line.text.length;
      if (length <= longestDocument) continue;
      yield* documentsOver(begun.splice(0));
      mode = "lines";
    }
  }
  yield* documentsOver(begun);
}

interface Numbered {
  line: number;
  text: string;
  next: Position | null;
}

async function* linesOf(file: string, from: Position | null): AsyncGenerator<Numbered> {
  const { mark } = encodingOf(await headOf(file));
  let line = from?.line ?? 1;
  for await (const { bytes, start } of readPieces(file, 0x0a, {
    from: from?.offset ?? mark,
    to: Number.MAX_SAFE_INTEGER,
  })) {
    for (let begin = 0; begin < bytes.length; line += 1) {
      const feed = bytes.indexOf(0x0a, begin);
      const end = feed < 0 ? bytes.length : feed + 1;
      yield { line, text: bytes.toString("utf8", begin, end), next: { offset: start + end, line: line + 1, head: 0 } };
      begin = end;
    }
  }
}

function opensDocument(text: string): boolean {
  return /^\s*[[{]/.test(text) && parse(text) === undefined;
}

/** One document over these lines; or its first line was only a broken one among others that are documents. */
function* documentsOver(lines: Numbered[]): Generator<ReadDocument> {
  const [first] = lines;
  if (!first) return;
  const text = lines.map((one) => one.text).join("");
  const isWhole = parse(text) !== undefined || !lines.some((one) => isObject(parse(one.text)));
  if (isWhole) yield* documentsIn({ line: first.line, text, next: null });
  else for (const one of lines) yield* documentsIn(one);
}

function* documentsIn({ line, text, next }: Numbered): Generator<ReadDocument> {
  const json = parse(text);
  if (json === undefined) yield { line, next, reason: "it is no JSON" };
  else if (!Array.isArray(json)) yield { line, next, json };
  else
    for (const [index, one] of json.entries()) yield { line, next: index === json.length - 1 ? next : null, json: one };
}

function isObject(json: unknown): boolean {
  return typeof json === "object" && json !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
