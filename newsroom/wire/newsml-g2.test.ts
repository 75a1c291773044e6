import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "../../content/from-html";
import { plainText } from "../../content/to-text";
import type { Found, WireDocument } from "./document";
import { readNewsMl } from "./newsml-g2";

const path = join(mkdtempSync(join(tmpdir(), "depesche-newsml-")), "item.xml");

async function read(xml: string | Buffer): Promise<Found[]> {
  writeFileSync(path, xml);
  const all: Found[] = [];
  for await (const found of readNewsMl({ file: path, from: null })) all.push(found);
  return all;
}

async function documentIn(xml: string | Buffer): Promise<WireDocument> {
  const [found] = await read(xml);
  if (found?.kind !== "document") throw new Error(JSON.stringify(found));
  return found.document;
}

const item = (inner: string, guid = "urn:x:1") => `<newsItem guid="${guid}" xml:lang="de">${inner}</newsItem>`;
const meta =
  '<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-02-19T18:55:00+0300</versionCreated></itemMeta>';
const textOf = ({ body }: WireDocument) => ("html" in body ? plainText(bodyFromHtml(body.html).body) : body.text);

describe("a NewsML-G2 text", () => {
  it("is read in NITF, with elements out of order and a zone without its colon", async () => {
    const document = await documentIn(
      item(`<contentSet><inlineXML><nitf><body><body.content><p>Der <person>Rat</person> tagt &amp; <em>berät</em>.</p><hl2>Haushalt</hl2>
        <media media-type="image"><media-reference source="saal.jpg" width="9"/><media-caption>Im Saal</media-caption></media>
        <media media-type="video"><media-reference source="a.mp4"/></media></body.content>
        <body.head><byline>Anna Beispiel</byline><hedline><hl1>Rat tagt</hl1></hedline><abstract><p>Vorspann</p></abstract></body.head></body></nitf></inlineXML></contentSet>
        <contentMeta><urgency>3</urgency><subject qcode="medtop:04000000"><name xml:lang="en">economy</name><name xml:lang="de">Wirtschaft</name></subject></contentMeta>${meta}`),
    );
    expect(document).toMatchObject({
      ...{
        uri: "urn:x:1",
        language: "de",
        headline: "Rat tagt",
        lead: "Vorspann",
        byline: "Anna Beispiel",
        urgency: 3,
      },
      subjects: [{ name: "Wirtschaft", code: "medtop:04000000" }],
      versionCreatedAt: Date.parse("2024-02-19T15:55:00Z"),
      picture: { href: "saal.jpg", caption: "Im Saal" },
    });
    expect(textOf(document)).toBe("Der Rat tagt & berät.\nHaushalt");
  });

  it("is read in XHTML and as plain text, whatever prefix its names have", async () => {
    const xhtml =
      '<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Eins</p><ul><li>zwei</li></ul></body></html></inlineXML></contentSet>';
    expect(textOf(await documentIn(item(meta + xhtml)))).toBe("Eins\nzwei");
    const plain =
      '<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="a"><n:itemMeta><n:versionCreated>2024-02-19T18:55:00Z</n:versionCreated></n:itemMeta><n:contentSet><n:inlineData contenttype="text/plain">Eins\n\nzwei</n:inlineData></n:contentSet></n:newsItem>';
    expect(textOf(await documentIn(plain))).toBe("Eins\n\nzwei");
  });

  it("may be taken back or held back by its sender", async () => {
    const canceled = meta.replace(
      "</itemMeta>",
      '<pubStatus qcode="stat:canceled"/><embargoed>2024-03-01T00:00:00Z</embargoed></itemMeta>',
    );
    expect(await documentIn(item(canceled))).toMatchObject({
      status: "canceled",
      embargoAt: Date.parse("2024-03-01T00:00:00Z"),
    });
  });

  it("is read in other encodings, by what its declaration says", async () => {
    const cyrillic =
      '<?xml version="1.0" encoding="windows-1251"?><newsItem guid="a"><itemMeta><versionCreated>2024-02-19T18:55:00Z</versionCreated></itemMeta><contentSet><inlineData>';
    const bytes = Buffer.concat([
      Buffer.from(cyrillic),
      Buffer.from([0xd1, 0xee, 0xe2, 0xe5, 0xf2]),
      Buffer.from("</inlineData></contentSet></newsItem>"),
    ]);
    expect(textOf(await documentIn(bytes))).toBe("Совет");
    const utf16 = Buffer.from(
      `\ufeff${item(`${meta}<contentSet><inlineData>Совет Ľ</inlineData></contentSet>`)}`,
      "utf16le",
    );
    expect(textOf(await documentIn(utf16))).toBe("Совет Ľ");
  });
});

describe("other items of NewsML", () => {
  it("are pictures with caption and rights, of their widest file", async () => {
    const [found] = await read(
      item(`<rightsInfo><copyrightNotice>© Bildhaus</copyrightNotice><usageTerms>Nur Nachrichten</usageTerms></rightsInfo>
        <itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>Der Saal</headline><creator><name>Foto Graf</name></creator>
        <creditline>Bildhaus</creditline><description role="drol:caption">Der
        Rat im Saal</description></contentMeta><contentSet><remoteContent href="s.jpg" width="80" contenttype="image/jpeg"/><remoteContent href="./l.jpg" width="1500" contenttype="image/jpeg"/></contentSet>`),
    );
    expect(found).toMatchObject({
      kind: "picture",
      picture: {
        ...{ href: "./l.jpg", alt: "Der Saal", caption: "Der Rat im Saal", credit: "Bildhaus", creator: "Foto Graf" },
        rightsNote: "© Bildhaus Nur Nachrichten",
      },
    });
  });

  it("come together in a message, and packages say what they hold", async () => {
    const found = await read(
      `<newsMessage><header><sent>x</sent></header><itemSet>${item(meta, "a")}${item(meta, "b")}<packageItem guid="p"><contentMeta><headline>Paket</headline></contentMeta>
      <groupSet><group><itemRef residref="a"><itemClass qcode="ninat:text"/></itemRef><itemRef residref="c"><itemClass qcode="ninat:picture"/></itemRef></group></groupSet></packageItem>
      <conceptItem guid="k"/></itemSet></newsMessage>`,
    );
    expect(found.map((one) => one.kind)).toEqual(["document", "document", "package", "left"]);
    expect(found[2]).toMatchObject({
      name: "Paket",
      refs: [
        { uri: "a", isPicture: false },
        { uri: "c", isPicture: true },
      ],
    });
  });

  it("without a time are told, and do not take the others along", async () => {
    const found = await read(
      `<newsMessage>${item("<contentMeta><headline>Ohne</headline></contentMeta>")}${item(meta)}</newsMessage>`,
    );
    expect(found).toMatchObject([{ kind: "broken", name: "Ohne" }, { kind: "document" }]);
  });
});
