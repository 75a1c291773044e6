import { plainPicture, type WirePicture } from "./document";
import { allOf, at, childOf, textOf, type XmlElement } from "./reading/xml";

/** What NITF and XHTML call what HTML has another word for; null: it stands for nothing but what is in it. */
const htmlNames: Readonly<Record<string, string | null>> = {
  hl1: "h2",
  hl2: "h2",
  bq: "blockquote",
  credit: "cite",
  block: "div",
  note: "div",
  "body.content": null,
  "body.head": null,
  "body.end": null,
  ...Object.fromEntries(
    "alt-code chron classifier copyrite copyrite.holder copyrite.year datasource distributor event frac frac-num frac-sep frac-den function lang location money num object.title org person postaddr pronounce city region country state sublocation virtloc name.given name.family"
      .split(" ")
      .map((name) => [name, null]),
  ),
};
const keptAttributes = ["href", "src", "alt", "colspan", "rowspan", "class"];
/** What is no part of a text that HTML could show. */
const left = new Set(["media-metadata", "media-producer", "media-object", "nitf-table-metadata", "head"]);

/** The markup of an element's content, in HTML. */
export function htmlWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? escaped(child) : htmlOf(child))).join("");
}

function htmlOf(element: XmlElement): string {
  if (left.has(element.name)) return "";
  if (element.name === "media") return mediaHtml(element);
  const name = element.name in htmlNames ? htmlNames[element.name] : element.name;
  const inner = htmlWithin(element);
  if (name === null || name === undefined || !/^[a-z][a-z0-9]*$/i.test(name)) return inner;
  if (/^(br|hr|img|wbr)$/.test(name)) return `<${name}${attributes(element)}>`;
  return `<${name}${attributes(element)}>${inner}</${name}>`;
}

function attributes(element: XmlElement): string {
  return keptAttributes
    .flatMap((name) =>
      element.attributes[name] === undefined ? [] : ` ${name}="${escaped(element.attributes[name])}"`,
    )
    .join("");
}

function mediaHtml(media: XmlElement): string {
  const picture = pictureOfMedia(media);
  if (picture === null) return "<video></video>";
  const { href, alt, caption } = picture;
  return `<figure><img src="${escaped(href)}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

/** A picture of NITF's `media`, of its widest file; null for sound and film. */
function pictureOfMedia(media: XmlElement): WirePicture | null {
  const type = media.attributes["media-type"] ?? "image";
  const files = allOf(media, "media-reference").filter(({ attributes: given }) => given.source);
  const [widest] = files.sort((one, other) => Number(other.attributes.width ?? 0) - Number(one.attributes.width ?? 0));
  if (!/image|photo|picture/i.test(type) || !widest) return null;
  return plainPicture({
    href: widest.attributes.source ?? "",
    alt: widest.attributes["alternate-text"] ?? "",
    caption: textOf(childOf(media, "media-caption")),
    creator: textOf(childOf(media, "media-producer")),
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

export interface Nitf {
  uri: string;
  headline: string;
  lead: string;
  byline: string;
  html: string;
  issuedAt: string;
  pictures: WirePicture[];
}

/** A text in the News Industry Text Format. */
export function readNitf(nitf: XmlElement): Nitf {
  const head = at(nitf, "body", "body.head");
  const content = at(nitf, "body", "body.content");
  return {
    uri: at(nitf, "head", "docdata", "doc-id")?.attributes["id-string"] ?? "",
    headline: textOf(at(head, "hedline", "hl1")) || textOf(at(nitf, "head", "title")),
    lead: textOf(childOf(head, "abstract")),
    byline: textOf(childOf(head, "byline")),
    html: content ? htmlWithin(content) : "",
    issuedAt: at(nitf, "head", "docdata", "date.issue")?.attributes.norm ?? "",
    pictures: allOf(content, "media").flatMap((media) => pictureOfMedia(media) ?? []),
  };
}
