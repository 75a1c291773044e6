import { type Found, plainDocument, plainPicture, type WirePicture } from "./document";
import { htmlWithin, readNitf } from "./nitf";
import { allOf, at, childOf, textOf, type XmlElement } from "./reading/xml";
import { instantFrom } from "./times";

type FoundText = { [One in Found as One["kind"]]: Omit<One, "line" | "next"> }["document" | "left" | "broken"];

/** An item of NewsML 1, in which components stand within components: the longest text of it is the report. */
export function readNewsMl1(item: XmlElement): FoundText {
  const uri = textOf(at(item, "Identification", "NewsIdentifier", "PublicIdentifier"));
  const management = childOf(item, "NewsManagement");
  const headline = textOf(allOf(item, "HeadLine")[0]);
  const versionCreatedAt = instantFrom(textOf(childOf(management, "ThisRevisionCreated")));
  if (versionCreatedAt === null)
    return { kind: "broken", name: headline || uri, reason: "ThisRevisionCreated: it has no time with a zone" };
  const [longest] = textsIn(item).sort((one, other) => other.html.length - one.html.length);
  if (!longest) return { kind: "left", name: headline || uri, reason: "it has no text in NITF or XHTML" };
  const status = (childOf(management, "Status")?.attributes.FormalName ?? "usable").toLowerCase();
  const picture = pictureIn(item);
  const document = plainDocument({
    // The public identifier ends in the revision.
    uri: uri.replace(/:\d+[AUNaun]?$/, ""),
    language: allOf(item, "Language")[0]?.attributes.FormalName ?? null,
    headline: headline || longest.headline,
    lead: longest.lead,
    byline: textOf(allOf(item, "ByLine")[0]) || longest.byline,
    body: { html: longest.html },
    versionCreatedAt,
    status: status === "usable" ? "usable" : "canceled",
    picture,
    pictureCaption: picture?.caption || null,
  });
  return { kind: "document", document };
}

interface Text {
  html: string;
  headline: string;
  lead: string;
  byline: string;
}

function textsIn(item: XmlElement): Text[] {
  return allOf(item, "DataContent").flatMap((content): Text[] => {
    const nitf = childOf(content, "nitf");
    if (nitf) return [readNitf(nitf)];
    const html = childOf(content, "html");
    const body = childOf(html, "body") ?? html;
    return body ? [{ html: htmlWithin(body), headline: "", lead: "", byline: "" }] : [];
  });
}

function pictureIn(item: XmlElement): WirePicture | null {
  const files = allOf(item, "ContentItem").filter(
    (content) =>
      content.attributes.Href && (childOf(content, "MimeType")?.attributes.FormalName ?? "").startsWith("image/"),
  );
  const [widest] = files.sort((one, other) => widthOf(other) - widthOf(one));
  return widest ? plainPicture({ href: widest.attributes.Href ?? "" }) : null;
}

function widthOf(content: XmlElement): number {
  const width = allOf(content, "Property").find(({ attributes }) => attributes.FormalName === "PixelWidth");
  return Number(width?.attributes.Value ?? 0);
}
