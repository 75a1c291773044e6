import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import { reader } from "../../client";
import { rateLimit, session, verification } from "../../schema/auth";
import type { Transaction } from "../../transaction";

/** An account's sessions that still stand, the latest first. Never their tokens: those are keys. */
export async function listSessions(userId: string, now = new Date()) {
  return reader()
    .select({
      ...{ id: session.id, createdAt: session.createdAt, usedAt: session.updatedAt },
      ...{ ipAddress: session.ipAddress, userAgent: session.userAgent },
    })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, now)))
    .orderBy(desc(session.createdAt));
}

/** Ends one session of an account; false when it has no such. */
export async function endSession(tx: Transaction, userId: string, id: string): Promise<boolean> {
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, userId), eq(session.id, id)))
    .returning({ id: session.id });
  return ended.length > 0;
}

/** Ends all sessions of an account but one. */
export async function endOtherSessions(tx: Transaction, userId: string, keptId: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.userId, userId), ne(session.id, keptId)));
}

/** Deletes what better-auth deletes only when it meets it: sessions, challenges and counts whose time is over. */
export async function dropExpired(tx: Transaction, now = new Date()): Promise<void> {
  await tx.delete(session).where(lt(session.expiresAt, now));
  await tx.delete(verification).where(lt(verification.expiresAt, now));
  await tx.delete(rateLimit).where(lt(rateLimit.lastRequest, now.getTime() - 24 * 60 * 60_000));
}
