import { insertSectionName, sectionsIn } from "../../db/queries/wire";
import type { Transaction } from "../../db/transaction";
import { slugOf } from "../../i18n/slug";
import type { By } from "../actor";
import { createSection } from "../frame";
import type { Subject } from "./document";
import type { WireItem } from "./item";

/** Names that wires and newspapers give their sections, and the keys of ours that they mean. */
const byName: Readonly<Record<string, string>> = {
  präsident: "president",
  президент: "president",
  politik: "politics",
  inland: "politics",
  international: "politics",
  ausland: "politics",
  политика: "politics",
  "в мире": "politics",
  wirtschaft: "economy",
  экономика: "economy",
  gesellschaft: "society",
  panorama: "society",
  chronik: "society",
  etat: "society",
  общество: "society",
  происшествия: "society",
  regionen: "regions",
  регионы: "regions",
  kultur: "culture",
  культура: "culture",
  sport: "sport",
  спорт: "sport",
  wissenschaft: "science",
  web: "science",
  технологии: "science",
  наука: "science",
};

/** The top of IPTC's Media Topics (cv.iptc.org/newscodes/mediatopic), by their first two digits. */
const byMediaTopic: Readonly<Record<string, string>> = {
  "01": "culture",
  "02": "society",
  "03": "society",
  "04": "economy",
  "05": "society",
  "06": "science",
  "07": "society",
  "08": "society",
  "09": "economy",
  "10": "society",
  "11": "politics",
  "12": "society",
  "13": "science",
  "14": "society",
  "15": "sport",
  "16": "politics",
  "17": "society",
};

/** The key of the section that an item's subjects name, if one of ours matches; the first match counts. */
export function sectionOf(subjects: readonly Subject[], own: readonly string[]): string | null {
  for (const { name, code } of subjects) {
    const top = /(?:^|[:/])(\d{2})\d{6}$/.exec(code)?.[1];
    const key = byName[name.trim().toLowerCase()] ?? byMediaTopic[top ?? ""];
    if (key !== undefined && own.includes(key)) return key;
  }
  return null;
}

/** Where an item goes that names no section of ours. */
const fallback = "society";

/** The section of an item: the one that is asked for, that its sender names by a key of ours, or that its subjects mean. */
export async function sectionFor(
  tx: Transaction,
  item: WireItem,
  { own, fixed, by }: { own: readonly { id: number; key: string }[]; fixed: string | null; by: By },
): Promise<number> {
  if (fixed === null && item.section !== null) return sectionByKey(tx, { ...item.section, locale: item.locale }, by);
  const keys = own.map((section) => section.key);
  const key = fixed ?? sectionOf(item.subjects, keys) ?? fallback;
  const section = own.find((one) => one.key === key) ?? own[0];
  if (!section) throw new Error("the newsroom has no section");
  return section.id;
}

/** A section that is not there is opened: what was exported from a newsroom comes back as it was. */
async function sectionByKey(
  tx: Transaction,
  wanted: { key: string; name: string; slug: string; locale: WireItem["locale"] },
  by: By,
): Promise<number> {
  const { key, locale, name } = wanted;
  const slug = slugOf(wanted.slug || name);
  const { byKey, isSlugTaken } = await sectionsIn(tx, { key, locale, slug });
  const named = { name, slug, description: "" };
  if (!byKey) return createSection(tx, { key, position: 99, names: isSlugTaken ? {} : { [locale]: named } }, by);
  if (!byKey.isNamed && !isSlugTaken) await insertSectionName(tx, { sectionId: byKey.id, locale, ...named });
  return byKey.id;
}
