import { eq } from "drizzle-orm";
import { reader } from "../client";
import { importMark } from "../schema";
import type { Transaction } from "../transaction";

export type ImportMark = typeof importMark.$inferSelect;

/** How far an earlier import of a file came that did not get to its end. */
export async function importMarkOf(fileHash: string): Promise<ImportMark | undefined> {
  return (await reader().select().from(importMark).where(eq(importMark.fileHash, fileHash)))[0];
}

export async function putImportMark(tx: Transaction, values: ImportMark): Promise<void> {
  await tx.insert(importMark).values(values).onConflictDoUpdate({ target: importMark.fileHash, set: values });
}

export async function dropImportMark(tx: Transaction, fileHash: string): Promise<void> {
  await tx.delete(importMark).where(eq(importMark.fileHash, fileHash));
}
