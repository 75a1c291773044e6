import { formerPathOf } from "./addresses";
import {
  type Found,
  plainDocument,
  plainPicture,
  type ReadingOptions,
  type WireDocument,
  type WireTopic,
} from "./document";
import { asText } from "./item";
import { htmlWithin } from "./nitf";
import { childOf, childrenOf, readElements, textOf, type XmlElement } from "./reading/xml";
import { instantFrom } from "./times";

const names = new Set(["item", "entry", "language", "author", "title"]);
const items = new Set(["item", "entry"]);

/** RSS (0.9x, 1.0, 2.0) and Atom. What they carry is what was published: nothing in it is kept from readers. */
export async function* readFeed(options: ReadingOptions): AsyncGenerator<Found> {
  const feed: { language: string | null; author: string } = { language: null, author: "" };
  for await (const { element, within, line, next } of readElements({ ...options, names, items })) {
    if (element.name === "language") feed.language = textOf(element) || null;
    if (element.name === "author" && within.length === 1) feed.author = textOf(childOf(element, "name"));
    if (!items.has(element.name)) continue;
    const document = element.name === "item" ? itemOfRss(element) : entryOfAtom(element);
    const language = document?.language ?? feed.language;
    if (document === null)
      yield { line, next, kind: "broken", name: said(element, "title"), reason: "it has neither an id nor an address" };
    else
      yield {
        line,
        next,
        kind: "document",
        document: { ...document, language, byline: document.byline || feed.author },
      };
  }
}

function itemOfRss(item: XmlElement): WireDocument | null {
  const link = said(item, "link") || (childOf(item, "link")?.attributes["rdf:resource"] ?? "");
  const uri = said(item, "guid") || item.attributes["rdf:about"] || link;
  if (!uri) return null;
  const whole = said(item, "content:encoded");
  const summary = said(item, "description");
  const publishedAt = instantFrom(said(item, "pubDate")) ?? instantFrom(said(item, "dc:date"));
  const updatedAt = instantFrom(said(item, "atom:updated"));
  return plainDocument({
    uri,
    language: said(item, "dc:language") || null,
    headline: said(item, "title"),
    lead: whole === "" ? "" : summary,
    body: { html: whole || summary },
    byline: said(item, "dc:creator") || nameIn(said(item, "author")),
    ...filedUnder(childrenOf(item, "category").map((category) => textOf(category))),
    versionCreatedAt: updatedAt ?? publishedAt ?? 0,
    publishedAt: publishedAt ?? Date.now(),
    mayBeEmpty: true,
    formerPaths: pathsOf(link),
    ...pictureOf(item),
  });
}

/** `anna@example.org (Anna Beispiel)`: RSS asks for an address and the name beside it. */
function nameIn(author: string): string {
  const named = /\(([^)]+)\)/.exec(author)?.[1] ?? author;
  return named.includes("@") ? "" : named;
}

function entryOfAtom(entry: XmlElement): WireDocument | null {
  const links = childrenOf(entry, "link").map(({ attributes }) => attributes);
  const link = links.find(({ rel = "alternate" }) => rel === "alternate")?.href ?? "";
  const uri = said(entry, "id") || link;
  if (uri === "") return null;
  const content = childOf(entry, "content");
  const summary = childOf(entry, "summary");
  const updatedAt = instantFrom(said(entry, "updated"));
  const publishedAt = instantFrom(said(entry, "published")) ?? updatedAt;
  const authors = childrenOf(entry, "author").map((author) => said(author, "name"));
  return plainDocument({
    uri,
    language: content?.attributes["xml:lang"] ?? entry.attributes["xml:lang"] ?? null,
    headline: markupOf(childOf(entry, "title")),
    lead: content ? markupOf(summary) : "",
    body: { html: markupOf(content ?? summary) },
    byline: authors.filter((name) => name !== "").join(", "),
    ...filedUnder(childrenOf(entry, "category").map(({ attributes }) => attributes.label ?? attributes.term ?? "")),
    versionCreatedAt: updatedAt ?? publishedAt ?? 0,
    publishedAt: publishedAt ?? Date.now(),
    updatedAt: updatedAt !== null && publishedAt !== null && updatedAt > publishedAt ? updatedAt : null,
    mayBeEmpty: true,
    formerPaths: pathsOf(link),
    ...pictureOf(entry),
  });
}

/** An Atom text: markup as text, markup as elements, or plain (RFC 4287, 3.1). */
function markupOf(element: XmlElement | undefined): string {
  if (!element) return "";
  const type = element.attributes.type ?? "text";
  if (type === "xhtml") return htmlWithin(childOf(element, "div") ?? element);
  const text = textOf(element);
  return /html/.test(type) ? text : text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** The pictures that a feed sends beside a text. */
function pictureOf(item: XmlElement): Pick<WireDocument, "picture" | "pictureCaption"> {
  const enclosed = [
    ...childrenOf(item, "enclosure").map(({ attributes }) => ({
      href: attributes.url,
      type: attributes.type,
      element: null,
    })),
    ...childrenOf(item, "media:content").map((element) => ({
      href: element.attributes.url,
      type: element.attributes.type ?? `${element.attributes.medium ?? ""}/`,
      element,
    })),
    ...childrenOf(item, "link")
      .filter(({ attributes }) => attributes.rel === "enclosure")
      .map(({ attributes }) => ({ href: attributes.href, type: attributes.type, element: null })),
  ];
  const found = enclosed.find(({ href, type }) => href && type?.startsWith("image/"));
  if (!found?.href) return { picture: null, pictureCaption: null };
  const caption = found.element ? asText(textOf(childOf(found.element, "media:description"))) : "";
  const credit = found.element ? asText(textOf(childOf(found.element, "media:credit"))) : "";
  return { picture: plainPicture({ href: found.href, caption, credit }), pictureCaption: caption || null };
}

export function filedUnder(given: readonly string[]): Pick<WireDocument, "subjects" | "topics"> {
  const named = [...new Set(given.map(asText))].filter((name) => name !== "");
  return {
    subjects: named.map((name) => ({ name, code: "" })),
    topics: named.map((name): WireTopic => ({ name, slug: "", kind: "tag", key: null })),
  };
}

export function pathsOf(link: string): string[] {
  const path = formerPathOf(link);
  return path === null ? [] : [path];
}

function said(element: XmlElement, name: string): string {
  return textOf(childOf(element, name));
}
