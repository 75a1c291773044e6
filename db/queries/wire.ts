import { and, desc, eq, sql } from "drizzle-orm";
import { prepared } from "../prepared";
import { revision, section, sectionName, story, topic, topicName, wireItem } from "../schema";
import type { Transaction } from "../transaction";

export type WireRow = typeof wireItem.$inferSelect;

export async function wireItemByUri(tx: Transaction, uri: string): Promise<WireRow | undefined> {
  return byUri(tx).get({ uri });
}

const byUri = prepared((queries) =>
  queries
    .select()
    .from(wireItem)
    .where(eq(wireItem.uri, sql.placeholder("uri")))
    .prepare(),
);

/** Notes what was last received under a uri. */
export async function noteWireItem(tx: Transaction, values: Omit<WireRow, "id">): Promise<void> {
  noteInsert(tx).run(values);
}

const noteInsert = prepared((queries) =>
  queries
    .insert(wireItem)
    .values({
      uri: sql.placeholder("uri"),
      articleId: sql.placeholder("articleId"),
      versionCreatedAt: sql.placeholder("versionCreatedAt"),
      contentHash: sql.placeholder("contentHash"),
      receivedAt: sql.placeholder("receivedAt"),
    })
    .onConflictDoUpdate({
      target: wireItem.uri,
      set: {
        articleId: sql`excluded.article_id`,
        versionCreatedAt: sql`excluded.version_created_at`,
        contentHash: sql`excluded.content_hash`,
        receivedAt: sql`excluded.received_at`,
      },
    })
    .prepare(),
);

/** Sets what a wire says of a story as a whole. */
export async function setWireTerms(
  tx: Transaction,
  storyId: number,
  terms: { urgency: number; embargoAt: number | null; pictureId?: number },
): Promise<void> {
  await tx.update(story).set(terms).where(eq(story.id, storyId));
}

/** Who made the latest version of an article. */
export async function lastActorOf(tx: Transaction, articleId: number): Promise<string | undefined> {
  const latest = tx.select({ actor: revision.actor }).from(revision).where(eq(revision.articleId, articleId));
  return (await latest.orderBy(desc(revision.version)).limit(1))[0]?.actor;
}

/** The topic that has a slug in a language. */
export async function topicBySlug(tx: Transaction, locale: string, slug: string): Promise<number | undefined> {
  return topicOfSlug(tx).get({ locale, slug })?.id;
}

const topicOfSlug = prepared((queries) =>
  queries
    .select({ id: topicName.topicId })
    .from(topicName)
    .where(and(eq(topicName.locale, sql.placeholder("locale")), eq(topicName.slug, sql.placeholder("slug"))))
    .prepare(),
);

/** The topic that has a key, and whether it has a name in a language. */
export async function topicByKey(
  tx: Transaction,
  key: string,
  locale: string,
): Promise<{ id: number; isNamed: boolean } | undefined> {
  const isNamedHere = and(eq(topicName.topicId, topic.id), eq(topicName.locale, locale));
  const [found] = await tx
    .select({ id: topic.id, name: topicName.name })
    .from(topic)
    .leftJoin(topicName, isNamedHere)
    .where(eq(topic.key, key));
  return found && { id: found.id, isNamed: found.name !== null };
}

export async function insertTopicName(tx: Transaction, values: typeof topicName.$inferInsert): Promise<void> {
  await tx.insert(topicName).values(values);
}

/** The section that has a key, and whether a slug is taken in a language. */
export async function sectionsIn(
  tx: Transaction,
  wanted: { key: string; locale: string; slug: string },
): Promise<{ byKey: { id: number; isNamed: boolean } | undefined; isSlugTaken: boolean }> {
  const { key, locale, slug } = wanted;
  const hasSlug = and(eq(sectionName.locale, locale), eq(sectionName.slug, slug));
  const ofSlug = await tx.select({ id: sectionName.sectionId }).from(sectionName).where(hasSlug);
  const isNamedHere = and(eq(sectionName.sectionId, section.id), eq(sectionName.locale, locale));
  const [ofKey] = await tx
    .select({ id: section.id, name: sectionName.name })
    .from(section)
    .leftJoin(sectionName, isNamedHere)
    .where(eq(section.key, key));
  return { byKey: ofKey && { id: ofKey.id, isNamed: ofKey.name !== null }, isSlugTaken: ofSlug.length > 0 };
}

export async function insertSectionName(tx: Transaction, values: typeof sectionName.$inferInsert): Promise<void> {
  await tx.insert(sectionName).values(values);
}
