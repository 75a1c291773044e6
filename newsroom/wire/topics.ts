import { insertTopicName, topicsIn } from "../../db/queries/wire";
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
  const key = topic.key ?? `${locale}-${slug}`;
  const { byKey, bySlug } = await topicsIn(tx, { key, locale, slug });
  const known = byKey?.id ?? bySlug;
  const name = { name: topic.name, slug, description: "" };
  if (known === undefined)
    return createTopic(tx, { key, kind: topic.kind, position: 0, names: { [locale]: name } }, by);
  if (byKey && !byKey.isNamed && bySlug === undefined) await insertTopicName(tx, { topicId: known, locale, ...name });
  return known;
}
