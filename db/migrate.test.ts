import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { closeDatabase, writer } from "./client";
import { migrateDatabase, NewerDatabase } from "./migrate";

const dataDir = mkdtempSync(join(tmpdir(), "depesche-"));
afterEach(() => {
  closeDatabase(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

describe("migrating", () => {
  it("makes the folder and the schema, and does nothing the second time", () => {
    expect(migrateDatabase(dataDir).applied).toBeGreaterThan(0);
    expect(migrateDatabase(dataDir)).toEqual({ applied: 0, backup: null });
    expect(writer(dataDir).connection.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  it("puts a copy aside before it changes a database", () => {
    migrateDatabase(dataDir);
    writer(dataDir).connection.exec(
      "update __drizzle_migrations set created_at = 1; drop table setting; drop table placement",
    );
    // The rest of the first migration cannot be applied twice: what counts is the copy, and that nothing is half done.
    expect(() => migrateDatabase(dataDir)).toThrow();
    expect(existsSync(join(dataDir, "backups"))).toBe(true);
    const tables = writer(dataDir).connection.prepare("select name from sqlite_master where name = 'setting'").all();
    expect(tables).toEqual([]);
  });

  it("refuses a database that a newer program wrote", () => {
    migrateDatabase(dataDir);
    writer(dataDir).connection.exec(
      "insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)",
    );
    expect(() => migrateDatabase(dataDir)).toThrow(NewerDatabase);
  });
});
