import { describe, expect, it } from "vitest";
import type { ArticleBody } from "./body";
import { bodyFromHtml } from "./from-html";
import { parseBody } from "./schema";
import { bodyToHtml } from "./to-html";

const text = (value: string, ...marks: NonNullable<ArticleBody["content"][0]["marks"]>) => ({
  ...{ type: "text", text: value },
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: ArticleBody["content"]) => ({ type: "paragraph", content });
const pictureOf = (mediaId: number) => ({ src: `media/${mediaId}.jpg`, alt: 'Saal "A"' });
const storyOf = () => null;

describe("a body as HTML", () => {
  it("becomes the same body again, whatever is in it", () => {
    const body: ArticleBody = {
      type: "doc",
      content: [
        paragraph(
          text('1 < 2 & "drei" '),
          text("fett", { type: "bold" }, { type: "italic" }),
          { type: "hardBreak" },
          text("Link", { type: "link", attrs: { href: "https://a.example/?a=1&b=2" } }),
        ),
        { type: "heading", attrs: { level: 2 }, content: [text("Zwischentitel")] },
        { type: "quote", attrs: { speaker: "Anna <B>" }, content: [paragraph(text("Ja.")), paragraph(text("Nein."))] },
        {
          type: "bulletList",
          content: [
            {
              type: "listItem",
              content: [
                paragraph(text("eins")),
                { type: "orderedList", content: [{ type: "listItem", content: [paragraph(text("tief"))] }] },
              ],
            },
          ],
        },
        { type: "picture", attrs: { mediaId: 3, caption: "Im „Saal“" } },
        {
          type: "gallery",
          content: [
            { type: "picture", attrs: { mediaId: 4, caption: null } },
            { type: "picture", attrs: { mediaId: 5, caption: "B" } },
          ],
        },
        {
          type: "table",
          content: [
            {
              type: "tableRow",
              content: [{ type: "tableHeader", attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text("Jahr"))] }],
            },
            {
              type: "tableRow",
              content: [
                { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text("2024"))] },
                { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
              ],
            },
          ],
        },
        {
          type: "noteBox",
          content: [
            paragraph(text("Zur Person")),
            { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text("x"))] }] },
          ],
        },
      ],
    };
    const html = bodyToHtml(body, { pictureOf, storyOf });
    const back = bodyFromHtml(html, { pictureOf: (src) => ({ id: Number(/\d+/.exec(src)?.[0]), caption: null }) });
    expect(parseBody(back.body)).toEqual(parseBody(body));
    expect(back.dropped).toEqual({});
  });
});
