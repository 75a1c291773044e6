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
import { ownMeta, readOwnAttachment, readOwnMeta } from "./own-wxr";
import { childOf, childrenOf, readElements, textOf, type XmlElement } from "./reading/xml";
import { instantFrom, instantInUtc } from "./times";
import { htmlFromWordPress } from "./wordpress-markup";

/** What an export says once, before its items. */
interface Site {
  title: string;
  address: string;
  language: string | null;
  publishedAt: number | null;
  authors: Map<string, string>;
}

interface Attachment {
  href: string;
  alt: string;
  caption: string;
}

const names = new Set(["title", "link", "language", "pubDate", "wp:base_blog_url", "wp:author", "item"]);
const items = new Set(["item"]);

/** A site's export from WordPress (WXR 1.0 to 1.2). Times of posts are in UTC where WordPress has them so. */
export async function* readWxr(options: ReadingOptions): AsyncGenerator<Found> {
  const site: Site = { title: "", address: "", language: null, publishedAt: null, authors: new Map() };
  // Posts name attachments that may come after them: looked through before, where there are files for them.
  const attachments = options.hasMedia ? await attachmentsOf(options.file) : new Map<string, Attachment>();
  for await (const { element, within, line, next } of readElements({ ...options, names, items })) {
    if (element.name === "item") yield { line, next, ...readItem(element, { site, attachments }) };
    else if (within.at(-1) === "channel") learn(site, element);
  }
}

async function attachmentsOf(file: string): Promise<Map<string, Attachment>> {
  const found = new Map<string, Attachment>();
  for await (const { element } of readElements({ file, from: null, names: items, items })) {
    if (said(element, "wp:post_type") !== "attachment") continue;
    found.set(said(element, "wp:post_id"), attachmentFrom(element));
  }
  return found;
}

function learn(site: Site, element: XmlElement): void {
  const text = textOf(element);
  if (element.name === "title") site.title = text;
  if (element.name === "link") site.address ||= text;
  if (element.name === "wp:base_blog_url") site.address = text;
  if (element.name === "language") site.language = text || null;
  if (element.name === "pubDate") site.publishedAt = instantFrom(text);
  if (element.name !== "wp:author") return;
  const full = [said(element, "wp:author_first_name"), said(element, "wp:author_last_name")].join(" ").trim();
  const login = said(element, "wp:author_login");
  site.authors.set(login, said(element, "wp:author_display_name") || full || login);
}

interface Context {
  site: Site;
  attachments: ReadonlyMap<string, Attachment>;
}

/** What WordPress keeps among its posts and is no writing. */
const inner = new Set(
  "nav_menu_item revision custom_css customize_changeset oembed_cache user_request wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face".split(
    " ",
  ),
);

type FoundItem = { [One in Found as One["kind"]]: Omit<One, "line" | "next"> }[Found["kind"]];

function readItem(item: XmlElement, context: Context): FoundItem {
  const type = said(item, "wp:post_type") || "post";
  const status = said(item, "wp:status");
  const name = asText(said(item, "title")) || uriOf(item, context.site);
  if (type === "attachment") return readAttachment(item, name, context.site);
  if (inner.has(type)) return { kind: "left", name, reason: `"${type}" is part of the site's frame, not a text` };
  if (status === "trash" || status === "auto-draft") return { kind: "left", name, reason: `its status is "${status}"` };
  return { kind: "document", document: documentFrom(item, { type, status, ...context }) };
}

function readAttachment(item: XmlElement, name: string, site: Site): FoundItem {
  const { href, alt, caption } = attachmentFrom(item);
  const uri = uriOf(item, site);
  if (!/\.(?:jpe?g|png|webp|avif|heic|gif)$/i.test(href.split(/[?#]/)[0] ?? ""))
    return { kind: "left", name, reason: "an attachment that is no picture" };
  const own = readOwnAttachment(metaOf(item, ownMeta));
  const picture = own?.picture ?? plainPicture({ href, alt: alt || name, caption });
  return { kind: "picture", uri, picture, language: own?.language ?? site.language };
}

function attachmentFrom(item: XmlElement): Attachment {
  return {
    href: said(item, "wp:attachment_url") || said(item, "guid"),
    alt: asText(metaOf(item, "_wp_attachment_image_alt")),
    caption: asText(said(item, "excerpt:encoded")),
  };
}

function documentFrom(item: XmlElement, context: Context & { type: string; status: string }): WireDocument {
  const { site, attachments, type, status } = context;
  const own = readOwnMeta(metaOf(item, ownMeta));
  const content = raw(item, "content:encoded");
  const attachment = (id: string) => attachments.get(id)?.href;
  const { html, dropped } = own ? { html: content, dropped: {} } : htmlFromWordPress(content, { attachment });
  const comments = childrenOf(item, "wp:comment").length;
  const thumbnail = attachments.get(metaOf(item, "_thumbnail_id"));
  const publishedAt =
    instantInUtc(said(item, "wp:post_date_gmt")) ??
    instantInUtc(said(item, "wp:post_date")) ??
    instantFrom(said(item, "pubDate")) ??
    site.publishedAt;
  const modifiedAt = instantInUtc(said(item, "wp:post_modified_gmt"));
  const kept = whyKept(item, { type, status, publishedAt });
  const creator = said(item, "dc:creator");
  return plainDocument({
    uri: uriOf(item, site),
    language: termOf(item, "language") ?? site.language,
    headline: said(item, "title"),
    lead: said(item, "excerpt:encoded"),
    body: { html },
    byline: site.authors.get(creator) ?? creator,
    subjects: termsOf(item, ["category"]).map(({ name }) => ({ name, code: "" })),
    topics: termsOf(item, ["category", "post_tag", "tag"]).filter(({ slug }) => slug !== "uncategorized"),
    versionCreatedAt: modifiedAt ?? publishedAt ?? 0,
    publishedAt: publishedAt ?? Date.now(),
    updatedAt: modifiedAt !== null && publishedAt !== null && modifiedAt > publishedAt ? modifiedAt : null,
    status: kept === null ? "usable" : "kept",
    statusNote: kept,
    mayBeEmpty: true,
    slug: null,
    storyKey: termOf(item, "post_translations"),
    formerPaths: formerPathsOf(item, type),
    picture: thumbnail ? plainPicture(thumbnail) : null,
    pictureCaption: thumbnail?.caption || null,
    bodyPictures: [...attachments.values()].filter(({ href }) => html.includes(href)).map(plainPicture),
    dropped: { ...dropped, ...(comments > 0 ? { comment: comments } : {}) },
    ...(own ? { ...own, subjects: [], formerPaths: [] } : {}),
  });
}

/** Nothing that its readers could not see is shown to ours. */
function whyKept(
  item: XmlElement,
  { type, status, publishedAt }: { type: string; status: string; publishedAt: number | null },
): string | null {
  if (said(item, "wp:post_password") !== "") return "it is behind a password";
  if (type !== "post") return `a "${type}", for which this site has no place of its own`;
  if (status === "future" && (publishedAt ?? 0) <= Date.now()) return "it was scheduled, and its time has passed";
  return status === "publish" || status === "future" || status === "" ? null : `its status is "${status}"`;
}

/** A post's `guid` is not the only one of its kind where two sites were put together; its number within a file is. */
function uriOf(item: XmlElement, site: Site): string {
  const guid = said(item, "guid");
  const id = said(item, "wp:post_id");
  if (guid !== "") return id === "" ? guid : `${guid}#${id}`;
  return `${site.address || `wxr:${encodeURIComponent(site.title)}`}?p=${id || encodeURIComponent(said(item, "title"))}`;
}

function formerPathsOf(item: XmlElement, type: string): string[] {
  const present = formerPathOf(said(item, "link"));
  if (present === null || type !== "post") return [];
  const parent = present.slice(0, present.lastIndexOf("/"));
  const old = metasOf(item, "_wp_old_slug").filter((slug) => /^[\w%-]+$/.test(slug));
  return [present, ...old.map((slug) => `${parent}/${slug}`)];
}

function termsOf(item: XmlElement, domains: readonly string[]): WireTopic[] {
  const terms = childrenOf(item, "category").filter(({ attributes }) => domains.includes(attributes.domain ?? ""));
  const topics = terms.map((term): WireTopic => {
    const name = asText(textOf(term));
    return { name, slug: term.attributes.nicename ?? "", kind: "tag", key: null };
  });
  const named = topics.filter(({ name }) => name !== "");
  return [...new Map(named.map((one) => [one.slug || one.name, one])).values()];
}

/** The one term of a domain, by its short name: Polylang keeps languages and translations so. */
function termOf(item: XmlElement, domain: string): string | null {
  const term = childrenOf(item, "category").find(({ attributes }) => attributes.domain === domain);
  return term?.attributes.nicename ?? null;
}

function said(element: XmlElement, name: string): string {
  return textOf(childOf(element, name));
}

/** With the white space that WordPress makes paragraphs of. */
function raw(element: XmlElement, name: string): string {
  return (childOf(element, name)?.children ?? []).filter((child) => typeof child === "string").join("");
}

function metaOf(item: XmlElement, key: string): string {
  return metasOf(item, key)[0] ?? "";
}

function metasOf(item: XmlElement, key: string): string[] {
  const metas = childrenOf(item, "wp:postmeta").filter((meta) => said(meta, "wp:meta_key") === key);
  return metas.map((meta) => said(meta, "wp:meta_value"));
}
