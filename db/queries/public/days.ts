import { and, desc, eq, gte, lt } from "drizzle-orm";
import { dayOf, type Range } from "../../../i18n/calendar";
import { reader } from "../../client";
import { article } from "../../schema";
import type { Filter } from "./items";
import { isPublic } from "./visible";

/** How many items each day of the range has; days without any are left out. */
export async function countByDay(filter: Filter, range: Range, timeZone: string): Promise<ReadonlyMap<string, number>> {
  const rows = await reader()
    .select({ publishedAt: article.publishedAt })
    .from(article)
    .where(and(ofList(filter), gte(article.publishedAt, range.from), lt(article.publishedAt, range.to)));
  const counts = new Map<string, number>();
  for (const { publishedAt } of rows) {
    const day = dayOf(publishedAt ?? 0, timeZone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** The nearest instants with news before and after a range: the previous and the next day or month to read on. */
export async function neighboursOf(
  filter: Filter,
  range: Range,
): Promise<{ before: number | null; after: number | null }> {
  const [before] = await reader()
    .select({ at: article.publishedAt })
    .from(article)
    .where(and(ofList(filter), lt(article.publishedAt, range.from)))
    .orderBy(desc(article.publishedAt))
    .limit(1);
  const [after] = await reader()
    .select({ at: article.publishedAt })
    .from(article)
    .where(and(ofList(filter), gte(article.publishedAt, range.to)))
    .orderBy(article.publishedAt)
    .limit(1);
  return { before: before?.at ?? null, after: after?.at ?? null };
}

function ofList(filter: Filter) {
  const section = filter.sectionId === undefined ? undefined : eq(article.sectionId, filter.sectionId);
  return and(isPublic(filter.locale), section);
}
