import type Database from "better-sqlite3";
import { LRUCache } from "lru-cache";

/** More than there are different queries in this program; those with lists of varying length come and go. */
const mostKept = 500;

/**
 * Lets a connection keep its compiled statements: drizzle compiles each query anew each time, which takes longer than
 * most of them run (a fifth of an import's time). A statement runs to its end before the next one begins, so one that
 * is used again is never in use.
 */
export function keepStatements(connection: Database.Database): void {
  const kept = new LRUCache<string, Database.Statement>({ max: mostKept });
  const prepare = connection.prepare.bind(connection);
  const prepareOnce = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    // What the last user asked for (rows as arrays) is not for the next one.
    if (known) return known.reader ? known.raw(false) : known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  connection.prepare = prepareOnce as typeof connection.prepare;
}
