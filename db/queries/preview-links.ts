import { and, eq, isNull, lt } from "drizzle-orm";
import { previewLink } from "../schema";
import type { Transaction } from "../transaction";

export async function insertPreviewLink(
  tx: Transaction,
  values: Omit<typeof previewLink.$inferInsert, "id" | "revokedAt">,
): Promise<number> {
  const [row] = await tx.insert(previewLink).values(values).returning({ id: previewLink.id });
  if (!row) throw new Error("the database gave no id for a preview link");
  return row.id;
}

/** Makes a link of an article void. @returns false where it has no such link, or it was void already. */
export async function revokePreviewLink(
  tx: Transaction,
  link: { id: number; articleId: number; at: number },
): Promise<boolean> {
  const isIts = and(
    eq(previewLink.id, link.id),
    eq(previewLink.articleId, link.articleId),
    isNull(previewLink.revokedAt),
  );
  const rows = await tx.update(previewLink).set({ revokedAt: link.at }).where(isIts).returning({ id: previewLink.id });
  return rows.length > 0;
}

/** Forgets links that expired before an instant. */
export async function dropExpiredLinks(tx: Transaction, before: number): Promise<void> {
  await tx.delete(previewLink).where(lt(previewLink.expiresAt, before));
}
