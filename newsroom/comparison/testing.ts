import fc from "fast-check";
import type { ArticleBody, BodyNode } from "../../content/body";
import type { ArticleContent } from "../writing";
import { tokensOf } from "./tokens";
import type { Run } from "./words";

/** Texts as desks write them, made at random: few words, so that they repeat, in both languages and with their signs. */
const word = fc.constantFrom(
  ..."der die und Rat tagt Brücke Straße E-Mail в на совет мост ёлка 1,5 2026 кто-то naïve „so“ — Ende.".split(" "),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
const marks = fc.constantFrom<BodyNode["marks"][]>(
  undefined,
  [{ type: "bold" }],
  [{ type: "italic" }],
  [{ type: "link", attrs: { href: "/de/nachrichten" } }],
);
const inline = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ text: sentence, marks }).map(({ text, marks }) => node("text", { text, marks })),
  },
  { weight: 1, arbitrary: fc.constant<BodyNode>({ type: "hardBreak" }) },
);
const paragraph = fc.array(inline, { maxLength: 4 }).map((content) => node("paragraph", { content }));
const heading = sentence.map((text) => node("heading", { attrs: { level: 2 }, content: [{ type: "text", text }] }));
const item = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => node("listItem", { content }));
const list = fc
  .record({
    type: fc.constantFrom("bulletList", "orderedList"),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  })
  .map(({ type, content }) => node(type, { content }));
const cell = fc
  .record({
    type: fc.constantFrom("tableCell", "tableHeader"),
    content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  })
  .map(({ type, content }) => node(type, { attrs: { colspan: 1, rowspan: 1 }, content }));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => node("tableRow", { content }));
const picture = fc
  .record({ mediaId: fc.integer({ min: 1, max: 9 }), caption: fc.option(sentence) })
  .map((attrs) => node("picture", { attrs }));

/** Any block that an article can hold. */
const anyBlock: fc.Arbitrary<BodyNode> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  list,
  picture,
  fc
    .record({ speaker: fc.option(sentence), content: fc.array(paragraph, { minLength: 1, maxLength: 2 }) })
    .map(({ speaker, content }) => node("quote", { attrs: { speaker }, content })),
  fc.array(row, { minLength: 1, maxLength: 2 }).map((content) => node("table", { content })),
  fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }).map((content) => node("noteBox", { content })),
  fc.array(picture, { maxLength: 2 }).map((content) => node("gallery", { content })),
  fc.integer({ min: 1, max: 9 }).map((storyId) => node("relatedStory", { attrs: { storyId } })),
);

export const anyBody: fc.Arbitrary<ArticleBody> = fc
  .array(anyBlock, { minLength: 1, maxLength: 8 })
  .map((content) => ({ type: "doc", content }));

const text = fc.option(fc.oneof(sentence, fc.constant("")));

export const anyArticle: fc.Arbitrary<ArticleContent> = fc.record({
  ...{ headline: sentence, lead: fc.oneof(sentence, fc.constant("")), slug: fc.constantFrom("a", "b"), body: anyBody },
  ...{ datelinePlace: text, datelineAgency: text, byline: text, pictureCaption: text },
  ...{ searchTitle: text, searchDescription: text, datelineDate: fc.option(fc.integer({ min: 0, max: 3 })) },
});

/** A body and what somebody may have made of it: blocks removed, put in, written anew, moved. */
export function editOf(base: ArticleBody): fc.Arbitrary<ArticleBody> {
  const step = fc.record({
    do: fc.constantFrom("remove", "insert", "replace", "move"),
    at: fc.nat(20),
    to: fc.nat(20),
    block: anyBlock,
  });
  return fc.array(step, { maxLength: 5 }).map((steps) => {
    const content = [...base.content];
    for (const { do: what, at, to, block } of steps) {
      const place = content.length === 0 ? 0 : at % content.length;
      const taken = what === "insert" ? [] : content.splice(place, 1);
      if (what === "insert" || what === "replace") content.splice(place, 0, block);
      if (what === "move") content.splice(to % (content.length + 1), 0, ...taken);
    }
    return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
  });
}

/** The text of the runs of one side. */
export function sideOf(runs: readonly Run[], side: "before" | "after"): string {
  const gone = side === "before" ? "inserted" : "removed";
  return runs
    .filter((run) => run.kind !== gone)
    .flatMap((run) => (side === "before" && run.kind === "formatted" ? run.before : run.pieces))
    .flatMap(({ text, marks }) => [...text].map((sign) => `${sign}${marks.length > 0 ? JSON.stringify(marks) : ""}`))
    .join("");
}

/** The words of a block with their marks, as {@link sideOf} gives them. */
export function wordsOf(block: BodyNode): string {
  return tokensOf(block)
    .flatMap((token) => (token.kind === "word" ? token.pieces : []))
    .flatMap(({ text, marks }) => [...text].map((sign) => `${sign}${marks.length > 0 ? JSON.stringify(marks) : ""}`))
    .join("");
}

export function paragraphs(...texts: string[]): ArticleBody {
  return { type: "doc", content: texts.map((one) => node("paragraph", { content: [{ type: "text", text: one }] })) };
}

export function articleWith(content: Partial<ArticleContent>): ArticleContent {
  return {
    ...{ slug: "a", headline: "", lead: "", body: paragraphs(""), datelinePlace: null, datelineAgency: null },
    ...{ datelineDate: null, byline: null, pictureCaption: null, searchTitle: null, searchDescription: null },
    ...content,
  };
}

function node(type: string, rest: { [key in keyof BodyNode]?: BodyNode[key] | undefined }): BodyNode {
  return Object.fromEntries(
    Object.entries({ type, ...rest }).filter(([, value]) => value !== undefined),
  ) as unknown as BodyNode;
}
