import { describe, expect, it } from "vitest";
import { plainText } from "../../content/to-text";
import { itemFrom, type ParsedItem } from "./item";
import { readNinjs } from "./ninjs";
import { sectionOf } from "./sections";

const document = {
  uri: "urn:x:1",
  language: "de-AT",
  versioncreated: "2024-02-19T18:55:00+0300",
  headline: "Rat &amp; Tat",
  body_xhtml: "<p>MINSK, 19. Februar (Agentur) – Der Rat tagt.</p>",
};

function parseNinjs(json: unknown): ParsedItem {
  const found = readNinjs(json);
  return found.kind === "document"
    ? itemFrom(found.document)
    : { ok: false, reason: "reason" in found ? found.reason : found.kind };
}

describe("a ninjs document", () => {
  it("becomes an item with its dateline lifted and its time in UTC", () => {
    const parsed = parseNinjs({
      ...document,
      subject: [{ name: "Wirtschaft" }],
      urgency: 3,
      embargoed: "2024-02-20T00:00:00Z",
      odd: 1,
    });
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(parsed.item).toMatchObject({
      ...{ uri: "urn:x:1", locale: "de", headline: "Rat & Tat", urgency: 3, status: "usable" },
      lifted: { place: "Minsk", date: { day: 19, month: 2 }, agency: "Agentur" },
      versionCreatedAt: Date.parse("2024-02-19T15:55:00Z"),
      embargoAt: Date.parse("2024-02-20T00:00:00Z"),
    });
    expect(plainText(parsed.item.body)).toBe("Der Rat tagt.");
  });

  it("without a headline is headed by its first words", () => {
    const parsed = parseNinjs({
      ...document,
      headline: undefined,
      body_xhtml: undefined,
      body_text: `Wort ${"lang ".repeat(60)}`,
    });
    expect(parsed.ok && parsed.item.headline.length).toBeLessThanOrEqual(162);
    expect(parsed.ok && parsed.item.headline).toMatch(/^Wort lang.* …$/);
  });

  it("without a headline is headed by its first sentence, if that is short", () => {
    const body_text = "MINSK, 19. Februar – Am 19. Februar hat der Rat über den Haushalt beraten. Er stimmt zu.";
    const parsed = parseNinjs({ ...document, headline: null, body_xhtml: "", body_text });
    expect(parsed.ok && parsed.item.headline).toBe("Am 19. Februar hat der Rat über den Haushalt beraten.");
  });

  it("is taken with null or nonsense in what it may leave out", () => {
    const odd = {
      body_xhtml: null,
      body_html: "<p>Text</p>",
      byline: null,
      embargoed: null,
      pubstatus: null,
      urgency: 0,
      subject: ["Sport"],
      type: null,
    };
    const parsed = parseNinjs({ ...document, ...odd });
    expect(parsed.ok && plainText(parsed.item.body)).toBe("Text");
    expect(parsed.ok && parsed.item).toMatchObject({ byline: null, embargoAt: null, urgency: 5, subjects: [] });
  });

  it("may cancel without the text that it cancels", () => {
    const parsed = parseNinjs({ ...document, headline: undefined, body_xhtml: undefined, pubstatus: "canceled" });
    expect(parsed.ok && parsed.item).toMatchObject({ status: "canceled", headline: "urn:x:1" });
  });

  it.each([
    [{ ...document, uri: undefined }, "uri"],
    [{ ...document, language: "fr" }, "fr"],
    [{ ...document, versioncreated: "yesterday" }, "versioncreated"],
    [{ ...document, versioncreated: "2024-02-31T99:00:00Z" }, "versioncreated"],
    [{ ...document, body_xhtml: "<p> </p>" }, "no text"],
    [{ ...document, body_xhtml: `<p>${"x".repeat(2_000_000)}</p>` }, "too long"],
    [{ ...document, type: "picture" }, "picture without a file"],
    [{ ...document, type: "audio" }, "type"],
    [[], "document"],
    ["x", "document"],
    [null, "document"],
  ])("that is none says why (%#)", (json, reason) => {
    const parsed = parseNinjs(json);
    expect(parsed.ok ? "" : parsed.reason).toContain(reason);
  });
});

describe("the section of an item", () => {
  const own = ["economy", "sport", "politics"];
  const of = (name = "", code = "") => sectionOf([{ name, code }], own);

  it("is found by name or by IPTC media topic, among those that there are", () => {
    expect([of("Wirtschaft"), of("СПОРТ"), of(undefined, "medtop:04000000"), of(undefined, "15000000")]).toEqual([
      "economy",
      "sport",
      "economy",
      "sport",
    ]);
    expect([of("Kultur"), of("Quatsch"), of(), of(undefined, "20000002")]).toEqual([null, null, null, null]);
  });
});

describe("ninjs of versions 2 and 3", () => {
  const modern = {
    uri: "urn:x:2",
    language: "de",
    versionCreated: "2024-02-19T18:55:00+0300",
    headlines: [
      { role: "print", value: "Kurz" },
      { role: "main", value: "Rat tagt" },
    ],
    descriptions: [{ role: "summary", value: "Vorspann" }],
    bodies: [
      { role: "text", contentType: "text/plain", value: "Der Rat tagt." },
      { role: "xhtml", contentType: "text/html", value: "<p>Der <b>Rat</b> tagt.</p>" },
    ],
    by: "Anna Beispiel",
    subjects: [{ name: "Wirtschaft", uri: "http://cv.iptc.org/newscodes/mediatopic/04000000", rel: "about" }],
  };

  it("name their texts by roles, in lower or camel case", () => {
    for (const json of [modern, { ...modern, versionCreated: undefined, versioncreated: modern.versionCreated }]) {
      const parsed = parseNinjs(json);
      if (!parsed.ok) throw new Error(parsed.reason);
      expect(parsed.item).toMatchObject({ headline: "Rat tagt", lead: "Vorspann", byline: "Anna Beispiel" });
      expect(parsed.item.body.content[0]?.content?.[1]?.marks).toEqual([{ type: "bold" }]);
      expect(sectionOf(parsed.item.subjects, ["economy"])).toBe("economy");
    }
  });

  it("carry pictures, of which the widest file counts", () => {
    const renditions = [
      { name: "thumbnail", href: "https://a.example/s.jpg", contentType: "image/jpeg", width: 72 },
      { name: "highres", href: "https://a.example/l.jpg", contentType: "image/jpeg", width: 1500 },
      { name: "film", href: "https://a.example/l.mp4", contentType: "video/mp4", width: 1900 },
    ];
    const found = readNinjs({
      ...modern,
      associations: [{ type: "picture", uri: "urn:p", by: "Foto Graf", renditions }],
    });
    expect(found).toMatchObject({ document: { picture: { href: "https://a.example/l.jpg", creator: "Foto Graf" } } });
    const alone = readNinjs({ ...modern, type: "picture", renditions });
    expect(alone).toMatchObject({ kind: "picture", picture: { href: "https://a.example/l.jpg" } });
    const inVersion1 = readNinjs({
      ...document,
      associations: { main: { type: "picture", renditions: { a: renditions[0] } } },
    });
    expect(inVersion1).toMatchObject({ document: { picture: { href: "https://a.example/s.jpg" } } });
  });

  it("may leave out the language: its letters tell", () => {
    const russian = { ...modern, language: undefined, bodies: [{ role: "text", value: "Совет обсудил бюджет." }] };
    expect(parseNinjs(russian)).toMatchObject({ ok: true, item: { locale: "ru" } });
    expect(parseNinjs({ ...modern, language: "" })).toMatchObject({ ok: true, item: { locale: "de" } });
  });

  it("lose no text to half of a character", () => {
    const parsed = parseNinjs({
      ...modern,
      headlines: [{ value: "Rat \ud83d tagt" }],
      bodies: [{ value: "a \udc00 b" }],
    });
    expect(parsed.ok && [parsed.item.headline, plainText(parsed.item.body)].every((one) => one.isWellFormed())).toBe(
      true,
    );
  });
});
