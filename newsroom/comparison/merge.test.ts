import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "../../content/body";
import { parseBody } from "../../content/schema";
import type { ArticleContent } from "../writing";
import {
  type ArticleMerge,
  type Choice,
  choicesForBlock,
  choicesForField,
  mergeArticles,
  resolveMerge,
  textOf,
} from "./merge";
import { anyArticle, articleWith, editOf, paragraphs } from "./testing";

const edited = (base: ArticleContent) =>
  fc
    .tuple(anyArticle, editOf(base.body), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }))
    .map(([other, body, takes]): ArticleContent => {
      const names = Object.keys(other).filter((name, index) => name !== "body" && takes[index]);
      return { ...base, ...Object.fromEntries(names.map((name) => [name, other[name as keyof ArticleContent]])), body };
    });
const three = anyArticle.chain((base) =>
  fc.record({ base: fc.constant(base), mine: edited(base), theirs: edited(base) }),
);

const everything = (merge: ArticleMerge, choice: Choice) =>
  Object.fromEntries([...merge.fields, ...merge.blocks].map((piece) => [piece.id, choice]));
const taking = (merge: ArticleMerge, choice: Choice) => resolveMerge(merge, everything(merge, choice));
const lines = (body: ArticleBody) => body.content.map((block) => textOf([block]));
const bodies = (base: string[], mine: string[], theirs: string[]) =>
  mergeArticles({
    base: articleWith({ body: paragraphs(...base) }),
    mine: articleWith({ body: paragraphs(...mine) }),
    theirs: articleWith({ body: paragraphs(...theirs) }),
  });
const conflictsOf = ({ fields, blocks }: ArticleMerge) =>
  [...fields, ...blocks].filter((piece) => piece.state === "conflict").map((piece) => piece.id);
const proposal = (merge: ArticleMerge) => {
  const merged = resolveMerge(merge, {});
  return merged.ok ? lines(merged.content.body) : merged.open;
};

describe("two people's changes of one article", { timeout: 30_000 }, () => {
  it("that are the same are no conflict", () => {
    fc.assert(
      fc.property(three, ({ base, mine }) => {
        expect(resolveMerge(mergeArticles({ base, mine, theirs: structuredClone(mine) }), {})).toEqual({
          ok: true,
          content: mine,
        });
      }),
    );
  });

  it("are what one of them wrote where the other changed nothing", () => {
    fc.assert(
      fc.property(three, ({ base, mine }) => {
        expect(resolveMerge(mergeArticles({ base, mine, theirs: base }), {})).toEqual({ ok: true, content: mine });
        expect(resolveMerge(mergeArticles({ base, mine: base, theirs: mine }), {})).toEqual({
          ok: true,
          content: mine,
        });
      }),
    );
  });

  it("give either side, or the base, when it is taken everywhere", () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const merge = mergeArticles({ base, mine, theirs });
        expect(taking(merge, "mine")).toEqual({ ok: true, content: mine });
        expect(taking(merge, "theirs")).toEqual({ ok: true, content: theirs });
        expect(taking(merge, "base")).toEqual({ ok: true, content: base });
      }),
    );
  });

  it("are all in the result where there is no conflict", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("keep", "mine", "theirs", "mineOut", "theirsOut"), { minLength: 1, maxLength: 9 }),
        (fates) => {
          const texts = fates.map((_, index) => `Absatz ${index} mit Wörtern w${index} x${index} y${index} z${index}.`);
          const side = (name: "mine" | "theirs") =>
            fates.flatMap((fate, index) =>
              fate === `${name}Out` ? [] : fate === name ? `${texts[index]} (${name})` : (texts[index] ?? ""),
            );
          const expected = fates.flatMap((fate, index) =>
            fate.endsWith("Out") ? [] : fate === "keep" ? (texts[index] ?? "") : `${texts[index]} (${fate})`,
          );
          const merge = bodies(texts, side("mine"), side("theirs"));
          expect(conflictsOf(merge)).toEqual([]);
          expect(proposal(merge)).toEqual(expected.length > 0 ? expected : [""]);
        },
      ),
    );
  });

  it("make a body that the schema takes, whatever is chosen", () => {
    const choice = fc.constantFrom<Choice>(
      "base",
      "mine",
      "theirs",
      "both",
      { text: "Ein Satz.\n\nUnd noch einer." },
      { text: "" },
    );
    fc.assert(
      fc.property(three, fc.array(choice, { minLength: 1 }), (texts, choices) => {
        const merge = mergeArticles(texts);
        const pieces = [
          ...merge.fields.map((field) => ({ id: field.id, fitting: choicesForField(field) })),
          ...merge.blocks.map((block) => ({ id: block.id, fitting: choicesForBlock(block) })),
        ];
        const chosen = pieces.map(({ id, fitting }, index) => {
          const wanted = choices[index % choices.length] ?? "mine";
          return [id, fitting.includes(typeof wanted === "string" ? wanted : "text") ? wanted : "theirs"];
        });
        const merged = resolveMerge(merge, Object.fromEntries(chosen));
        expect(() => merged.ok && parseBody(merged.content.body)).not.toThrow();
        expect(merged.ok).toBe(true);
      }),
    );
  });
});

describe("a conflict", () => {
  it("is a paragraph that both wrote anew, with the base and both sides to choose from", () => {
    const merge = bodies(
      ["Der Rat tagt.", "Ende."],
      ["Der Rat tagt heute.", "Ende."],
      ["Der Rat tagt morgen.", "Ende."],
    );
    expect(conflictsOf(merge)).toEqual(["block-0"]);
    expect(resolveMerge(merge, {})).toEqual({ ok: false, open: ["block-0"] });
    const taken = (choice: Choice) => {
      const merged = resolveMerge(merge, { "block-0": choice });
      return merged.ok && lines(merged.content.body);
    };
    expect(taken("mine")).toEqual(["Der Rat tagt heute.", "Ende."]);
    expect(taken("both")).toEqual(["Der Rat tagt morgen.", "Der Rat tagt heute.", "Ende."]);
    expect(taken("base")).toEqual(["Der Rat tagt.", "Ende."]);
    expect(taken({ text: "Der Rat\ntagt oft.\n\nNeu." })).toEqual(["Der Rat tagt oft.", "Neu.", "Ende."]);
    expect(taken({ text: " " })).toEqual(["Ende."]);
  });

  it("is one also where a paragraph was replaced by a quite different one, or removed", () => {
    const theirs = ["Alt eins, aber.", "Ende."];
    const replaced = bodies(["Alt eins.", "Ende."], ["Ganz und gar anders.", "Ende."], theirs);
    expect(conflictsOf(replaced)).toEqual(["block-0"]);
    // The one in the place of the other, not behind it.
    const merged = resolveMerge(replaced, { "block-0": "theirs" });
    expect(merged.ok && lines(merged.content.body)).toEqual(theirs);
    expect(conflictsOf(bodies(["Alt eins.", "Ende."], ["Ende."], theirs))).toEqual(["block-0"]);
  });

  it("is none where each changed a paragraph of their own, side by side", () => {
    expect(proposal(bodies(["Eins a.", "Zwei b."], ["Eins a, mein.", "Zwei b."], ["Eins a.", "Zwei b, ihr."]))).toEqual(
      ["Eins a, mein.", "Zwei b, ihr."],
    );
  });

  it("is a paragraph that both moved to different places, so that it cannot come twice unseen", () => {
    const [a, b, c, d] = ["Alpha eins.", "Beta zwei.", "Gamma drei.", "Delta vier."] as const;
    expect(conflictsOf(bodies([a, b, c, d], [b, c, a, d], [b, c, d, a]))).not.toEqual([]);
    expect(conflictsOf(bodies([a, b, c, d], [b, c, a, d], [b, c, d]))).not.toEqual([]);
    expect(proposal(bodies([a, b, c, d], [b, c, a, d], [b, c, a, d]))).toEqual([b, c, a, d]);
    expect(proposal(bodies([a, b, c, d], [b, c, d, a], [a, b, "Gamma dreizehn drei.", d]))).toEqual([
      b,
      "Gamma dreizehn drei.",
      d,
      a,
    ]);
  });

  it("is a field that both changed; nothing and an empty text are no two opinions", () => {
    const base = articleWith({ headline: "Titel", lead: "Vorspann.", byline: null });
    const mine = { ...base, headline: "Titel A", lead: "Mein Vorspann.", byline: "" };
    const theirs = { ...base, headline: "Titel B", lead: "Ihr Vorspann.", byline: "Anna" };
    const merge = mergeArticles({ base, mine, theirs });
    expect(conflictsOf(merge)).toEqual(["headline", "lead"]);
    expect(resolveMerge(merge, { headline: { text: " Titel\nC " }, lead: "both" })).toMatchObject({
      ok: true,
      content: { headline: "Titel C", lead: "Ihr Vorspann. Mein Vorspann.", byline: "Anna" },
    });
  });
});
