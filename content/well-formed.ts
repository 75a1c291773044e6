/**
 * What XML 1.0 has no way to write, not even escaped (production 2, Char): most control characters, halves of surrogate
 * pairs, the two noncharacters at the end of the first plane.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text with the sign for a lost character in place of each that no XML document can have. */
export function inXml(text: string): string {
  return text.replace(notXml, "\ufffd");
}
