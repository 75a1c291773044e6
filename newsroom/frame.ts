import { occupyAddresses } from "../db/queries/redirects";
import { type SiteSettings, writeSiteSettings } from "../db/queries/settings";
import { insertSection, insertTopic, type LocalNames, type TaxonKind } from "../db/queries/taxonomy";
import * as rows from "../db/queries/writing";
import type { AuditAction, TopicKind } from "../db/schema";
import type { Transaction } from "../db/transaction";
import { addressOf, type FeedList, feedsOf, reservedSlugs } from "../i18n/addresses";
import { type Locale, locales } from "../i18n/locales";
import type { By } from "./actor";

/** A section's slug that stands for a page of its own already. */
export class ReservedSlug extends Error {}

/** Opens a section; every page shows it from then on. @returns its id. @throws {ReservedSlug} */
export async function createSection(
  tx: Transaction,
  section: { key: string; position: number; names: LocalNames; pictureId?: number | null },
  by: By,
): Promise<number> {
  for (const [locale, { slug }] of Object.entries(section.names))
    if (reservedSlugs(locale as Locale).includes(slug)) throw new ReservedSlug(`/${locale}/${slug} is another page`);
  const id = await insertSection(tx, section);
  await occupyAddresses(tx, addressesOfNames("section", section.names));
  await keepFrame(tx, { action: "section.create", detail: { id, ...told(section) } }, by);
  return id;
}

/** Opens a project, an institution or a tag. @returns its id. */
export async function createTopic(
  tx: Transaction,
  topic: { key: string; kind: TopicKind; position: number; names: LocalNames; pictureId?: number | null },
  by: By,
): Promise<number> {
  const id = await insertTopic(tx, topic);
  await occupyAddresses(tx, addressesOfNames(topic.kind, topic.names));
  await keepFrame(tx, { action: "topic.create", detail: { id, kind: topic.kind, ...told(topic) } }, by);
  return id;
}

/** What the audit list calls it, also when it is long gone: its first name. */
export function told({ key, names }: { key: string; names: LocalNames }): { key: string; name: string } {
  return { key, name: locales.flatMap((locale) => names[locale]?.name ?? [])[0] ?? key };
}

/** Where a section or topic stands: its page and its feeds. Articles are found by their number. */
export function addressesOf(kind: TaxonKind, locale: Locale, slug: string): string[] {
  const list: FeedList = kind === "section" ? { section: slug } : { topic: { kind, slug } };
  return [addressOf({ page: kind, locale, slug }), ...feedsOf(locale, list).map(({ address }) => address)];
}

export function addressesOfNames(kind: TaxonKind, names: LocalNames): string[] {
  return locales.flatMap((locale) => (names[locale] ? addressesOf(kind, locale, names[locale].slug) : []));
}

/** What the newsroom says of itself. @throws when it is not what settings are. */
export async function saveSettings(
  tx: Transaction,
  settings: SiteSettings,
  by: By,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await writeSiteSettings(tx, settings);
  await keepFrame(tx, { action: "settings.save", detail }, by);
}

/** What stands in the frame of the pages touches all of them, in every language. */
export async function keepFrame(
  tx: Transaction,
  step: { action: AuditAction; detail: Record<string, unknown> },
  by: By,
): Promise<void> {
  await rows.insertAuditEntry(tx, { ...by, ...step, articleId: null });
  const nothingElse = { storyId: null, sectionId: null, topicIds: [], instants: [] };
  for (const locale of locales) await rows.recordChange(tx, { locale, kind: "frame", ...nothingElse, at: by.at });
}
