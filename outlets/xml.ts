import { XMLBuilder } from "fast-xml-parser";
import { inXml } from "../content/well-formed";

/** What the builder makes elements of: a name, and text, elements, several of them, or `@name` for attributes. */
export type XmlContent = string | number | XmlContent[] | { [name: string]: XmlContent | undefined };

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: false,
  suppressEmptyNode: true,
  // Else `isPermaLink="true"` loses its value, which XML does not know.
  suppressBooleanAttributes: false,
  attributeValueProcessor: (_name: string, value: unknown) => inXml(String(value)),
  tagValueProcessor: (_name: string, value: unknown) => inXml(String(value)),
};
const builder = new XMLBuilder(options);
const declaration = { "?xml": { "@version": "1.0", "@encoding": "UTF-8" } };

/** An XML 1.0 document. Whatever stands in a text, what comes out is well-formed. */
export function xmlDocument(root: Readonly<Record<string, XmlContent>>): string {
  return builder.build({ ...declaration, ...root });
}

/** The same for a document that is made bit by bit: `written` is what `xmlElements` gave for the root's content. */
export function xmlAround(root: string, attributes: Readonly<Record<string, string>>, written: readonly string[]) {
  const around = new XMLBuilder({ ...options, stopNodes: [root] });
  return around.build({ ...declaration, [root]: { ...attributes, "#text": written.join("") } });
}

/** Elements without a document around them. */
export function xmlElements(elements: Readonly<Record<string, XmlContent>>): string {
  return builder.build(elements);
}
