import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { dropImportMark, type ImportMark, importMarkOf, putImportMark } from "../../db/queries/import-marks";
import { inTransaction, type Transaction } from "../../db/transaction";
import type { Position } from "./document";

/** So much of a file's beginning and of its end tells it from another one of the same size. */
const sampleBytes = 1024 * 1024;

/** How far a file's import has come. */
export class Mark {
  private constructor(
    private readonly fileHash: string,
    private readonly fileName: string,
    private readonly before: ImportMark | undefined,
  ) {}

  static async of(file: string): Promise<Mark> {
    const fileHash = await fingerprintOf(file);
    return new Mark(fileHash, basename(file), await importMarkOf(fileHash));
  }

  /** Where to go on; null at the beginning. */
  get from(): Position | null {
    return this.before ? { offset: this.before.offset, line: this.before.line, head: this.before.head } : null;
  }

  /** How many items were done before. */
  get itemsBefore(): number {
    return this.before?.items ?? 0;
  }

  /** Notes, with what was written up to it, that all items before a position are done. */
  async set(tx: Transaction, position: Position, { items, at }: { items: number; at: number }): Promise<void> {
    const { fileHash, fileName } = this;
    await putImportMark(tx, { fileHash, fileName, ...position, items, savedAt: at });
  }

  /** The whole file is done: the next import of it begins at its beginning. */
  async clear(): Promise<void> {
    await inTransaction((tx) => dropImportMark(tx, this.fileHash));
  }
}

/** Two gigabytes are not read twice for a hash of all of them. */
async function fingerprintOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const hash = createHash("sha256").update(`${size}\n`);
    for (const start of [0, Math.max(0, size - sampleBytes)]) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, start);
      hash.update(buffer.subarray(0, bytesRead));
    }
    return hash.digest("hex");
  } finally {
    await handle.close();
  }
}
