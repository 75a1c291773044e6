import { eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../client";
import { prepared } from "../prepared";
import { redirect } from "../schema";
import type { Transaction } from "../transaction";

/** Where a former address leads now; null for what never was one. @param path absolute, without query. */
export function redirectOf(queries: Queries, path: string): string | null {
  const row = queries.select({ to: redirect.toPath }).from(redirect).where(eq(redirect.fromPath, path)).get();
  return row?.to ?? null;
}

/**
 * Notes that what stood at one address stands at another now. Everything that led to the first leads to the second at
 * once, and what stands at an address is led nowhere: so each way is one hop and none is a circle.
 */
export async function moveAddress(tx: Transaction, move: { from: string; to: string; at: number }): Promise<void> {
  const { from: fromPath, to: toPath, at: createdAt } = move;
  if (fromPath === toPath) return;
  await occupyAddresses(tx, [toPath]);
  leadOnward(tx).run({ fromPath, toPath });
  redirectInsert(tx).run({ fromPath, toPath, createdAt });
}

const leadOnward = prepared((queries) =>
  queries
    .update(redirect)
    // drizzle's type for it has no place for a placeholder.
    .set({ toPath: sql`${sql.placeholder("toPath")}` })
    .where(eq(redirect.toPath, sql.placeholder("fromPath")))
    .prepare(),
);

const redirectInsert = prepared((queries) =>
  queries
    .insert(redirect)
    .values({
      fromPath: sql.placeholder("fromPath"),
      toPath: sql.placeholder("toPath"),
      createdAt: sql.placeholder("createdAt"),
    })
    .onConflictDoUpdate({
      target: redirect.fromPath,
      set: { toPath: sql`excluded.to_path`, createdAt: sql`excluded.created_at` },
    })
    .prepare(),
);

/** Something stands at these addresses from now on. */
export async function occupyAddresses(tx: Transaction, paths: readonly string[]): Promise<void> {
  await tx.delete(redirect).where(inArray(redirect.fromPath, [...paths]));
}

/** Nothing stands at these addresses any more: what led there leads nowhere. */
export async function abandonAddresses(tx: Transaction, paths: readonly string[]): Promise<void> {
  await tx.delete(redirect).where(inArray(redirect.toPath, [...paths]));
}
