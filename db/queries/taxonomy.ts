import { and, asc, eq, sql } from "drizzle-orm";
import { isLocale, type Locale } from "../../i18n/locales";
import { section, sectionName, story, storyTopic, type TopicKind, topic, topicName } from "../schema";
import type { Transaction } from "../transaction";

interface LocalName {
  name: string;
  slug: string;
  description: string;
}

export type LocalNames = Partial<Record<Locale, LocalName>>;

/** A section, or what a topic is of: both have names, slugs and an order. */
export type TaxonKind = "section" | TopicKind;

interface TaxonRow {
  id: number;
  key: string;
  version: number;
  pictureId: number | null;
}

/** The statements that sections and topics have in common; each does one thing and checks no rule. */
export interface TaxonRows {
  find(tx: Transaction, id: number): Promise<TaxonRow | undefined>;
  namesOf(tx: Transaction, id: number): Promise<LocalNames>;
  putName(tx: Transaction, id: number, named: LocalName & { locale: Locale }): Promise<void>;
  setPicture(tx: Transaction, id: number, pictureId: number | null): Promise<void>;
  /** Who has a slug in a language. */
  ownerOf(tx: Transaction, locale: Locale, slug: string): Promise<number | undefined>;
  hasKey(tx: Transaction, key: string): Promise<boolean>;
  /** Counts the version up if it still is the given one. */
  raise(tx: Transaction, id: number, version: number): Promise<boolean>;
  /** All of the kind, in order. */
  order(tx: Transaction): Promise<number[]>;
  setPosition(tx: Transaction, id: number, position: number): Promise<void>;
  isUsed(tx: Transaction, id: number): Promise<boolean>;
  remove(tx: Transaction, id: number): Promise<void>;
}

export function taxonRowsOf(kind: TaxonKind): TaxonRows {
  return kind === "section" ? sectionRows : topicRowsOf(kind);
}

export async function insertSection(
  tx: Transaction,
  values: { key: string; position: number; names: LocalNames; pictureId?: number | null },
): Promise<number> {
  const { names, ...own } = values;
  const [row] = await tx.insert(section).values(own).returning();
  if (!row) throw new Error("the database gave no id for a section");
  for (const [locale, name] of Object.entries(names))
    await tx.insert(sectionName).values({ sectionId: row.id, locale, ...name });
  return row.id;
}

export async function insertTopic(
  tx: Transaction,
  values: { key: string; kind: TopicKind; position: number; names: LocalNames; pictureId?: number | null },
): Promise<number> {
  const { names, ...own } = values;
  const [row] = await tx.insert(topic).values(own).returning();
  if (!row) throw new Error("the database gave no id for a topic");
  for (const [locale, name] of Object.entries(names))
    await tx.insert(topicName).values({ topicId: row.id, locale, ...name });
  return row.id;
}

const sectionRows: TaxonRows = {
  async find(tx, id) {
    return (await tx.select().from(section).where(eq(section.id, id)))[0];
  },
  async namesOf(tx, id) {
    return byLocale(await tx.select().from(sectionName).where(eq(sectionName.sectionId, id)));
  },
  async putName(tx, sectionId, named) {
    const target = [sectionName.sectionId, sectionName.locale];
    await tx
      .insert(sectionName)
      .values({ sectionId, ...named })
      .onConflictDoUpdate({ target, set: named });
  },
  async setPicture(tx, id, pictureId) {
    await tx.update(section).set({ pictureId }).where(eq(section.id, id));
  },
  async ownerOf(tx, locale, slug) {
    const isIt = and(eq(sectionName.locale, locale), eq(sectionName.slug, slug));
    return (await tx.select({ id: sectionName.sectionId }).from(sectionName).where(isIt))[0]?.id;
  },
  async hasKey(tx, key) {
    return (await tx.select({ id: section.id }).from(section).where(eq(section.key, key))).length > 0;
  },
  async raise(tx, id, version) {
    const isIt = and(eq(section.id, id), eq(section.version, version));
    const raised = { version: sql`${section.version} + 1` };
    return (await tx.update(section).set(raised).where(isIt).returning({ id: section.id })).length > 0;
  },
  async order(tx) {
    const rows = await tx.select({ id: section.id }).from(section).orderBy(asc(section.position), asc(section.id));
    return rows.map((row) => row.id);
  },
  async setPosition(tx, id, position) {
    await tx.update(section).set({ position }).where(eq(section.id, id));
  },
  async isUsed(tx, id) {
    return (await tx.select({ id: story.id }).from(story).where(eq(story.sectionId, id)).limit(1)).length > 0;
  },
  async remove(tx, id) {
    await tx.delete(sectionName).where(eq(sectionName.sectionId, id));
    await tx.delete(section).where(eq(section.id, id));
  },
};

function topicRowsOf(kind: TopicKind): TaxonRows {
  return {
    async find(tx, id) {
      return (
        await tx
          .select()
          .from(topic)
          .where(and(eq(topic.id, id), eq(topic.kind, kind)))
      )[0];
    },
    async namesOf(tx, id) {
      return byLocale(await tx.select().from(topicName).where(eq(topicName.topicId, id)));
    },
    async putName(tx, topicId, named) {
      const target = [topicName.topicId, topicName.locale];
      await tx
        .insert(topicName)
        .values({ topicId, ...named })
        .onConflictDoUpdate({ target, set: named });
    },
    async setPicture(tx, id, pictureId) {
      await tx.update(topic).set({ pictureId }).where(eq(topic.id, id));
    },
    async ownerOf(tx, locale, slug) {
      const isIt = and(eq(topicName.locale, locale), eq(topicName.slug, slug));
      return (await tx.select({ id: topicName.topicId }).from(topicName).where(isIt))[0]?.id;
    },
    async hasKey(tx, key) {
      return (await tx.select({ id: topic.id }).from(topic).where(eq(topic.key, key))).length > 0;
    },
    async raise(tx, id, version) {
      const isIt = and(eq(topic.id, id), eq(topic.version, version));
      const raised = { version: sql`${topic.version} + 1` };
      return (await tx.update(topic).set(raised).where(isIt).returning({ id: topic.id })).length > 0;
    },
    async order(tx) {
      const ofKind = tx.select({ id: topic.id }).from(topic).where(eq(topic.kind, kind));
      return (await ofKind.orderBy(asc(topic.position), asc(topic.id))).map((row) => row.id);
    },
    async setPosition(tx, id, position) {
      await tx.update(topic).set({ position }).where(eq(topic.id, id));
    },
    async isUsed(tx, id) {
      const used = tx.select({ id: storyTopic.storyId }).from(storyTopic).where(eq(storyTopic.topicId, id));
      return (await used.limit(1)).length > 0;
    },
    async remove(tx, id) {
      await tx.delete(topicName).where(eq(topicName.topicId, id));
      await tx.delete(topic).where(eq(topic.id, id));
    },
  };
}

/** Makes everything that has one topic have the other one instead. @returns how many stories had it. */
export async function moveStories(tx: Transaction, from: number, into: number): Promise<number> {
  const moved = await tx.select({ storyId: storyTopic.storyId }).from(storyTopic).where(eq(storyTopic.topicId, from));
  await tx
    .insert(storyTopic)
    .select(
      tx
        .select({ storyId: storyTopic.storyId, topicId: sql<number>`${into}`.as("topic_id") })
        .from(storyTopic)
        .where(eq(storyTopic.topicId, from)),
    )
    .onConflictDoNothing();
  await tx.delete(storyTopic).where(eq(storyTopic.topicId, from));
  return moved.length;
}

function byLocale(rows: readonly (LocalName & { locale: string })[]): LocalNames {
  return Object.fromEntries(
    rows.flatMap(({ locale, name, slug, description }) =>
      isLocale(locale) ? [[locale, { name, slug, description }]] : [],
    ),
  );
}
