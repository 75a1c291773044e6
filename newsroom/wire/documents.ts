import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export type ReadDocument = { line: number; json: unknown } | { line: number; reason: string };

/** How much of a file may be one document over several lines. */
const longestDocument = 32 * 1024 * 1024;

/**
 * The documents of a file: one a line, or one (or an array of them) over several lines. `line` counts from 1.
 * @throws when the file cannot be read.
 */
export async function* readDocuments(file: string): AsyncGenerator<ReadDocument> {
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  const begun: Numbered[] = [];
  let line = 0;
  let length = 0;
  let mode: "start" | "whole" | "lines" = "start";
  for await (const given of lines) {
    line += 1;
    const text = line === 1 ? given.replace(/^\ufeff/, "") : given;
    if (text.trim() === "") continue;
    if (mode === "start") mode = opensDocument(text) ? "whole" : "lines";
    if (mode === "lines") yield* documentsIn({ line, text });
    else {
      begun.push({ line, text });
      length += text.length;
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
}

function opensDocument(text: string): boolean {
  return /^\s*[[{]/.test(text) && parse(text) === undefined;
}

/** One document over these lines; or its first line was only a broken one among others that are documents. */
function* documentsOver(lines: Numbered[]): Generator<ReadDocument> {
  const [first] = lines;
  if (!first) return;
  const text = lines.map((one) => one.text).join("\n");
  const isWhole = parse(text) !== undefined || !lines.some((one) => isObject(parse(one.text)));
  if (isWhole) yield* documentsIn({ line: first.line, text });
  else for (const one of lines) yield* documentsIn(one);
}

function* documentsIn({ line, text }: Numbered): Generator<ReadDocument> {
  const json = parse(text);
  if (json === undefined) yield { line, reason: "it is no JSON" };
  else if (Array.isArray(json)) for (const one of json) yield { line, json: one };
  else yield { line, json };
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
