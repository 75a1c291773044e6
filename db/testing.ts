import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { closeDatabase } from "./client";
import { migrateDatabase } from "./migrate";

/** Gives the tests of a file a database of their own: a real file, in a folder that goes with them. */
export function temporaryDatabase(): { dataDir: string } {
  const place = { dataDir: "" };
  const before = process.env.DATA_DIR;
  beforeAll(() => {
    place.dataDir = mkdtempSync(join(tmpdir(), "depesche-"));
    process.env.DATA_DIR = place.dataDir;
    migrateDatabase(place.dataDir);
  });
  afterAll(() => {
    closeDatabase(place.dataDir);
    rmSync(place.dataDir, { recursive: true, force: true });
    if (before === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = before;
  });
  return place;
}
