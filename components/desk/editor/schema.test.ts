import { readdirSync, readFileSync } from "node:fs";
import { getSchema } from "@tiptap/core";
import type { AttributeSpec, MarkType, NodeType } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "../../../content/from-html";
import { articleSchema, parseBody } from "../../../content/schema";
import { articleNodes } from "./extensions";

const labels = { speaker: "", caption: "", missingPicture: "", relatedStory: "", missingStory: "" };
const editorSchema = getSchema(articleNodes({ labels, lookUp: { pictureOf: () => null, headlineOf: () => null } }));

/** Attributes with their defaults; `required` where there is none. */
function attributesOf(attrs: Record<string, AttributeSpec> = {}) {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, spec]) => [name, "default" in spec ? { default: spec.default } : "required"]),
  );
}

function nodeOf({ name, spec }: NodeType) {
  const { content = "", group = "", marks, inline = false, attrs } = spec;
  return { name, content, group, marks, inline, attrs: attributesOf(attrs) };
}

function markOf({ name, spec }: MarkType) {
  return { name, attrs: attributesOf(spec.attrs), excludes: spec.excludes };
}

const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);

describe("the editor's schema", () => {
  it("has the nodes of the articles' schema, with the same content, groups and attributes", () => {
    const [editor, article] = [editorSchema, articleSchema].map((schema) =>
      Object.values(schema.nodes).map(nodeOf).sort(byName),
    );
    expect(editor).toEqual(article);
  });

  it("has the marks of the articles' schema in the same order", () => {
    const [editor, article] = [editorSchema, articleSchema].map((schema) => Object.values(schema.marks).map(markOf));
    expect(editor).toEqual(article);
  });

  it.each([
    { type: "heading", attrs: { level: 3 } },
    { type: "picture", attrs: { mediaId: "1" } },
    { type: "quote", attrs: { speaker: 1 }, content: [{ type: "paragraph" }] },
    {
      type: "paragraph",
      content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "javascript:1" } }] }],
    },
    {
      type: "table",
      content: [
        { type: "tableRow", content: [{ type: "tableCell", attrs: { colspan: 0 }, content: [{ type: "paragraph" }] }] },
      ],
    },
  ])("refuses what the articles' schema refuses: $type", (block) => {
    const doc = { type: "doc", content: [block] };
    expect(() => editorSchema.nodeFromJSON(doc).check()).toThrow();
    expect(() => parseBody(doc)).toThrow();
  });

  it("gives bodies back as they were", () => {
    const folder = "demo/stories";
    const bodies = readdirSync(folder).flatMap((file) => {
      const { articles } = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as {
        articles: Record<string, { body: string[] }>;
      };
      return Object.values(articles).map(({ body }) => bodyFromHtml(body.join("")).body);
    });
    expect(bodies.length).toBeGreaterThan(50);
    for (const body of [...bodies, everything]) {
      const parsed = parseBody(body);
      const node = editorSchema.nodeFromJSON(parsed);
      node.check();
      expect(node.toJSON()).toEqual(parsed);
      expect(parseBody(node.toJSON())).toEqual(parsed);
    }
  });
});

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

/** Every node and mark once. */
const everything = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "a",
          marks: [{ type: "bold" }, { type: "italic" }, { type: "link", attrs: { href: "/de" } }],
        },
        { type: "hardBreak" },
      ],
    },
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "b" }] },
    { type: "quote", attrs: { speaker: "Wer" }, content: [paragraph("c")] },
    {
      type: "noteBox",
      content: [
        {
          type: "bulletList",
          content: [
            {
              type: "listItem",
              content: [
                paragraph("d"),
                { type: "orderedList", content: [{ type: "listItem", content: [paragraph("e")] }] },
              ],
            },
          ],
        },
      ],
    },
    { type: "picture", attrs: { mediaId: 1, caption: "f" } },
    { type: "gallery", content: [{ type: "picture", attrs: { mediaId: 2, caption: null } }] },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableHeader", attrs: { colspan: 2, rowspan: 1 }, content: [paragraph("g")] },
            { type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [{ type: "paragraph" }] },
          ],
        },
      ],
    },
    { type: "relatedStory", attrs: { storyId: 3 } },
  ],
};
