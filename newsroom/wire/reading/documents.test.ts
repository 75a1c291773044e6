import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocuments } from "./documents";

const path = join(mkdtempSync(join(tmpdir(), "depesche-documents-")), "wire.json");

async function read(content: string) {
  writeFileSync(path, content);
  const all: unknown[] = [];
  for await (const { next: _next, ...document } of readDocuments({ file: path, from: null })) all.push(document);
  return all;
}

describe("a file of documents", () => {
  it("holds one a line, whatever its line ends and blank lines", async () => {
    expect(await read('\ufeff{"a":1}\r\n\r\n  \n{"a":2}')).toEqual([
      { line: 1, json: { a: 1 } },
      { line: 4, json: { a: 2 } },
    ]);
    expect(await read("")).toEqual([]);
  });

  it("holds one, or an array of them, over several lines", async () => {
    expect(await read('\n{"a": 1,\n "b": [\n{}\n]}\n')).toEqual([{ line: 2, json: { a: 1, b: [{}] } }]);
    expect(await read('[\n{"a":1},\n{"a":2}\n]')).toEqual([
      { line: 2, json: { a: 1 } },
      { line: 3, json: { a: 2 } },
    ]);
  });

  it("loses no good line to a broken one, be it the first", async () => {
    const broken = { line: 1, reason: "it is no JSON" };
    expect(await read('{"a":\n{"a":2}\n{"a":3}')).toEqual([
      broken,
      { line: 2, json: { a: 2 } },
      { line: 3, json: { a: 3 } },
    ]);
    expect(await read('{\n  "a": 1,\n  "b"')).toEqual([broken]);
  });

  it("may hold lines of many megabytes", async () => {
    const long = JSON.stringify({ text: "x".repeat(20_000_000) });
    expect((await read(`${long}\n${long}`)).map((one) => (one as { line: number }).line)).toEqual([1, 2]);
  });
});
