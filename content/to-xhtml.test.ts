import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { afterXml, anyText, hostileTexts } from "../outlets/hostile";
import type { ArticleBody, BodyNode } from "./body";
import { toXhtml, type XhtmlParts } from "./to-xhtml";

const parts: XhtmlParts = {
  ...{ siteUrl: "https://news.example", lead: "", dateline: null, picture: null },
  pictureOf: () => null,
  storyOf: () => null,
  corrections: { title: "Korrektur", texts: [] },
};
const paragraph = (text: string, marks?: BodyNode["marks"]): BodyNode => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks ? { marks } : {}) }],
});
const doc = (...content: BodyNode[]): ArticleBody => ({ type: "doc", content });
const picture = {
  ...{ url: "https://news.example/media/x.jpg", width: 1200, height: 800, alt: "Ein Kran" },
  ...{ caption: "Im Hafen", credit: "Depesche" },
};

describe("an article that leaves the site", () => {
  it("has dateline, picture, corrections and absolute addresses", () => {
    const link = paragraph("hier", [{ type: "link", attrs: { href: "/de/sport" } }]);
    const around = { lead: "Der Lead.", dateline: "MINSK –", picture };
    const corrections = { title: "Korrektur", texts: ["Es waren drei."] };
    expect(toXhtml(doc(paragraph("Los."), link), { ...parts, ...around, corrections })).toBe(
      '<p><strong>Der Lead.</strong></p><figure><img src="https://news.example/media/x.jpg" width="1200" height="800" ' +
        'alt="Ein Kran"/><figcaption>Im Hafen Depesche</figcaption></figure><p>MINSK – Los.</p>' +
        '<p><a href="https://news.example/de/sport">hier</a></p><h2>Korrektur</h2><p>Es waren drei.</p>',
    );
  });

  it("has every kind of block, and no element that HTML reads otherwise than XML", () => {
    const cell = { type: "tableCell", attrs: { colspan: 2 }, content: [paragraph("Zelle")] };
    const html = toXhtml(
      doc(
        { type: "paragraph" },
        { type: "quote", attrs: { speaker: "Anna" }, content: [paragraph("Zitat", [{ type: "bold" }])] },
        { type: "bulletList", content: [{ type: "listItem", content: [paragraph("Punkt", [{ type: "italic" }])] }] },
        { type: "table", content: [{ type: "tableRow", content: [cell] }] },
        { type: "gallery", content: [{ type: "picture", attrs: { mediaId: 1 } }] },
        { type: "noteBox", content: [{ type: "paragraph", content: [{ type: "hardBreak" }] }] },
        { type: "relatedStory", attrs: { storyId: 7 } },
      ),
      {
        ...parts,
        pictureOf: () => ({ ...picture, caption: "", credit: "" }),
        storyOf: (id) => ({ url: `/${id}`, headline: "Mehr" }),
      },
    );
    expect(html).toBe(
      "<p></p><blockquote><p><strong>Zitat</strong></p><p><em>Anna</em></p></blockquote>" +
        '<ul><li><em>Punkt</em></li></ul><table><tbody><tr><td colspan="2">Zelle</td></tr></tbody></table>' +
        '<figure><img src="https://news.example/media/x.jpg" width="1200" height="800" alt="Ein Kran"/></figure>' +
        '<p><br/></p><p><a href="/7">Mehr</a></p>',
    );
  });

  it("may be nested as deeply as a body can be", () => {
    let node = paragraph("tief");
    for (let level = 0; level < 120; level += 1)
      node = { type: "bulletList", content: [{ type: "listItem", content: [node] }] };
    expect(toXhtml(doc(node), parts)).toContain("tief");
  });

  const survives = (text: string) => {
    const xhtml = toXhtml(
      doc(paragraph(text), paragraph(text, [{ type: "link", attrs: { href: `https://x.example/${text}` } }])),
      {
        ...parts,
        lead: text || "x",
        picture: { ...picture, alt: text },
      },
    );
    expect(XMLValidator.validate(`<div>${xhtml}</div>`)).toBe(true);
    expect(
      JSON.stringify(parseFragment(xhtml), (key, value) => (key === "parentNode" ? undefined : value)),
    ).not.toContain('"tagName":"script"');
    expect(xhtml).toBe(afterXml(xhtml));
  };

  it.each(hostileTexts)("is well-formed whatever is written in it: %j", survives);
  it("is well-formed whatever is written in it", () => fc.assert(fc.property(anyText, survives), { numRuns: 200 }));
});
