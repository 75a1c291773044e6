import { topicKinds } from "../../db/schema";
import type { WireDocument, WireTopic } from "./document";
import { instantFrom } from "./times";

/** Marks what this program itself has exported. */
export const ownProfile = "depesche";

interface OwnNinjs {
  pubstatus?: string | undefined;
  ednote: string;
  contentcreated: string;
  slugline: string;
  headlines: readonly { role: string; value: string }[];
  descriptions: readonly { role: string; value: string }[];
  subjects: readonly { name: string; literal: string; uri: string }[];
  altids: readonly { role: string; value: string }[];
  versioncreated: number;
}

/** What stands in our own export beside what every ninjs says (`newsroom/export/ninjs.ts` writes it). */
export function readOwn(data: OwnNinjs): Partial<WireDocument> {
  const described = (role: string) => data.descriptions.find((one) => one.role === role)?.value ?? null;
  const publishedAt = instantFrom(data.contentcreated);
  const date = described("dateline-date");
  return {
    publishedAt,
    updatedAt: publishedAt !== null && data.versioncreated > publishedAt ? data.versioncreated : null,
    status: data.pubstatus === "withheld" ? "kept" : data.pubstatus === "canceled" ? "canceled" : "usable",
    statusNote: data.ednote || described("status"),
    ...{ mayBeEmpty: true, hasPlainLines: true },
    slug: data.slugline || null,
    storyKey: data.altids.find((one) => one.role === "story")?.value ?? null,
    lead: described("lead") ?? "",
    pictureCaption: described("picture-caption"),
    searchTitle: data.headlines.find((one) => one.role === "search")?.value ?? null,
    searchDescription: described("search"),
    dateline: {
      place: described("dateline"),
      agency: described("dateline-agency"),
      date: date === null ? null : instantFrom(date),
    },
    corrections: data.descriptions
      .filter((one) => one.role === "correction")
      .flatMap(({ value }) => correctionFrom(value)),
    section: sectionFrom(data),
    topics: data.subjects.flatMap(topicFrom),
    subjects: [],
    dropped: {},
  };
}

function correctionFrom(value: string): WireDocument["corrections"] {
  const [time = "", ...text] = value.split(" ");
  const publishedAt = instantFrom(time);
  return publishedAt === null ? [] : [{ publishedAt, text: text.join(" ") }];
}

const prefix = "urn:x-depesche:";

function sectionFrom({ subjects }: OwnNinjs): WireDocument["section"] {
  const found = subjects.find(({ uri }) => uri.startsWith(`${prefix}section:`));
  return found ? { key: found.uri.slice(`${prefix}section:`.length), name: found.name, slug: found.literal } : null;
}

function topicFrom({ name, literal, uri }: OwnNinjs["subjects"][number]): WireTopic[] {
  const kind = topicKinds.find((one) => uri.startsWith(`${prefix}${one}:`));
  if (!kind) return [];
  return [{ name, slug: literal, kind, key: uri.slice(`${prefix}${kind}:`.length) || null }];
}
