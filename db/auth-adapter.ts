import { AsyncLocalStorage } from "node:async_hooks";
import type { BetterAuthOptions, DBAdapter, DBAdapterInstance } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { reader, writer } from "./client";
import { account, passkey, rateLimit, session, twoFactor, user, verification } from "./schema/auth";
import { inTransaction } from "./transaction";

const schema = { account, passkey, rateLimit, session, twoFactor, user, verification };

/** True within a write of the adapter, over all awaits: what better-auth calls in there is part of that transaction. */
const inWrite = new AsyncLocalStorage<true>();

/**
 * better-auth's tables on our two connections. better-auth's own adapter would write on the writing connection whenever
 * it likes, between two queries of somebody's transaction, and be rolled back with it; on a connection of its own it
 * would wait for that transaction with the whole process stopped. So each write stands in the line of `inTransaction`,
 * and its transactions, which better-sqlite3 can't run as they are asynchronous, are ours.
 */
export const authAdapter: DBAdapterInstance = (options: BetterAuthOptions) => {
  const onReader = drizzleAdapter(reader(), { provider: "sqlite", schema })(options);
  const onWriter = drizzleAdapter(writer().queries, { provider: "sqlite", schema })(options);
  const reading = () => (inWrite.getStore() ? onWriter : onReader);
  const write = <Result>(work: () => Promise<Result>): Promise<Result> =>
    inWrite.getStore() ? work() : inTransaction(() => inWrite.run(true, work));
  const adapter: DBAdapter = {
    ...onWriter,
    findOne: (query) => reading().findOne(query),
    findMany: (query) => reading().findMany(query),
    count: (query) => reading().count(query),
    create: (query) => write(() => onWriter.create(query)),
    update: (query) => write(() => onWriter.update(query)),
    updateMany: (query) => write(() => onWriter.updateMany(query)),
    delete: (query) => write(() => onWriter.delete(query)),
    deleteMany: (query) => write(() => onWriter.deleteMany(query)),
    consumeOne: (query) => write(() => onWriter.consumeOne(query)),
    incrementOne: (query) => write(() => onWriter.incrementOne(query)),
    transaction: (work) => write(() => work(onWriter)),
  };
  return adapter;
};
