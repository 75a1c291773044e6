import { and, asc, eq, exists, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import { isLocale } from "../../../i18n/locales";
import { reader } from "../../client";
import { section, sectionName, story, storyTopic, type TopicKind, topic, topicName } from "../../schema";
import type { LocalNames, TaxonKind } from "../taxonomy";

/** A section or topic with its names in every language. */
export interface DeskTaxon {
  id: number;
  key: string;
  version: number;
  position: number;
  pictureId: number | null;
  names: LocalNames;
  /** Whether any story has it. */
  isUsed: boolean;
}

/** All sections, in their order. */
export async function listSectionTaxons(): Promise<DeskTaxon[]> {
  return withNames(await sectionRows());
}

/** Where a page of the list goes on: the last one of the page before. */
export type AfterTaxon = Pick<DeskTaxon, "position" | "id">;

/** A page of a kind's topics in their order, narrowed to letters of any of their names. */
export async function listTopicTaxons(
  kind: TopicKind,
  page: { text?: string | undefined; limit: number; after?: AfterTaxon | undefined },
): Promise<{ taxons: DeskTaxon[]; next: AfterTaxon | null }> {
  const { text = "", limit, after } = page;
  const named = text.trim() === "" ? undefined : inArray(topic.id, await idsNamed(kind, text.trim()));
  const goesOn =
    after && or(gt(topic.position, after.position), and(eq(topic.position, after.position), gt(topic.id, after.id)));
  const ids = await reader()
    .select({ id: topic.id })
    .from(topic)
    .where(and(eq(topic.kind, kind), named, goesOn))
    .orderBy(asc(topic.position), asc(topic.id))
    .limit(limit + 1);
  const shown = ids.slice(0, limit).map(({ id }) => id);
  const taxons = withNames(await topicRows(inArray(topic.id, shown)));
  const last = taxons.at(-1);
  return { taxons, next: ids.length > limit && last ? { position: last.position, id: last.id } : null };
}

export async function findTaxon(kind: TaxonKind, id: number): Promise<DeskTaxon | null> {
  const rows =
    kind === "section"
      ? await sectionRows(eq(section.id, id))
      : await topicRows(and(eq(topic.id, id), eq(topic.kind, kind)));
  return withNames(rows)[0] ?? null;
}

/** A topic to choose, by its name in the language asked for or, where it has none there, another one. */
export type TopicChoice = { id: number; name: string };

/** All of a kind by their names, in the order of the language's alphabet. */
export async function listTopicChoices(kind: TopicKind, locale: string): Promise<TopicChoice[]> {
  const rows = await namesOfKind(kind);
  const choices = new Map<number, string>();
  for (const row of rows) if (row.locale === locale || !choices.has(row.id)) choices.set(row.id, row.name);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...choices].map(([id, name]) => ({ id, name })).sort((one, other) => compare(one.name, other.name));
}

/** SQLite's LIKE knows the case of Latin letters only; a kind's names are few enough to be looked through here. */
async function idsNamed(kind: TopicKind, letters: string): Promise<number[]> {
  const wanted = letters.toLowerCase();
  const found = (await namesOfKind(kind)).filter((row) => row.name.toLowerCase().includes(wanted));
  return [...new Set(found.map((row) => row.id))];
}

function namesOfKind(kind: TopicKind) {
  return reader()
    .select({ id: topic.id, locale: topicName.locale, name: topicName.name })
    .from(topic)
    .innerJoin(topicName, eq(topicName.topicId, topic.id))
    .where(eq(topic.kind, kind));
}

function sectionRows(where?: SQL) {
  const stories = reader().select({ one: sql`1` }).from(story).where(eq(story.sectionId, section.id));
  return reader()
    .select({
      ...{ id: section.id, key: section.key, version: section.version, position: section.position },
      ...{ pictureId: section.pictureId, isUsed: sql<number>`${exists(stories)}` },
      ...{ locale: sectionName.locale, name: sectionName.name, slug: sectionName.slug },
      description: sectionName.description,
    })
    .from(section)
    .leftJoin(sectionName, eq(sectionName.sectionId, section.id))
    .where(where)
    .orderBy(asc(section.position), asc(section.id));
}

function topicRows(where?: SQL) {
  const stories = reader().select({ one: sql`1` }).from(storyTopic).where(eq(storyTopic.topicId, topic.id));
  return reader()
    .select({
      ...{ id: topic.id, key: topic.key, version: topic.version, position: topic.position },
      ...{ pictureId: topic.pictureId, isUsed: sql<number>`${exists(stories)}` },
      ...{ locale: topicName.locale, name: topicName.name, slug: topicName.slug, description: topicName.description },
    })
    .from(topic)
    .leftJoin(topicName, eq(topicName.topicId, topic.id))
    .where(where)
    .orderBy(asc(topic.position), asc(topic.id));
}

function withNames(rows: Awaited<ReturnType<typeof topicRows>>): DeskTaxon[] {
  const taxons = new Map<number, DeskTaxon>();
  for (const { locale, name, slug, description, isUsed, ...row } of rows) {
    const taxon = taxons.get(row.id) ?? { ...row, isUsed: isUsed === 1, names: {} };
    taxons.set(row.id, taxon);
    if (isLocale(locale) && name !== null && slug !== null)
      taxon.names[locale] = { name, slug, description: description ?? "" };
  }
  return [...taxons.values()];
}
