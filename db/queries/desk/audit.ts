import { and, desc, eq, gte, inArray, lt, or, type SQL } from "drizzle-orm";
import { reader } from "../../client";
import { type AuditGroup, article, auditEntry } from "../../schema";

export interface AuditFilter {
  /** A person's id, or what acts without one: `cli`, `demo`. */
  actor?: string | undefined;
  group?: AuditGroup | undefined;
  /** Between these instants, UTC epoch ms; `to` is the first after the range. */
  from?: number | undefined;
  to?: number | undefined;
  storyId?: number | undefined;
}

/** Where a page of the list goes on: the last entry of the one before. */
export interface AfterEntry {
  at: number;
  id: number;
}

export type AuditRow = Awaited<ReturnType<typeof selectEntries>>[number];

/** A page of what was done, the latest first, and where the next page begins. */
export async function listAuditEntries(
  filter: AuditFilter,
  page: { limit: number; after?: AfterEntry | undefined },
): Promise<{ entries: AuditRow[]; next: AfterEntry | null }> {
  const { limit, after } = page;
  const rows = await selectEntries()
    .where(and(matching(filter), after && isAfter(after)))
    .orderBy(desc(auditEntry.at), desc(auditEntry.id))
    .limit(limit + 1);
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}

function selectEntries() {
  return reader()
    .select({
      ...{ id: auditEntry.id, at: auditEntry.at, actor: auditEntry.actor, action: auditEntry.action },
      ...{ detail: auditEntry.detail, storyId: article.storyId, locale: article.locale, headline: article.headline },
    })
    .from(auditEntry)
    .leftJoin(article, eq(article.id, auditEntry.articleId))
    .$dynamic();
}

function matching({ actor, group, from, to, storyId }: AuditFilter): SQL | undefined {
  const articles = (id: number) => reader().select({ id: article.id }).from(article).where(eq(article.storyId, id));
  return and(
    actor === undefined ? undefined : eq(auditEntry.actor, actor),
    group === undefined ? undefined : eq(auditEntry.group, group),
    from === undefined ? undefined : gte(auditEntry.at, from),
    to === undefined ? undefined : lt(auditEntry.at, to),
    storyId === undefined ? undefined : inArray(auditEntry.articleId, articles(storyId)),
  );
}

function isAfter({ at, id }: AfterEntry): SQL | undefined {
  return or(lt(auditEntry.at, at), and(eq(auditEntry.at, at), lt(auditEntry.id, id)));
}
