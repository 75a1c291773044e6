import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Unreadable } from "../document";

/** A part of a file that ends behind a certain byte, so that no character and no tag is cut in two. */
export interface Piece {
  bytes: Buffer;
  /** In bytes from the beginning of the file. */
  start: number;
}

export interface Range {
  from: number;
  /** Exclusive. */
  to: number;
}

/** Longer than any item that a newspaper could print. */
export const longestPiece = 64 * 1024 * 1024;

/** A file in pieces that end behind `byte` (`>` or a line feed); memory holds one at a time. @throws {Unreadable} */
export async function* readPieces(file: string, byte: number, range?: Range): AsyncGenerator<Piece> {
  const stream = createReadStream(file, {
    highWaterMark: 128 * 1024,
    ...(range ? { start: range.from, end: range.to - 1 } : {}),
  });
  let carried: Buffer[] = [];
  let length = 0;
  let start = range?.from ?? 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(byte) + 1;
    carried.push(end === 0 ? chunk : chunk.subarray(0, end));
    length += carried.at(-1)?.length ?? 0;
    if (length > longestPiece) throw new Unreadable(0, "there is no end to one of its items");
    if (end === 0) continue;
    yield { bytes: Buffer.concat(carried, length), start };
    start += length;
    const rest = chunk.subarray(end);
    carried = rest.length > 0 ? [rest] : [];
    length = rest.length;
  }
  if (length > 0) yield { bytes: Buffer.concat(carried, length), start };
}

/** The first bytes of a file: enough to tell what it is. @throws when it cannot be read */
export async function headOf(file: string, most = 16 * 1024): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** How many bytes of a mark stand before the text, and the encoding that it or an XML declaration names. */
export function encodingOf(head: Buffer): { encoding: string; mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head.toString("latin1", 0, 200))?.[1];
  return { encoding: (declared ?? "utf-8").toLowerCase(), mark: 0 };
}
