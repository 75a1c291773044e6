import { createHash } from "node:crypto";
import {
  type Found,
  plainDocument,
  plainPicture,
  type ReadingOptions,
  type WireDocument,
  type WirePicture,
} from "./document";
import { readNewsMl1 } from "./newsml-1";
import { htmlWithin, readNitf } from "./nitf";
import { allOf, at, childOf, childrenOf, readElements, textOf, type XmlElement } from "./reading/xml";
import { instantFrom } from "./times";

const names = new Set(
  "newsItem packageItem conceptItem knowledgeItem planningItem catalogItem NewsItem nitf contentSet".split(" "),
);

type FoundItem = { [One in Found as One["kind"]]: Omit<One, "line" | "next"> }[Found["kind"]];

/**
 * Items of NewsML-G2, alone or in a message: texts in NITF, XHTML or plain, pictures, packages. Also NewsML 1 and NITF,
 * which agencies send beside it. Elements are looked for by name, wherever they stand.
 */
export async function* readNewsMl(options: ReadingOptions): AsyncGenerator<Found> {
  for await (const { element, line, next } of readElements({ ...options, names, items: names, isLocal: true }))
    yield { line, next, ...readItem(element) };
}

function readItem(element: XmlElement): FoundItem {
  if (element.name === "newsItem") return readNewsItem(element);
  if (element.name === "packageItem") return readPackage(element);
  if (element.name === "NewsItem") return readNewsMl1(element);
  if (element.name === "nitf" || element.name === "contentSet") return readBare(element);
  return { kind: "left", name: nameOf(element), reason: `a "${element.name}" is no news` };
}

function nameOf(item: XmlElement): string {
  const title = textOf(at(item, "contentMeta", "headline")) || textOf(at(item, "itemMeta", "title"));
  return title || (item.attributes.guid ?? "");
}

/** Codes have a prefix that each sender may choose (`ninat:picture`). */
function codeOf(element: XmlElement | undefined): string {
  return (element?.attributes.qcode ?? element?.attributes.uri ?? "").split(/[:/]/).at(-1)?.toLowerCase() ?? "";
}

function readNewsItem(item: XmlElement): FoundItem {
  const kind = codeOf(at(item, "itemMeta", "itemClass")) || "text";
  const name = nameOf(item);
  const uri = item.attributes.guid ?? "";
  if (kind === "picture" || kind === "graphic") {
    const picture = pictureFrom(item);
    if (picture === null) return { kind: "left", name, reason: `a ${kind} without a file` };
    return { kind: "picture", uri, picture, language: languageOf(item) };
  }
  if (kind !== "text" && kind !== "composite") return { kind: "left", name, reason: `"${kind}" is nothing to print` };
  const version = versionOf(item);
  if (version === null) return { kind: "broken", name, reason: "versionCreated: it has no time with a zone" };
  return { kind: "document", document: documentFrom(item, version) };
}

function versionOf(item: XmlElement): number | null {
  const times = [
    at(item, "itemMeta", "versionCreated"),
    at(item, "contentMeta", "contentModified"),
    at(item, "contentMeta", "contentCreated"),
    at(item, "itemMeta", "firstCreated"),
  ];
  return times.map((time) => instantFrom(textOf(time))).find((time) => time !== null) ?? null;
}

function documentFrom(item: XmlElement, versionCreatedAt: number): WireDocument {
  const meta = childOf(item, "contentMeta");
  const text = textFrom(childOf(item, "contentSet"));
  const status = codeOf(at(item, "itemMeta", "pubStatus"));
  const byline = textOf(childOf(meta, "by")) || text.byline || textOf(at(meta, "creator", "name"));
  return plainDocument({
    uri: item.attributes.guid ?? "",
    language: languageOf(item),
    headline: textOf(childOf(meta, "headline")) || text.headline || textOf(at(item, "itemMeta", "title")),
    lead: describedAs(item, ["summary", "abstract"]) || text.lead,
    body: text.body,
    byline,
    subjects: childrenOf(meta, "subject").map((subject) => ({
      name: namedIn(subject, languageOf(item)),
      code: subject.attributes.qcode ?? subject.attributes.uri ?? "",
    })),
    urgency: urgencyOf(textOf(childOf(meta, "urgency"))),
    versionCreatedAt,
    embargoAt: instantFrom(textOf(at(item, "itemMeta", "embargoed"))),
    status: status === "" || status === "usable" ? "usable" : "canceled",
    bodyPictures: text.pictures,
    picture: text.pictures[0] ?? null,
    pictureCaption: text.pictures[0]?.caption || null,
  });
}

/** 1 to 8, as ninjs has it; 9 and nonsense are as good as nothing. */
function urgencyOf(text: string): number {
  return /^[1-8]$/.test(text) ? Number(text) : 5;
}

function languageOf(item: XmlElement): string | null {
  const meta = childOf(item, "contentMeta");
  const tag = childOf(meta, "language")?.attributes.tag;
  const marked = childOf(meta, "headline")?.attributes["xml:lang"];
  return tag ?? marked ?? item.attributes["xml:lang"] ?? null;
}

/** Names may stand in several languages. */
function namedIn(subject: XmlElement, language: string | null): string {
  const all = childrenOf(subject, "name");
  const own = all.find(({ attributes }) => attributes["xml:lang"]?.split("-")[0] === language?.split("-")[0]);
  return textOf(own ?? all[0]);
}

function describedAs(item: XmlElement, roles: readonly string[]): string {
  const all = childrenOf(childOf(item, "contentMeta"), "description");
  return textOf(all.find(({ attributes }) => roles.includes(attributes.role?.split(":").at(-1) ?? "")));
}

interface Text {
  body: WireDocument["body"];
  headline: string;
  lead: string;
  byline: string;
  pictures: WirePicture[];
}

const noText: Text = { body: { text: "" }, headline: "", lead: "", byline: "", pictures: [] };

/** The text of an item: NITF says most of it, then XHTML, then plain text. */
function textFrom(contentSet: XmlElement | undefined): Text {
  const nitf = allOf(contentSet, "nitf")[0];
  if (nitf) {
    const { html, ...rest } = readNitf(nitf);
    return { ...rest, body: { html } };
  }
  const html = allOf(contentSet, "html")[0];
  if (html) return { ...noText, body: { html: htmlWithin(childOf(html, "body") ?? html) } };
  const inline = childOf(contentSet, "inlineXML") ?? childOf(contentSet, "inlineData");
  if (!inline) return noText;
  if (inline.name === "inlineXML") return { ...noText, body: { html: htmlWithin(inline) } };
  const data = inline.children.filter((child) => typeof child === "string").join("");
  return { ...noText, body: /html/i.test(inline.attributes.contenttype ?? "") ? { html: data } : { text: data } };
}

/** A text without the item that it belongs to is known by its words. */
function readBare(element: XmlElement): FoundItem {
  const nitf = element.name === "nitf" ? element : allOf(element, "nitf")[0];
  const issued = nitf ? readNitf(nitf) : null;
  const text = textFrom({ ...element, children: [element] });
  const words = createHash("sha256").update(JSON.stringify(text.body)).digest("hex");
  const issuedAt = instantFrom(issued?.issuedAt ?? "");
  const document = plainDocument({
    uri: issued?.uri || `nitf:${words}`,
    language: element.attributes["xml:lang"] ?? null,
    headline: text.headline,
    lead: text.lead,
    byline: text.byline,
    body: text.body,
    versionCreatedAt: issuedAt ?? Date.now(),
    bodyPictures: text.pictures,
  });
  return { kind: "document", document };
}

function pictureFrom(item: XmlElement): WirePicture | null {
  const files = childrenOf(childOf(item, "contentSet"), "remoteContent").filter(({ attributes }) => {
    const type = attributes.contenttype ?? "";
    return attributes.href && (type === "" || type.startsWith("image/"));
  });
  const [widest] = files.sort((one, other) => Number(other.attributes.width ?? 0) - Number(one.attributes.width ?? 0));
  if (!widest) return null;
  const meta = childOf(item, "contentMeta");
  const rights = childOf(item, "rightsInfo");
  return plainPicture({
    href: widest.attributes.href ?? "",
    alt: spaced(textOf(childOf(meta, "headline"))),
    caption: spaced(describedAs(item, ["caption"]) || textOf(childOf(meta, "description"))),
    credit: spaced(textOf(childOf(meta, "creditline")) || textOf(at(item, "itemMeta", "provider", "name"))),
    creator: spaced(textOf(at(meta, "creator", "name"))),
    rightsNote: spaced([textOf(childOf(rights, "copyrightNotice")), textOf(childOf(rights, "usageTerms"))].join(" ")),
  });
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function readPackage(item: XmlElement): FoundItem {
  const refs = allOf(childOf(item, "groupSet"), "itemRef").map((ref) => ({
    uri: ref.attributes.residref ?? ref.attributes.href ?? "",
    isPicture: /^(picture|graphic)$/.test(codeOf(childOf(ref, "itemClass"))),
  }));
  return { kind: "package", uri: item.attributes.guid ?? "", name: nameOf(item), refs };
}
