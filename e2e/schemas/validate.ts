import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const schemas = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".xsd"))
  .map((fileName) => ({ fileName, contents: readFileSync(join(import.meta.dirname, fileName), "utf8") }));

/** What libxml2 finds wrong in a document by one of the schemas of this folder; nothing where it is valid. */
export async function errorsIn(xml: string, schemaName: string): Promise<string[]> {
  const schema = schemas.filter(({ fileName }) => fileName === schemaName);
  const preload = schemas.filter(({ fileName }) => fileName !== schemaName);
  const { valid, errors } = await validateXML({ xml: [{ fileName: "document.xml", contents: xml }], schema, preload });
  return valid ? [] : errors.map(({ message }) => message);
}
