import { z } from "zod";
import {
  type Found,
  plainDocument,
  plainPicture,
  type ReadingOptions,
  type WireDocument,
  type WireTopic,
} from "./document";
import { readValues } from "./reading/json";
import { instantFrom, instantInUtc } from "./times";

const text = z.string().catch("");
const id = z.union([z.string(), z.number()]).transform(String);

const post = z.looseObject({
  id,
  uuid: text,
  title: text,
  slug: text,
  html: text,
  plaintext: text,
  feature_image: text,
  type: text,
  status: text,
  visibility: text,
  locale: text,
  custom_excerpt: text,
  meta_title: text,
  meta_description: text,
  published_at: text,
  updated_at: text,
  created_at: text,
});
type Post = z.infer<typeof post>;

/** What stands beside the posts of an export and belongs to them, by the posts' ids. */
interface Beside {
  names: Map<string, { name: string; slug: string }>;
  authors: Map<string, string>;
  tagsOf: Map<string, string[]>;
  authorsOf: Map<string, string[]>;
  captions: Map<string, { alt: string; caption: string }>;
  language: string | null;
}

/** An export of a Ghost site (1.0 to 6). Posts name tags and authors that stand after them: so it is read twice. */
export async function* readGhost(options: ReadingOptions): AsyncGenerator<Found> {
  const beside = await readBeside(options.file);
  const paths = ["$.db.*.data.posts.*", "$.data.posts.*"];
  for await (const { value, line, next } of readValues(options, paths)) {
    const parsed = post.safeParse(value);
    if (parsed.success) yield { line, next, kind: "document", document: documentFrom(parsed.data, beside) };
    else yield { line, next, kind: "broken", name: "", reason: "id: it has none" };
  }
}

const tables = ["tags", "users", "posts_tags", "posts_authors", "posts_meta", "settings"] as const;
type Table = (typeof tables)[number];
const row = z.looseObject({
  id: id.catch(""),
  name: text,
  slug: text,
  post_id: id.catch(""),
  tag_id: id.catch(""),
  author_id: id.catch(""),
  feature_image_alt: text,
  feature_image_caption: text,
  key: text,
  value: text,
});

async function readBeside(file: string): Promise<Beside> {
  const beside: Beside = {
    ...{ names: new Map(), authors: new Map(), tagsOf: new Map(), authorsOf: new Map(), captions: new Map() },
    language: null,
  };
  const paths = tables.flatMap((table) => [`$.db.*.data.${table}.*`, `$.data.${table}.*`]);
  for await (const { value, path } of readValues({ file, from: null }, paths)) {
    const parsed = row.safeParse(value);
    if (parsed.success) learn(beside, path.at(-2) as Table, parsed.data);
  }
  return beside;
}

function learn(beside: Beside, table: Table, found: z.infer<typeof row>): void {
  if (table === "tags") beside.names.set(found.id, { name: found.name, slug: found.slug });
  if (table === "users") beside.authors.set(found.id, found.name);
  if (table === "posts_tags") add(beside.tagsOf, found.post_id, found.tag_id);
  if (table === "posts_authors") add(beside.authorsOf, found.post_id, found.author_id);
  if (table === "posts_meta")
    beside.captions.set(found.post_id, { alt: found.feature_image_alt, caption: found.feature_image_caption });
  if (table === "settings" && (found.key === "locale" || found.key === "lang")) beside.language = found.value || null;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function documentFrom(data: Post, beside: Beside): WireDocument {
  const publishedAt = timeFrom(data.published_at);
  const updatedAt = timeFrom(data.updated_at);
  const tags = (beside.tagsOf.get(data.id) ?? []).flatMap((one) => beside.names.get(one) ?? []);
  // Ghost hides tags that begin with `#` from readers.
  const shown = tags.filter(({ name }) => name !== "" && !name.startsWith("#"));
  const authors = (beside.authorsOf.get(data.id) ?? []).flatMap((one) => beside.authors.get(one) ?? []);
  const kept = whyKept(data, publishedAt);
  const { alt = "", caption = "" } = beside.captions.get(data.id) ?? {};
  return plainDocument({
    uri: `ghost:${data.uuid || data.id}`,
    language: data.locale || beside.language,
    headline: data.title,
    lead: data.custom_excerpt,
    body: data.html === "" ? { text: data.plaintext } : { html: withoutPlaceholder(data.html) },
    byline: authors.join(", "),
    subjects: shown.map(({ name }) => ({ name, code: "" })),
    topics: shown.map(({ name, slug }): WireTopic => ({ name, slug, kind: "tag", key: null })),
    versionCreatedAt: updatedAt ?? publishedAt ?? timeFrom(data.created_at) ?? 0,
    publishedAt,
    updatedAt: updatedAt !== null && publishedAt !== null && updatedAt > publishedAt ? updatedAt : null,
    status: kept === null ? "usable" : "kept",
    statusNote: kept,
    mayBeEmpty: true,
    formerPaths: data.slug === "" || data.type === "page" ? [] : [`/${data.slug}`],
    picture:
      data.feature_image === "" ? null : plainPicture({ href: withoutPlaceholder(data.feature_image), alt, caption }),
    pictureCaption: caption || null,
    searchTitle: data.meta_title || null,
    searchDescription: data.meta_description || null,
  });
}

/** What only members could read stays with the desk, as drafts and pages do. */
function whyKept(data: Post, publishedAt: number | null): string | null {
  if (data.type === "page") return 'a "page", for which this site has no place of its own';
  if (data.status === "scheduled")
    return (publishedAt ?? 0) > Date.now() ? null : "it was scheduled, and its time has passed";
  if (data.status !== "published") return `its status is "${data.status}"`;
  return data.visibility === "" || data.visibility === "public" ? null : `it is for "${data.visibility}" only`;
}

/** Exports of some versions have the site's own address by this word. */
function withoutPlaceholder(value: string): string {
  return value.replaceAll("__GHOST_URL__", "");
}

/** With a zone or, as older versions write it, in UTC without one; oldest ones count milliseconds. */
function timeFrom(given: string): number | null {
  return instantFrom(given) ?? instantInUtc(given);
}
