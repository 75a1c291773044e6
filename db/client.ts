import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { readEnvironment } from "../config/environment";
import { Driver } from "./driver";
import { keepStatements } from "./kept-statements";
import * as schema from "./schema";

export type Connection = Database.Database;
export type Queries = BetterSQLite3Database<typeof schema>;

/** A connection and the query builder over it. */
export interface Handle {
  connection: Connection;
  queries: Queries;
}

const busyTimeoutMs = 5_000;

export function databaseFile(dataDir: string): string {
  return join(dataDir, "depesche.db");
}

/**
 * A connection that cannot write: a stray write beside the writing connection would block the whole process until the
 * busy timeout and then fail, so here it fails at once.
 */
export function openReadOnly(file: string): Connection {
  const connection = new Driver(file, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  connection.pragma("cache_size = -32000");
  connection.pragma("mmap_size = 268435456");
  return connection;
}

/** The connection that writes. `synchronous = FULL`: an acknowledged save survives a loss of power. */
export function openWriting(file: string): Connection {
  const connection = new Driver(file, { timeout: busyTimeoutMs });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  return connection;
}

export function queriesOf(connection: Connection): Queries {
  return drizzle(connection, { schema });
}

interface OpenHandles {
  reading?: Handle;
  writing?: Handle;
}

/**
 * Next's bundle holds several instances of this module (one for each layer), and each folder of data wants one pair of
 * connections for the process: so they hang on one named symbol and not on a module variable.
 */
const holder = globalThis as { [key: symbol]: Map<string, OpenHandles> | undefined };
const key = Symbol.for("depesche.connections");
holder[key] ??= new Map();
const open = holder[key];

function handlesOf(dataDir: string): OpenHandles {
  const known = open.get(dataDir) ?? {};
  open.set(dataDir, known);
  return known;
}

/** The process's reading connection on `DATA_DIR`. @throws when the database does not exist yet. */
export function reader(dataDir = readEnvironment().dataDir): Queries {
  const handles = handlesOf(dataDir);
  handles.reading ??= handleOn(openReadOnly(databaseFile(dataDir)));
  return handles.reading.queries;
}

/** The process's writing connection on `DATA_DIR`; makes the folder where it is missing. Use `inTransaction`. */
export function writer(dataDir = readEnvironment().dataDir): Handle {
  const handles = handlesOf(dataDir);
  if (handles.writing) return handles.writing;
  mkdirSync(dataDir, { recursive: true });
  handles.writing = handleOn(openWriting(databaseFile(dataDir)));
  return handles.writing;
}

/** Closes what this process has open on `DATA_DIR`; the last connection folds the write-ahead log back. */
export function closeDatabase(dataDir = readEnvironment().dataDir): void {
  const handles = open.get(dataDir);
  open.delete(dataDir);
  handles?.reading?.connection.close();
  handles?.writing?.connection.close();
}

function handleOn(connection: Connection): Handle {
  keepStatements(connection);
  return { connection, queries: queriesOf(connection) };
}
