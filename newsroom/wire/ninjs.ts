import { z } from "zod";
import { type Found, plainDocument, plainPicture, type Subject, type WireDocument, type WirePicture } from "./document";
import { bodiesOf, headlinesOf, said, withoutNulls } from "./ninjs-roles";
import { ownProfile, readOwn } from "./own-ninjs";
import { instantFrom } from "./times";

const instant = z.string().transform((text, context) => {
  const time = instantFrom(text);
  if (time !== null) return time;
  context.issues.push({ code: "custom", message: "is no ISO 8601 time with a zone", input: text });
  return z.NEVER;
});

const text = z.string().catch("");
const texts = z
  .array(z.looseObject({ role: text, value: text, contenttype: text }).catch({ role: "", value: "", contenttype: "" }))
  .catch([]);
const subject = z
  .looseObject({ name: text, code: text, uri: text, literal: text, rel: text, scheme: text })
  .catch({ name: "", code: "", uri: "", literal: "", rel: "", scheme: "" });
const rendition = z.looseObject({
  name: text,
  href: text,
  contenttype: text,
  mimetype: text,
  width: z.number().catch(0),
});
/** A list from version 2 on; before, an object by names. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), z.record(z.string(), item).transform((named) => Object.values(named))]).catch([]);

const association = z.looseObject({
  uri: text,
  type: text,
  rel: text,
  name: text,
  headline: text,
  headlines: texts,
  descriptions: texts,
  description_text: text,
  by: text,
  byline: text,
  copyrightholder: text,
  copyrightnotice: text,
  usageterms: text,
  renditions: listed(rendition),
});

/** IPTC ninjs 1 to 3, as far as a story is made of it; read leniently, for what is sent often breaks the schema. */
const ninjs = association.extend({
  uri: z.string().min(1).max(2_000),
  pubstatus: z.enum(["usable", "withheld", "withhold", "canceled", "cancelled"]).optional(),
  language: z.string().nullable().catch(null).default(null),
  versioncreated: instant,
  firstcreated: text,
  contentcreated: text,
  embargoed: instant.optional(),
  // Version 3 has a word of its own for it.
  embargoeduntil: instant.optional(),
  urgency: z.coerce.number().int().min(1).max(9).catch(5),
  ednote: text,
  located: text,
  slugline: text,
  title: text,
  body_xhtml: text,
  body_html: text,
  body_text: text,
  bodies: texts,
  subject: listed(subject),
  subjects: listed(subject),
  associations: listed(association),
  profile: text,
  altids: listed(z.looseObject({ role: text, value: text }).catch({ role: "", value: "" })),
});
type Ninjs = z.infer<typeof ninjs>;

/** What one ninjs document is: a text, a picture, or something that this newsroom has no place for. */
export type FoundNinjs =
  | Extract<WithoutPlace<Found>, { kind: "document" | "picture" | "left" }>
  | { kind: "broken"; name: string; reason: string };
type WithoutPlace<One> = One extends unknown ? Omit<One, "line" | "next"> : never;

/** @param json one document of ninjs 1.x, 2.x or 3.x: its names in lower case or, from 3 on, in camel case. */
export function readNinjs(json: unknown): FoundNinjs {
  const parsed = ninjs.safeParse(withoutNulls(json));
  if (!parsed.success) {
    const uri = typeof json === "object" && json !== null && "uri" in json ? String(json.uri) : "";
    return { kind: "broken", name: uri, reason: parsed.error.issues.map(inWords).join("; ") };
  }
  const { data } = parsed;
  const type = data.type || "text";
  if (type === "picture" || type === "graphic") {
    const picture = pictureFrom(data);
    if (picture === null) return { kind: "left", name: data.uri, reason: `a ${type} without a file` };
    return { kind: "picture", uri: data.uri, picture, language: data.language };
  }
  if (type !== "text" && type !== "composite")
    return { kind: "broken", name: data.uri, reason: `type: "${type}" is nothing that a newspaper prints` };
  return { kind: "document", document: documentFrom(data) };
}

function documentFrom(data: Ninjs): WireDocument {
  const canceled = (data.pubstatus ?? "usable") !== "usable";
  const pictures = data.associations.filter((one) => one.type === "picture" || one.type === "graphic");
  const [picture = null] = pictures.map(pictureFrom).filter((one) => one !== null);
  const isOwn = data.profile === ownProfile;
  const others = data.associations.length - (picture ? 1 : 0);
  return plainDocument({
    uri: data.uri,
    language: data.language,
    headline: data.headline || headlinesOf(data.headlines) || data.title,
    lead: data.description_text || said(data.descriptions, ["lead", "summary", "abstract", "text"]),
    body: bodiesOf(data),
    byline: data.byline || data.by,
    subjects: subjectsOf([...data.subject, ...data.subjects]),
    urgency: Math.min(data.urgency, 8),
    versionCreatedAt: data.versioncreated,
    embargoAt: data.embargoed ?? data.embargoeduntil ?? null,
    status: canceled ? "canceled" : "usable",
    picture,
    pictureCaption: picture?.caption || null,
    dropped: others > 0 ? { association: others } : {},
    ...(isOwn ? { ...readOwn(data), ...ownPictures(data) } : {}),
  });
}

/** Of our own: that at the head and those in the text, each by its place. */
function ownPictures(data: Ninjs): Pick<WireDocument, "picture" | "bodyPictures"> {
  const placed = (place: string) =>
    data.associations.filter(({ name }) => name === place).flatMap((one) => pictureFrom(one) ?? []);
  return { picture: placed("head")[0] ?? null, bodyPictures: placed("body") };
}

function subjectsOf(given: Ninjs["subjects"]): Subject[] {
  const subjects = given.map(({ name, code, uri, literal }) => ({ name, code: code || uri || literal }));
  return subjects.filter(({ name, code }) => name !== "" || code !== "");
}

function pictureFrom(data: z.infer<typeof association>): WirePicture | null {
  const files = data.renditions.filter(({ href, contenttype, mimetype }) => {
    const type = contenttype || mimetype;
    return href !== "" && (type === "" || type.startsWith("image/"));
  });
  const widest = files.sort((one, other) => other.width - one.width)[0];
  if (!widest) return null;
  return plainPicture({
    href: widest.href,
    caption: data.description_text || said(data.descriptions, ["caption", "text"]),
    alt: said(data.descriptions, ["alt"]) || data.headline || headlinesOf(data.headlines),
    credit: said(data.descriptions, ["creditline"]) || data.copyrightholder,
    creator: data.byline || data.by,
    rightsNote: [data.copyrightnotice, data.usageterms].filter((one) => one !== "").join(" "),
  });
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".") || "the document"}: ${issue.message}`;
}
