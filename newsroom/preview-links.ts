import { createHash, randomBytes } from "node:crypto";
import { findPreviewLink } from "../db/queries/desk/preview";
import * as links from "../db/queries/preview-links";
import { insertAuditEntry } from "../db/queries/writing";
import { isLocale, type Locale } from "../i18n/locales";
import { type DeskFailure, onArticle } from "./desk";
import type { Person } from "./rights";

const dayMs = 86_400_000;

/** For how many days a link can be made. */
export const linkDays = [1, 7, 30] as const;
export type LinkDays = (typeof linkDays)[number];

/** A token of 256 bits, as it stands in an address (base64url). */
const tokenForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * Makes a secret link to an article's preview. Its token is told this once: the database keeps a hash of it and nobody
 * can copy the link again.
 */
export function makePreviewLink(
  person: Person,
  wanted: { articleId: number; days: LinkDays },
): Promise<{ ok: true; token: string; expiresAt: number } | DeskFailure> {
  const token = randomBytes(32).toString("base64url");
  const { articleId, days } = wanted;
  return onArticle<{ ok: true; token: string; expiresAt: number } | DeskFailure>(
    person,
    { articleId, action: "article.write" },
    async (tx, article, by) => {
      if (article.state === "withdrawn") return { ok: false, reason: "wrongState" };
      const expiresAt = by.at + days * dayMs;
      const made = { articleId, tokenHash: hashOf(token), madeBy: by.actor, madeAt: by.at, expiresAt };
      const id = await links.insertPreviewLink(tx, made);
      await insertAuditEntry(tx, { ...by, action: "previewLink.make", articleId, detail: { id, expiresAt } });
      return { ok: true, token, expiresAt };
    },
  );
}

/** Makes a link void, at once and for good. */
export function revokePreviewLink(
  person: Person,
  wanted: { articleId: number; linkId: number },
): Promise<{ ok: true } | DeskFailure> {
  const { articleId, linkId } = wanted;
  return onArticle<{ ok: true } | DeskFailure>(
    person,
    { articleId, action: "article.write" },
    async (tx, _article, by) => {
      if (!(await links.revokePreviewLink(tx, { id: linkId, articleId, at: by.at })))
        return { ok: false, reason: "notFound" };
      await insertAuditEntry(tx, { ...by, action: "previewLink.revoke", articleId, detail: { id: linkId } });
      return { ok: true };
    },
  );
}

export type OpenedLink =
  | { kind: "valid"; storyId: number; locale: Locale; expiresAt: number }
  /** It expired or was revoked, or what it led to was withdrawn or is gone. */
  | { kind: "over" };

/** Where a token leads now; null for one that nobody was given. */
export async function openPreviewLink(token: string, now = Date.now()): Promise<OpenedLink | null> {
  if (!tokenForm.test(token)) return null;
  const link = await findPreviewLink(hashOf(token));
  if (!link) return null;
  const { storyId, locale, state, expiresAt, revokedAt } = link;
  if (storyId === null || !isLocale(locale) || state === "withdrawn") return { kind: "over" };
  if (revokedAt !== null || expiresAt <= now) return { kind: "over" };
  return { kind: "valid", storyId, locale, expiresAt };
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
