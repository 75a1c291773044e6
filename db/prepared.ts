import type { Queries } from "./client";

/**
 * A query that is built once for each connection, with placeholders for what changes: drizzle takes longer to write most
 * queries than SQLite to run them, and an import asks the same dozen for each of its articles.
 */
export function prepared<Query>(build: (queries: Queries) => Query): (queries: Queries) => Query {
  const built = new WeakMap<Queries, Query>();
  return (queries) => {
    const known = built.get(queries);
    if (known !== undefined) return known;
    const query = build(queries);
    built.set(queries, query);
    return query;
  };
}
