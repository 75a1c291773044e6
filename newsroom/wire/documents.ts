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
  let line = 0;
  let whole: string[] | null = null;
  let length = 0;
  for await (const text of lines) {
    line += 1;
    const clean = line === 1 ? text.replace(/^\ufeff/, "") : text;
    length += clean.length;
    if (whole && length <= longestDocument) whole.push(clean);
    else if (clean.trim() !== "") {
      const json = parse(clean);
      // A first line that is no document opens one over several lines: anything else is a bad line among good ones.
      if (json === undefined && line === 1 && /^\s*[[{]\s*($|[\]"}])/.test(clean)) whole = [clean];
      else yield* documentsIn(json, line);
    }
  }
  if (whole) yield* documentsIn(parse(whole.join("\n")), 1);
}

function* documentsIn(json: unknown, line: number): Generator<ReadDocument> {
  if (json === undefined) yield { line, reason: "it is no JSON" };
  else if (Array.isArray(json)) for (const one of json) yield { line, json: one };
  else yield { line, json };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
