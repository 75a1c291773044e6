import { XMLParser } from "fast-xml-parser";
import { z } from "zod";

export interface XmpWords {
  creators: string[];
  credit: string;
  /** In each language that it names; `x-default` names none. */
  description: { language: string; text: string }[];
}

/** Reads a packet of XMP; what is no XMP says nothing. */
export function readXmp(packet: Buffer): XmpWords {
  const properties = propertiesOf(packet.toString("utf8"));
  const named = (name: string) => properties.flatMap((all) => all[name] ?? []).filter(({ text }) => text !== "");
  return {
    creators: named("dc:creator").map(({ text }) => text),
    credit: named("photoshop:Credit")[0]?.text ?? "",
    description: named("dc:description"),
  };
}

/** XMP has no document type, so one could only define entities that blow up. */
const documentType = /<!DOCTYPE/i;

function propertiesOf(xml: string): Properties[] {
  if (documentType.test(xml)) return [];
  try {
    const document = packetSchema.parse(parser.parse(xml));
    return (document["x:xmpmeta"] ?? document)["rdf:RDF"]?.["rdf:Description"] ?? [];
  } catch {
    // A broken block of words is no reason to refuse a picture.
    return [];
  }
}

const lists = ["rdf:Alt", "rdf:Seq", "rdf:Bag"] as const;
const repeated = new Set(["rdf:Description", "rdf:li"]);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  alwaysCreateTextNode: true,
  htmlEntities: true,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && repeated.has(name),
});

const one = z
  .object({ "#text": z.string(), "xml:lang": z.string().default("x-default") })
  .transform((item) => ({ language: item["xml:lang"], text: item["#text"].trim() }));
const list = z.object({ "rdf:li": z.array(one) }).transform((found) => found["rdf:li"]);

/** A property is a list, a text of its own, or, in short, an attribute. */
const property = z
  .union([
    ...lists.map((name) => z.object({ [name]: list }).transform((found) => found[name] ?? [])),
    one.transform((item) => [item]),
    z.string().transform((text) => [{ language: "x-default", text: text.trim() }]),
  ])
  .catch([]);
/** By the prefixes that the standard recommends and every program writes. */
const description = z
  .object({ "dc:creator": property, "dc:description": property, "photoshop:Credit": property })
  .partial();
type Properties = Record<string, { language: string; text: string }[] | undefined>;

const rdf = z.object({ "rdf:RDF": z.object({ "rdf:Description": z.array(description) }) }).partial();
const packetSchema = rdf.extend({ "x:xmpmeta": rdf.optional() });
