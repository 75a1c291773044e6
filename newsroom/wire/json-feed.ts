import { z } from "zod";
import { type Found, plainDocument, plainPicture, type ReadingOptions, type WireDocument } from "./document";
import { filedUnder, pathsOf } from "./feeds";
import { readValues } from "./reading/json";
import { instantFrom } from "./times";

const text = z.string().catch("");
const authors = z.array(z.looseObject({ name: text })).catch([]);

/** An item of JSON Feed 1.0 or 1.1 (jsonfeed.org/version/1.1). */
const item = z.looseObject({
  // Numbers are strings to be (1.1, "Items"), and feeds send them.
  id: z.union([z.string(), z.number()]).transform(String),
  url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  language: text,
  authors,
  author: z.looseObject({ name: text }).catch({ name: "" }),
  tags: z.array(z.string()).catch([]),
});

/** A JSON Feed. What it says of itself counts for the items that come after it. */
export async function* readJsonFeed(options: ReadingOptions): AsyncGenerator<Found> {
  const feed = { language: "", byline: "" };
  const paths = ["$.language", "$.authors", "$.author", "$.items.*"];
  for await (const { value, path, line, next } of readValues(options, paths)) {
    if (path[0] === "language") feed.language = text.parse(value);
    if (path[0] === "authors") feed.byline = namesOf(authors.parse(value));
    if (path[0] === "author") feed.byline = item.shape.author.parse(value).name;
    if (path[0] !== "items") continue;
    const parsed = item.safeParse(value);
    if (parsed.success) yield { line, next, kind: "document", document: documentFrom(parsed.data, feed) };
    else yield { line, next, kind: "broken", name: "", reason: "id: it has none" };
  }
}

function documentFrom(data: z.infer<typeof item>, feed: { language: string; byline: string }): WireDocument {
  const publishedAt = instantFrom(data.date_published);
  const updatedAt = instantFrom(data.date_modified);
  const picture = data.image || data.banner_image;
  return plainDocument({
    uri: data.id,
    language: data.language || feed.language || null,
    headline: data.title,
    lead: data.summary,
    body: data.content_html === "" ? { text: data.content_text } : { html: data.content_html },
    byline: namesOf(data.authors) || data.author.name || feed.byline,
    ...filedUnder(data.tags),
    versionCreatedAt: updatedAt ?? publishedAt ?? 0,
    publishedAt: publishedAt ?? updatedAt ?? Date.now(),
    updatedAt: updatedAt !== null && publishedAt !== null && updatedAt > publishedAt ? updatedAt : null,
    ...{ mayBeEmpty: true, hasPlainLines: true },
    formerPaths: pathsOf(data.url),
    picture: picture === "" ? null : plainPicture({ href: picture }),
  });
}

function namesOf(all: readonly { name: string }[]): string {
  return all
    .map(({ name }) => name)
    .filter((name) => name !== "")
    .join(", ");
}
