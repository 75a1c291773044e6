import { describe, expect, it } from "vitest";
import { readXmp } from "./xmp";

const names =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';
const nothing = { creators: [], credit: "", description: [] };

function read(descriptions: string, before = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>') {
  const meta = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${names}>${descriptions}</rdf:RDF></x:xmpmeta>`;
  return readXmp(Buffer.from(`${before}${meta}\n${" ".repeat(200)}<?xpacket end="w"?>`));
}

describe("a packet of XMP", () => {
  it("is read from attributes, from texts, and from several descriptions", () => {
    const found = read(
      '<rdf:Description rdf:about="" photoshop:Credit="dpa &amp; БЕЛТА"/>' +
        '<rdf:Description rdf:about=""><dc:description>Am &lt;Ufer&gt; &#x41f;&#1088;</dc:description>' +
        "<dc:creator><rdf:Bag><rdf:li>Nowak</rdf:li><rdf:li>007</rdf:li></rdf:Bag></dc:creator></rdf:Description>",
    );
    expect(found).toEqual({
      creators: ["Nowak", "007"],
      credit: "dpa & БЕЛТА",
      description: [{ language: "x-default", text: "Am <Ufer> Пр" }],
    });
  });

  it("needs no wrapping, and loses no words to a broken property", () => {
    const inside = "<dc:creator><rdf:Seq/></dc:creator><dc:description><a/></dc:description>";
    const bare = `<rdf:RDF ${names}><rdf:Description photoshop:Credit="dpa">${inside}</rdf:Description></rdf:RDF>`;
    expect(readXmp(Buffer.from(bare))).toEqual({ ...nothing, credit: "dpa" });
  });

  it("blows up with no entity, no depth and no name of a prototype", () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(read('<rdf:Description photoshop:Credit="&b;"/>', laughs)).toEqual(nothing);
    const deep = `<rdf:Description photoshop:Credit="dpa">${"<a>".repeat(15_000)}</rdf:Description>`;
    const begun = Date.now();
    expect(read(deep)).toEqual(nothing);
    expect(Date.now() - begun).toBeLessThan(2_000);
    read("<__proto__><polluted>1</polluted></__proto__><constructor/>");
    expect("polluted" in {}).toBe(false);
  });

  it("says nothing where it is none", () => {
    for (const text of ["", "<", "<x:xmpmeta", "\u0000\u00ff", "<a><b></a>", "{}"])
      expect(readXmp(Buffer.from(text))).toEqual(nothing);
  });
});
