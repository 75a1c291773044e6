import { asc, eq, exists, sql } from "drizzle-orm";
import { isLocale } from "../../../i18n/locales";
import { reader } from "../../client";
import { section, sectionName, story, storyTopic, topic, topicName } from "../../schema";
import type { LocalNames, TaxonKind } from "../taxonomy";

/** A section or topic with its names in every language. */
export interface DeskTaxon {
  id: number;
  key: string;
  version: number;
  names: LocalNames;
  /** Whether any story has it. */
  isUsed: boolean;
}

/** All of a kind, in their order. */
export async function listTaxons(kind: TaxonKind): Promise<DeskTaxon[]> {
  const rows = kind === "section" ? await sectionsWithNames() : await topicsWithNames(kind);
  const taxons = new Map<number, DeskTaxon>();
  for (const { id, key, version, isUsed, locale, name, slug, description } of rows) {
    const taxon = taxons.get(id) ?? { id, key, version, isUsed: isUsed === 1, names: {} };
    taxons.set(id, taxon);
    if (isLocale(locale) && name !== null && slug !== null)
      taxon.names[locale] = { name, slug, description: description ?? "" };
  }
  return [...taxons.values()];
}

function sectionsWithNames() {
  const stories = reader().select({ one: sql`1` }).from(story).where(eq(story.sectionId, section.id));
  return reader()
    .select({
      ...{ id: section.id, key: section.key, version: section.version, isUsed: sql<number>`${exists(stories)}` },
      ...{ locale: sectionName.locale, name: sectionName.name, slug: sectionName.slug },
      description: sectionName.description,
    })
    .from(section)
    .leftJoin(sectionName, eq(sectionName.sectionId, section.id))
    .orderBy(asc(section.position), asc(section.id));
}

function topicsWithNames(kind: Exclude<TaxonKind, "section">) {
  const stories = reader().select({ one: sql`1` }).from(storyTopic).where(eq(storyTopic.topicId, topic.id));
  return reader()
    .select({
      ...{ id: topic.id, key: topic.key, version: topic.version, isUsed: sql<number>`${exists(stories)}` },
      ...{ locale: topicName.locale, name: topicName.name, slug: topicName.slug, description: topicName.description },
    })
    .from(topic)
    .leftJoin(topicName, eq(topicName.topicId, topic.id))
    .where(eq(topic.kind, kind))
    .orderBy(asc(topic.position), asc(topic.id));
}
