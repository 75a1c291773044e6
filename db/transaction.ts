import { readEnvironment } from "../config/environment";
import { type Queries, writer } from "./client";

/** The writing connection inside a transaction. Only `inTransaction` makes one. */
export type Transaction = Queries & { readonly inTransaction: true };

/** Module instances of one process share the writing connection, so they share its queue too (see `client.ts`). */
const holder = globalThis as { [key: symbol]: Map<string, Promise<unknown>> | undefined };
const key = Symbol.for("depesche.writers");
holder[key] ??= new Map();
const queues = holder[key];

/**
 * Runs `work` in one transaction on the writing connection and gives what it gives; an error rolls back all of it.
 * Writers of this process wait in line, for better-sqlite3 is synchronous and its own `transaction()` takes no async
 * function; writers of other processes wait for `BEGIN IMMEDIATE`. Inside, await nothing but queries: everything else
 * holds up every other writer.
 */
export function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  dataDir = readEnvironment().dataDir,
): Promise<Result> {
  const before = queues.get(dataDir) ?? Promise.resolve();
  const result = before.then(() => run(work, dataDir));
  queues.set(
    dataDir,
    result.catch(() => undefined),
  );
  return result;
}

async function run<Result>(work: (tx: Transaction) => Promise<Result>, dataDir: string): Promise<Result> {
  const { connection, queries } = writer(dataDir);
  connection.exec("begin immediate");
  try {
    const result = await work(queries as Transaction);
    connection.exec("commit");
    return result;
  } catch (error) {
    // A full disk may have rolled it back already.
    if (connection.inTransaction) connection.exec("rollback");
    throw error;
  }
}
