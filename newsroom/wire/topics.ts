import { insertTopicName, topicByKey, topicBySlug } from "../../db/queries/wire";
import type { Transaction } from "../../db/transaction";
import { slugOf } from "../../i18n/slug";
import type { By } from "../actor";
import { createTopic } from "../frame";
import type { WireTopic } from "./document";
import type { WireItem } from "./item";

/** The ids of the topics that an item is filed under; those that the newsroom does not have are opened as tags. */
export async function topicIdsFor(tx: Transaction, item: WireItem, by: By): Promise<number[]> {
  const ids: number[] = [];
  for (const topic of item.topics) ids.push(await topicIdFor(tx, { item, topic }, by));
  return ids;
}

async function topicIdFor(
  tx: Transaction,
  { item, topic }: { item: WireItem; topic: WireTopic },
  by: By,
): Promise<number> {
  const { locale } = item;
  const slug = slugOf(topic.slug || topic.name);
  const bySlug = await topicBySlug(tx, locale, slug);
  if (bySlug !== undefined && topic.key === null) return bySlug;
  const key = topic.key ?? `${locale}-${slug}`;
  const byKey = await topicByKey(tx, key, locale);
  const id = byKey?.id ?? bySlug;
  const name = { name: topic.name, slug, description: "" };
  if (id === undefined) return createTopic(tx, { key, kind: topic.kind, position: 0, names: { [locale]: name } }, by);
  if (byKey && !byKey.isNamed && bySlug === undefined) await insertTopicName(tx, { topicId: id, locale, ...name });
  return id;
}
