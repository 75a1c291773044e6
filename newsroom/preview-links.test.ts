import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { reader, writer } from "../db/client";
import { listPreviewLinks } from "../db/queries/desk/preview";
import { auditEntry, previewLink } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { keepHouse } from "./housekeeping";
import { type LinkDays, makePreviewLink, openPreviewLink, revokePreviewLink } from "./preview-links";
import { withdrawArticle } from "./publishing";
import type { Person } from "./rights";
import { addSection, addStory, testBy } from "./testing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const day = 86_400_000;
const anna: Person = { id: "anna", name: "Anna", role: "editor", locales: ["de"] };
const stranger: Person = { id: "carl", name: "Carl", role: "author", locales: [] };

async function draft() {
  const { storyId, ids } = await addStory(sectionId, { de: { headline: "Geheim" } });
  return { storyId, articleId: ids.de ?? 0 };
}

async function made(articleId: number, days: LinkDays = 7) {
  const link = await makePreviewLink(anna, { articleId, days });
  if (!link.ok) throw new Error(link.reason);
  return link;
}

describe("a secret link", () => {
  it("leads to its article until it expires", async () => {
    const { storyId, articleId } = await draft();
    const { token, expiresAt } = await made(articleId);
    expect(expiresAt).toBeGreaterThan(Date.now() + 7 * day - 60_000);
    expect(await openPreviewLink(token)).toEqual({ kind: "valid", storyId, locale: "de", expiresAt });
    expect(await openPreviewLink(token, expiresAt - 1)).toMatchObject({ kind: "valid" });
    expect(await openPreviewLink(token, expiresAt)).toEqual({ kind: "over" });
  });

  it("is 256 bits that the database does not know", async () => {
    const { articleId } = await draft();
    const { token } = await made(articleId);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const [row] = await reader().select().from(previewLink).where(eq(previewLink.articleId, articleId));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await openPreviewLink(row?.tokenHash ?? "")).toBeNull();
    expect(await openPreviewLink(`${token.slice(0, -1)}${token.endsWith("A") ? "E" : "A"}`)).toBeNull();
    expect(await openPreviewLink("")).toBeNull();
  });

  it("is over once it is revoked, for good", async () => {
    const { articleId } = await draft();
    const { token } = await made(articleId);
    const [link] = await listPreviewLinks(articleId);
    const linkId = link?.id ?? 0;
    const other = await draft();
    expect(await revokePreviewLink(anna, { articleId: other.articleId, linkId })).toMatchObject({ reason: "notFound" });
    expect(await revokePreviewLink(anna, { articleId, linkId })).toEqual({ ok: true });
    expect(await openPreviewLink(token)).toEqual({ kind: "over" });
    expect(await revokePreviewLink(anna, { articleId, linkId })).toEqual({ ok: false, reason: "notFound" });
    const entries = await reader().select().from(auditEntry).where(eq(auditEntry.articleId, articleId));
    expect(entries.map((entry) => [entry.actor, entry.action]).slice(-2)).toEqual([
      ["anna", "previewLink.make"],
      ["anna", "previewLink.revoke"],
    ]);
    expect(JSON.stringify(entries)).not.toContain(token);
  });

  it("is over when its article is withdrawn or gone", async () => {
    const { articleId } = await draft();
    const [first, second] = [await made(articleId), await made(articleId, 30)];
    await inTransaction((tx) => withdrawArticle(tx, { articleId, version: 1, notice: null }, testBy));
    expect(await openPreviewLink(first.token)).toEqual({ kind: "over" });
    expect(await makePreviewLink(anna, { articleId, days: 1 })).toEqual({ ok: false, reason: "wrongState" });
    // As the foreign key leaves the link; an article itself is never deleted while it has a revision.
    writer().connection.prepare("update preview_link set article_id = null where article_id = ?").run(articleId);
    expect(await openPreviewLink(second.token)).toEqual({ kind: "over" });
  });

  it("is made and revoked by who may write the article, and by nobody else", async () => {
    const { articleId } = await draft();
    await made(articleId);
    const [link] = await listPreviewLinks(articleId);
    expect(await makePreviewLink(stranger, { articleId, days: 1 })).toEqual({ ok: false, reason: "forbidden" });
    expect(await revokePreviewLink(stranger, { articleId, linkId: link?.id ?? 0 })).toMatchObject({
      reason: "forbidden",
    });
    expect(await listPreviewLinks(articleId)).toMatchObject([{ madeBy: "anna", revokedAt: null }]);
  });

  it("says for a month that it expired; after that nobody knows it", async () => {
    const { articleId } = await draft();
    const { token, expiresAt } = await made(articleId, 1);
    await keepHouse(expiresAt + 29 * day);
    expect(await openPreviewLink(token, expiresAt + 29 * day)).toEqual({ kind: "over" });
    await keepHouse(expiresAt + 31 * day);
    expect(await openPreviewLink(token, expiresAt + 31 * day)).toBeNull();
  });
});
