import { asc, between, eq } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { type TopicKind, topic, topicName } from "../../schema";
import { grouped } from "../grouped";

/** sitemaps.org lets a file have 50,000; smaller ones are made and fetched anew in less time. */
export const addressesPerFile = 10_000;

/** A topic in a language, for the sitemap of the lists. */
export interface TopicVersion {
  topicId: number;
  kind: TopicKind;
  locale: string;
  slug: string;
}

/** How many files the topics of a language fill. */
export async function countTopicFiles(locale: Locale): Promise<number> {
  return Math.ceil((await reader().$count(topicName, eq(topicName.locale, locale))) / addressesPerFile);
}

/** The topics of a language that stand in a file (`number` counts from 1), each with its names in all languages. */
export async function listTopicVersions(locale: Locale, number: number): Promise<ReadonlyMap<number, TopicVersion[]>> {
  const ids = await reader()
    .select({ id: topicName.topicId })
    .from(topicName)
    .where(eq(topicName.locale, locale))
    .orderBy(asc(topicName.topicId))
    .limit(addressesPerFile)
    .offset((number - 1) * addressesPerFile);
  const [first, last] = [ids[0]?.id, ids.at(-1)?.id];
  if (first === undefined || last === undefined) return new Map();
  const wanted = new Set(ids.map(({ id }) => id));
  const rows = await reader()
    .select({ topicId: topicName.topicId, kind: topic.kind, locale: topicName.locale, slug: topicName.slug })
    .from(topicName)
    .innerJoin(topic, eq(topic.id, topicName.topicId))
    .where(between(topicName.topicId, first, last))
    .orderBy(asc(topicName.topicId));
  return grouped(
    rows.filter((row) => wanted.has(row.topicId)),
    (row) => row.topicId,
  );
}
