import type { TopicKind } from "../../db/schema";

/** Empty where the wire says nothing. */
export interface Subject {
  name: string;
  code: string;
}

/** A project, an institution or a tag that a document is filed under. */
export interface WireTopic {
  name: string;
  /** Empty where it is to be made from the name. */
  slug: string;
  kind: TopicKind;
  /** The same in every language; null where the sender has none. */
  key: string | null;
}

/** A picture that a document shows, by the address or name of its file with the sender. */
export interface WirePicture {
  href: string;
  alt: string;
  caption: string;
  credit: string;
  creator: string;
  rightsNote: string;
}

/** A notice of what was wrong. */
interface WireCorrection {
  text: string;
  publishedAt: number;
}

/**
 * What any sender's format says, in one shape: nothing is judged or cleaned yet. Times are UTC epoch milliseconds, texts
 * may hold markup and entities, and what was not said is empty or null.
 */
export interface WireDocument {
  /** The sender's own identifier: what a second import knows it by. */
  uri: string;
  /** As the sender writes it (BCP 47); null where nothing says it. */
  language: string | null;
  headline: string;
  lead: string;
  /** Whether headline, lead and other lines are text as it stands, whatever signs of markup are in it. */
  hasPlainLines: boolean;
  body: { html: string } | { text: string };
  byline: string;
  subjects: readonly Subject[];
  topics: readonly WireTopic[];
  /** Where the sender files it by a key of ours. */
  section: { key: string; name: string; slug: string } | null;
  /** IPTC urgency, 1 most urgent to 8. */
  urgency: number;
  versionCreatedAt: number;
  /** Null: when this version was made. */
  publishedAt: number | null;
  updatedAt: number | null;
  embargoAt: number | null;
  /** `canceled`: taken back by its sender. `kept`: never shown to readers, so it comes to the desk as a draft. */
  status: "usable" | "canceled" | "kept";
  /** Why it is kept, or the notice in the place of what was taken back; in words for people. */
  statusNote: string | null;
  /** Whether a text is expected: a wire that sends none is broken, a site's post may be a picture and nothing else. */
  mayBeEmpty: boolean;
  slug: string | null;
  /** Documents with the same key are one story in several languages. */
  storyKey: string | null;
  /** Where it stood before: absolute paths. */
  formerPaths: readonly string[];
  picture: WirePicture | null;
  pictureCaption: string | null;
  /** What is known of pictures that the body shows. */
  bodyPictures: readonly WirePicture[];
  /** Null: to be looked for at the head of the text. */
  dateline: { place: string | null; agency: string | null; date: number | null } | null;
  searchTitle: string | null;
  searchDescription: string | null;
  corrections: readonly WireCorrection[];
  /** What the reader had to leave out, by name. */
  dropped: Readonly<Record<string, number>>;
}

/** Where a reading can go on after an item; null where it cannot. */
export interface Position {
  /** In bytes from the beginning of the file. */
  offset: number;
  line: number;
  /** How many bytes at the beginning the items need to be understood. */
  head: number;
}

interface FoundAt {
  /** Counted from 1. */
  line: number;
  next: Position | null;
}

/** One thing that a file holds: each ends up in the report. */
export type Found = FoundAt &
  (
    | { kind: "document"; document: WireDocument }
    | { kind: "picture"; uri: string; picture: WirePicture; language: string | null }
    | { kind: "package"; uri: string; name: string; refs: readonly { uri: string; isPicture: boolean }[] }
    /** Understood, and nothing is made of it. */
    | { kind: "left"; name: string; reason: string }
    | { kind: "broken"; name: string; reason: string }
  );

/** All that a reader of one format needs. */
export interface ReadingOptions {
  file: string;
  /** Where an earlier reading of this very file ended. */
  from: Position | null;
  /** Whether pictures' files are at hand, so that it is worth looking for their words first. */
  hasMedia?: boolean;
}

export type Reader = (options: ReadingOptions) => AsyncGenerator<Found>;

/** What ends the reading of a file; the message says why. */
export class Unreadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** A document with nothing said but what must be. */
export function plainDocument(
  said: Pick<WireDocument, "uri" | "versionCreatedAt" | "body"> & Partial<WireDocument>,
): WireDocument {
  return {
    ...{
      language: null,
      headline: "",
      lead: "",
      hasPlainLines: false,
      byline: "",
      subjects: [],
      topics: [],
      section: null,
      urgency: 5,
    },
    ...{ publishedAt: null, updatedAt: null, embargoAt: null, status: "usable", statusNote: null, mayBeEmpty: false },
    ...{ slug: null, storyKey: null, formerPaths: [], picture: null, pictureCaption: null, bodyPictures: [] },
    ...{ dateline: null, searchTitle: null, searchDescription: null, corrections: [], dropped: {} },
    ...said,
  };
}

export function plainPicture(said: Pick<WirePicture, "href"> & Partial<WirePicture>): WirePicture {
  return { alt: "", caption: "", credit: "", creator: "", rightsNote: "", ...said };
}
