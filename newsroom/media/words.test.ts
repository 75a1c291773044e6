import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { withIptc } from "./testing";
import { readWords } from "./words";

const jpeg = () =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: "#777" } })
    .jpeg()
    .toBuffer();

async function wordsOf(bytes: Buffer) {
  const { iptc, xmp } = await sharp(bytes).metadata();
  return readWords({ iptc, xmp });
}

const xmp = (inside: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">${inside}
  </rdf:Description></rdf:RDF></x:xmpmeta>`;
const alternatives = (texts: string) => `<dc:description><rdf:Alt>${texts}</rdf:Alt></dc:description>`;

describe("what a picture's file says of it", () => {
  it.each(["utf8", "latin1"] as const)("is read from IPTC in %s", async (encoding) => {
    const written = { caption: "Grüße aus Köln", creator: "Jörg Müller", credit: "dpa" };
    expect(await wordsOf(withIptc(await jpeg(), written, encoding))).toEqual({
      creator: "Jörg Müller",
      credit: "dpa",
      caption: { de: "Grüße aus Köln" },
    });
  });

  it("goes to the language that it names, or is written in", async () => {
    const cyrillic = withIptc(await jpeg(), { caption: "Президент в Минске, 2024", credit: "БЕЛТА" });
    expect(await wordsOf(cyrillic)).toMatchObject({ credit: "БЕЛТА", caption: { ru: "Президент в Минске, 2024" } });
    const both = xmp(
      alternatives('<rdf:li xml:lang="x-default">Выставка</rdf:li><rdf:li xml:lang="de-DE">Die Ausstellung</rdf:li>'),
    );
    const picture = await sharp(await jpeg())
      .withXmp(both)
      .webp()
      .toBuffer();
    expect((await wordsOf(picture)).caption).toEqual({ de: "Die Ausstellung", ru: "Выставка" });
  });

  it("is taken from XMP where both speak, all its creators too", async () => {
    const inside =
      "<photoshop:Credit>Agentur</photoshop:Credit>" +
      "<dc:creator><rdf:Seq><rdf:li>A. Nowak</rdf:li><rdf:li>B. Ilyin</rdf:li></rdf:Seq></dc:creator>";
    const marked = await sharp(await jpeg())
      .withXmp(xmp(inside))
      .jpeg()
      .toBuffer();
    const words = await wordsOf(withIptc(marked, { creator: "Alt", credit: "Alt", caption: "Aus IPTC" }));
    expect(words).toEqual({ creator: "A. Nowak, B. Ilyin", credit: "Agentur", caption: { de: "Aus IPTC" } });
  });

  it("is nothing where there is nothing or it is broken, and never longer than its field", async () => {
    const nothing = { creator: "", credit: "", caption: {} };
    expect(await wordsOf(await jpeg())).toEqual(nothing);
    expect(readWords({ iptc: Buffer.from("8BIM\u0004\u0004"), xmp: Buffer.from("<x:xmpmeta") })).toEqual(nothing);
    expect(readWords({ iptc: undefined, xmp: Buffer.alloc(70_000, "x") })).toEqual(nothing);
    const long = await wordsOf(withIptc(await jpeg(), { caption: `${"a".repeat(3_000)}\u0000\n` }));
    expect(long.caption.de).toBe("a".repeat(2_000));
  });
});
