import { AsyncLocalStorage } from "node:async_hooks";
import { readEnvironment } from "../config/environment";
import { type Queries, writer } from "./client";

/** The writing connection inside a transaction. Only `inTransaction` makes one. */
export type Transaction = Queries & { readonly inTransaction: true };

interface Shared {
  /** The end of each database's line of writers, by its folder. */
  queues: Map<string, Promise<unknown>>;
  /** The transaction that the code at hand runs in. */
  running: AsyncLocalStorage<{ dataDir: string; isOpen: boolean }>;
}

/** Module instances of one process share the writing connection, so they share its queue too (see `client.ts`). */
const holder = globalThis as { [key: symbol]: Shared | undefined };
const key = Symbol.for("depesche.writers");
holder[key] ??= { queues: new Map(), running: new AsyncLocalStorage() };
const { queues, running } = holder[key];

/**
 * Runs `work` in one transaction on the writing connection and gives what it gives; an error rolls back all of it.
 * Writers of this process wait in line, for better-sqlite3 is synchronous and its own `transaction()` takes no async
 * function; writers of other processes wait for `BEGIN IMMEDIATE`. Inside, await nothing but queries: everything else
 * holds up every other writer.
 * @throws inside another one, which would wait in line behind itself for ever.
 */
export async function inTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  dataDir = readEnvironment().dataDir,
): Promise<Result> {
  const outer = running.getStore();
  if (outer?.isOpen && outer.dataDir === dataDir) throw new Error("A transaction was begun inside a transaction.");
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
  const here = { dataDir, isOpen: true };
  connection.exec("begin immediate");
  try {
    const result = await running.run(here, () => work(queries as Transaction));
    connection.exec("commit");
    return result;
  } catch (error) {
    // A full disk may have rolled it back already.
    if (connection.inTransaction) connection.exec("rollback");
    throw error;
  } finally {
    here.isOpen = false;
  }
}
