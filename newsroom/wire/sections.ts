import type { Subject } from "./ninjs";

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
