import { createHash, randomBytes } from "node:crypto";

/** How long a link opens the door, in milliseconds. */
export const linkLifeMs = 7 * 24 * 60 * 60_000;

/** The secret of a one-time link: 256 bits, so that nobody finds one by trying. Kept nowhere but in the link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a link. */
export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Where links lead. */
export const linkPaths = { invite: "/admin/invite", reset: "/admin/reset" } as const;
