import type { Locale } from "../../i18n/locales";
import { section, sectionName, type TopicKind, topic, topicName } from "../schema";
import type { Transaction } from "../transaction";

interface LocalName {
  name: string;
  slug: string;
  description: string;
}

export type LocalNames = Partial<Record<Locale, LocalName>>;

export async function insertSection(
  tx: Transaction,
  values: { key: string; position: number; names: LocalNames },
): Promise<number> {
  const [row] = await tx.insert(section).values({ key: values.key, position: values.position }).returning();
  if (!row) throw new Error("the database gave no id for a section");
  for (const [locale, name] of Object.entries(values.names))
    await tx.insert(sectionName).values({ sectionId: row.id, locale, ...name });
  return row.id;
}

export async function insertTopic(
  tx: Transaction,
  values: { key: string; kind: TopicKind; position: number; names: LocalNames },
): Promise<number> {
  const { key, kind, position, names } = values;
  const [row] = await tx.insert(topic).values({ key, kind, position }).returning();
  if (!row) throw new Error("the database gave no id for a topic");
  for (const [locale, name] of Object.entries(names))
    await tx.insert(topicName).values({ topicId: row.id, locale, ...name });
  return row.id;
}
