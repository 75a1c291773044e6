import { and, asc, eq, inArray } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { section, sectionName, storyTopic, type TopicKind, topic, topicName } from "../../schema";
import { grouped } from "../grouped";

export interface Section {
  id: number;
  key: string;
  name: string;
  slug: string;
  description: string;
  /** Of the library; shown as long as there are rights to it. */
  pictureId: number | null;
}

export type Topic = Section & { kind: TopicKind };

/** The sections that have a name in a language, in the order of the desk. */
export async function listSections(locale: Locale): Promise<Section[]> {
  return reader()
    .select({
      id: section.id,
      key: section.key,
      name: sectionName.name,
      slug: sectionName.slug,
      description: sectionName.description,
      pictureId: section.pictureId,
    })
    .from(section)
    .innerJoin(sectionName, and(eq(sectionName.sectionId, section.id), eq(sectionName.locale, locale)))
    .orderBy(asc(section.position), asc(section.id));
}

const topicColumns = {
  id: topic.id,
  key: topic.key,
  kind: topic.kind,
  name: topicName.name,
  slug: topicName.slug,
  description: topicName.description,
  pictureId: topic.pictureId,
};

export async function listTopics(kind: TopicKind, locale: Locale): Promise<Topic[]> {
  return selectTopics(locale).where(eq(topic.kind, kind)).orderBy(asc(topic.position), asc(topic.id));
}

/** What a story is about, projects and institutions before tags. */
export async function listTopicsOf(storyId: number, locale: Locale): Promise<Topic[]> {
  const topics = await selectTopics(locale)
    .innerJoin(storyTopic, eq(storyTopic.topicId, topic.id))
    .where(eq(storyTopic.storyId, storyId))
    .orderBy(asc(topic.position), asc(topic.id));
  return [...topics.filter((one) => one.kind !== "tag"), ...topics.filter((one) => one.kind === "tag")];
}

/** The names of what stories are about, by story. */
export async function listTopicNamesOf(
  storyIds: readonly number[],
  locale: Locale,
): Promise<ReadonlyMap<number, string[]>> {
  const rows = await reader()
    .select({ storyId: storyTopic.storyId, name: topicName.name })
    .from(storyTopic)
    .innerJoin(topic, eq(topic.id, storyTopic.topicId))
    .innerJoin(topicName, and(eq(topicName.topicId, topic.id), eq(topicName.locale, locale)))
    .where(inArray(storyTopic.storyId, [...storyIds]))
    .orderBy(asc(topic.position), asc(topic.id));
  const groups = [...grouped(rows, (row) => row.storyId)];
  return new Map(groups.map(([id, group]) => [id, group.map(({ name }) => name)]));
}

export async function findTopic(kind: TopicKind, locale: Locale, slug: string): Promise<Topic | null> {
  const [found] = await selectTopics(locale).where(and(eq(topic.kind, kind), eq(topicName.slug, slug)));
  return found ?? null;
}

/** The slug of a topic in another language, if it has a name there. */
export async function findTopicSlug(topicId: number, locale: Locale): Promise<string | null> {
  const [found] = await selectTopics(locale).where(eq(topic.id, topicId));
  return found?.slug ?? null;
}

function selectTopics(locale: Locale) {
  return reader()
    .select(topicColumns)
    .from(topic)
    .innerJoin(topicName, and(eq(topicName.topicId, topic.id), eq(topicName.locale, locale)))
    .$dynamic();
}
