import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { readEnvironment } from "../config/environment";
import { type Connection, writer } from "./client";

// Right from db/ and from the bundles in dist/ alike.
const migrationsFolder = fileURLToPath(new URL("../db/migrations", import.meta.url));

export type MigrationOutcome = { applied: number; backup: string | null };

/**
 * Brings the database of `DATA_DIR` to this program's schema, all or nothing, after a copy of a non-empty one was put
 * into `backups/`. @throws {NewerDatabase} when a newer program wrote it.
 */
export function migrateDatabase(dataDir = readEnvironment().dataDir): MigrationOutcome {
  const { connection, queries } = writer(dataDir);
  const known = readMigrationFiles({ migrationsFolder });
  const latestKnown = known.at(-1)?.folderMillis ?? 0;
  const applied = appliedMigrations(connection);
  if ((applied.at(-1) ?? 0) > latestKnown) throw new NewerDatabase(dataDir);
  const pending = known.filter((migration) => migration.folderMillis > (applied.at(-1) ?? 0));
  if (pending.length === 0) return { applied: 0, backup: null };
  const backup = applied.length > 0 ? copyAside(connection, dataDir) : null;
  withoutForeignKeys(connection, () => migrate(queries, { migrationsFolder }));
  return { applied: pending.length, backup };
}

/**
 * A table that gets another constraint is made anew, and what refers to it must not notice (sqlite.org/lang_altertable,
 * 7). The switch works outside of transactions only, so the migrations cannot do it themselves.
 */
function withoutForeignKeys(connection: Connection, work: () => void): void {
  connection.pragma("foreign_keys = OFF");
  try {
    work();
    const broken = connection.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error(`the migration left references to nothing: ${JSON.stringify(broken.slice(0, 5))}`);
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

export class NewerDatabase extends Error {
  constructor(dataDir: string) {
    super(
      `The database in ${dataDir} was written by a newer version of Depesche. Start that version, or restore a backup.`,
    );
  }
}

function appliedMigrations(connection: Connection): number[] {
  const table = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!table) return [];
  return connection
    .prepare<[], number>("select created_at from __drizzle_migrations order by created_at")
    .pluck()
    .all();
}

function copyAside(connection: Connection, dataDir: string): string {
  const folder = join(dataDir, "backups");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `before-migration-${new Date().toISOString().replaceAll(":", "-")}.db`);
  connection.prepare("vacuum into ?").run(file);
  return file;
}
