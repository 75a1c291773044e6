import { type SiteSettings, writeSiteSettings } from "../db/queries/settings";
import { insertSection, insertTopic, type LocalNames } from "../db/queries/taxonomy";
import * as rows from "../db/queries/writing";
import type { TopicKind } from "../db/schema";
import type { Transaction } from "../db/transaction";
import { reservedSlugs } from "../i18n/addresses";
import { type Locale, locales } from "../i18n/locales";
import type { By } from "./actor";

/** A section's slug that stands for a page of its own already. */
export class ReservedSlug extends Error {}

/** Opens a section; every page shows it from then on. @returns its id. @throws {ReservedSlug} */
export async function createSection(
  tx: Transaction,
  section: { key: string; position: number; names: LocalNames },
  by: By,
): Promise<number> {
  for (const [locale, { slug }] of Object.entries(section.names))
    if (reservedSlugs(locale as Locale).includes(slug)) throw new ReservedSlug(`/${locale}/${slug} is another page`);
  const id = await insertSection(tx, section);
  await keep(tx, { action: "section.create", detail: { id, key: section.key } }, by);
  return id;
}

/** Opens a project, an institution or a tag. @returns its id. */
export async function createTopic(
  tx: Transaction,
  topic: { key: string; kind: TopicKind; position: number; names: LocalNames },
  by: By,
): Promise<number> {
  const id = await insertTopic(tx, topic);
  await keep(tx, { action: "topic.create", detail: { id, key: topic.key, kind: topic.kind } }, by);
  return id;
}

/** What the newsroom says of itself. @throws when it is not what settings are. */
export async function saveSettings(tx: Transaction, settings: SiteSettings, by: By): Promise<void> {
  await writeSiteSettings(tx, settings);
  await keep(tx, { action: "settings.save", detail: {} }, by);
}

/** What stands in the frame of the pages touches all of them, in every language. */
async function keep(tx: Transaction, step: { action: string; detail: Record<string, unknown> }, by: By): Promise<void> {
  await rows.insertAuditEntry(tx, { ...by, ...step, articleId: null });
  const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
  for (const locale of locales) await rows.recordChange(tx, { locale, kind: "frame", ...nothingElse, at: by.at });
}
