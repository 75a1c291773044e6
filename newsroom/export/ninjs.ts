import type { WirePicture } from "../wire/document";
import { ownProfile } from "../wire/own-ninjs";
import type { ExportedArticle } from "./documents";

/**
 * An article as a line of ninjs 3.1. What ninjs has no field for stands under roles of our own, which its schema allows;
 * `readNinjs` reads all of it back.
 */
export function ninjsOf({ document, createdAt }: ExportedArticle): Record<string, unknown> {
  const { dateline, corrections, section, topics } = document;
  const described = [
    ["lead", document.lead],
    ["search", document.searchDescription],
    ["dateline", dateline?.place],
    ["dateline-agency", dateline?.agency],
    ["dateline-date", dateline?.date === null || dateline === null ? null : isoOf(dateline.date)],
    ["picture-caption", document.pictureCaption],
    ["status", document.status === "kept" ? document.statusNote : null],
    ...corrections.map(({ text, publishedAt }) => ["correction", `${isoOf(publishedAt)} ${text}`]),
  ];
  const subjects = [
    ...(section ? [{ ...idOf("section", section), rel: "partOf" }] : []),
    ...topics.map(({ key, kind, ...name }) => ({ ...idOf(kind, { ...name, key: key ?? "" }), rel: "about" })),
  ];
  return withoutEmpty({
    uri: document.uri,
    type: "text",
    profile: ownProfile,
    standard: { name: "ninjs", version: "3.1" },
    firstCreated: isoOf(createdAt),
    versionCreated: isoOf(document.versionCreatedAt),
    contentCreated: document.publishedAt === null ? null : isoOf(document.publishedAt),
    embargoedUntil: document.embargoAt === null ? null : isoOf(document.embargoAt),
    pubStatus: { usable: "usable", kept: "withheld", canceled: "canceled" }[document.status],
    edNote: document.status === "canceled" ? document.statusNote : null,
    urgency: document.urgency,
    language: document.language,
    headlines: textsOf([
      ["main", document.headline],
      ["search", document.searchTitle],
    ]),
    descriptions: textsOf(described),
    bodies: [{ role: "main", contentType: "text/html", value: document.body.html }],
    by: document.byline,
    slugline: document.slug,
    subjects,
    associations: [
      ...(document.picture ? [associationOf(document.picture, "head")] : []),
      ...document.bodyPictures.map((picture) => associationOf(picture, "body")),
    ],
    altIds: [{ role: "story", value: document.storyKey ?? "" }],
  });
}

function idOf(kind: string, { key, name, slug }: { key: string; name: string; slug: string }) {
  return { name, literal: slug, uri: `urn:x-depesche:${kind}:${key}` };
}

function associationOf(picture: WirePicture, name: string) {
  return withoutEmpty({
    name,
    uri: picture.href,
    type: "picture",
    headlines: textsOf([["main", picture.alt]]),
    descriptions: textsOf([
      ["caption", picture.caption],
      ["creditline", picture.credit],
      ["alt", picture.alt],
    ]),
    by: picture.creator,
    usageTerms: picture.rightsNote,
    renditions: [{ name: "main", href: picture.href, contentType: "image/jpeg" }],
  });
}

/** An empty text says something else than none (a wire that named no agency), where it may stand at all. */
function textsOf(texts: readonly (readonly (string | null | undefined)[])[]) {
  return texts.flatMap(([role, value]) =>
    value === null || value === undefined || (value === "" && role !== "dateline-agency") ? [] : [{ role, value }],
  );
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
