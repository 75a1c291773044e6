import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "../../content/body";
import { parseBody } from "../../content/schema";
import { compareArticles } from "./article";
import { type BlockChange, compareBodies } from "./body";
import { anyArticle, anyBody, articleWith, editOf, paragraphs, sideOf, wordsOf } from "./testing";
import { keyOf } from "./tokens";
import { compareTexts, type Run } from "./words";

/** As an editor reads it: [-removed-], {+inserted+}, {~other marks~}. */
function shown(runs: readonly Run[]): string {
  const signs = { same: ["", ""], inserted: ["{+", "+}"], removed: ["[-", "-]"], formatted: ["{~", "~}"] } as const;
  return runs
    .map(({ kind, pieces }) => signs[kind][0] + pieces.map((piece) => piece.text).join("") + signs[kind][1])
    .join("");
}
const shownBlock = ({ kind, lines }: BlockChange) => `${kind}: ${lines.map((line) => shown(line.runs)).join(" / ")}`;
const bodyWithEdit = anyBody.chain((before) => fc.tuple(fc.constant(before), editOf(before)));
const runsOf = (change: BlockChange) => change.lines.flatMap((line) => line.runs);

describe("two texts, word by word", { timeout: 30_000 }, () => {
  it("differ in whole words of either language", () => {
    expect(shown(compareTexts("Der Rat tagt heute.", "Der Stadtrat tagt heute."))).toBe(
      "Der [-Rat-]{+Stadtrat+} tagt heute.",
    );
    expect(shown(compareTexts("Совет собрался в среду", "Совет соберётся в четверг"))).toBe(
      "Совет [-собрался-]{+соберётся+} в [-среду-]{+четверг+}",
    );
    expect(shown(compareTexts("E-Mail von 1,5 kB", "E-Mails von 1,7 kB"))).toBe(
      "[-E-Mail-]{+E-Mails+} von [-1,5-]{+1,7+} kB",
    );
  });

  it("show words that were replaced together as one change", () => {
    expect(shown(compareTexts("Er sagt das gern", "Er schreibt es gern"))).toBe("Er [-sagt das-]{+schreibt es+} gern");
  });

  it("are the kept and the removed words, and the kept and the inserted ones", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
        const runs = compareTexts(before, after);
        expect(sideOf(runs, "before")).toBe([...before].join(""));
        expect(sideOf(runs, "after")).toBe([...after].join(""));
        expect(runs.every((run) => run.kind === "same")).toBe(before === after);
      }),
    );
  });
});

describe("two bodies, block by block", { timeout: 30_000 }, () => {
  it("that are equal have no change", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const changes = compareBodies(body, structuredClone(body));
        expect(
          changes.every((change) => change.kind === "same" && runsOf(change).every((run) => run.kind === "same")),
        ).toBe(true);
      }),
    );
  });

  it("give the other text again when the comparison is applied", () => {
    fc.assert(
      fc.property(bodyWithEdit, ([before, after]) => {
        const changes = compareBodies(before, after);
        const now = changes.filter((change) => change.kind !== "removed");
        expect(now.map((change) => sideOf(runsOf(change), "after"))).toEqual(after.content.map(wordsOf));
        const was = changes.filter((change) => change.kind !== "inserted");
        expect(was.map((change) => sideOf(runsOf(change), "before")).sort()).toEqual(
          before.content.map(wordsOf).sort(),
        );
        const isEqual = before.content.map(keyOf).join() === after.content.map(keyOf).join();
        expect(changes.every((change) => change.kind === "same")).toBe(isEqual);
      }),
    );
  });

  it("are made of bodies that the schema takes", () => {
    fc.assert(fc.property(bodyWithEdit, ([before, after]) => void [before, after].map(parseBody)));
  });

  it("tell what was written anew, put in, taken out and moved", () => {
    const before = paragraphs("Die Brücke ist gesperrt.", "Der Verkehr wird umgeleitet.", "Das Wetter bleibt kalt.");
    const after = paragraphs("Neu ist dieser Absatz.", "Das Wetter bleibt kalt.", "Die alte Brücke ist gesperrt.");
    expect(compareBodies(before, after).map(shownBlock)).toEqual([
      "inserted: {+Neu ist dieser Absatz.+}",
      "moved: Das Wetter bleibt kalt.",
      "changed: Die {+alte +}Brücke ist gesperrt.",
      "removed: [-Der Verkehr wird umgeleitet.-]",
    ]);
  });

  it("keep a paragraph together that was edited and moved", () => {
    const text = "Der Bürgermeister eröffnete am Montag die neue Brücke über die Prypjat.";
    const rest = ["Eins zwei drei.", "Vier fünf sechs.", "Sieben acht neun."];
    const [change] = compareBodies(paragraphs(...rest, text), paragraphs(text.replace("Montag", "Dienstag"), ...rest));
    expect(change).toMatchObject({ kind: "changed", from: 3, onlyStructure: false });
  });

  it("show other marks and links as a change of their own, also within a word", () => {
    const bold = { type: "text", text: "Brü", marks: [{ type: "bold" }] };
    const after: ArticleBody = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "Die " }, bold, { type: "text", text: "cke ist da." }] },
      ],
    };
    expect(compareBodies(paragraphs("Die Brücke ist da."), after).map(shownBlock)).toEqual([
      "changed: Die {~Brücke~} ist da.",
    ]);
    const to = (href: string) => ({ ...bold, marks: [{ type: "link", attrs: { href } }] });
    const links = ["/de/a", "/de/b"].map(
      (href): ArticleBody => ({ type: "doc", content: [{ type: "paragraph", content: [to(href)] }] }),
    );
    expect(links[0] && links[1] && compareBodies(links[0], links[1]).map(shownBlock)).toEqual(["changed: {~Brü~}"]);
  });

  it("compare items of a list and cells of a table, a line each", () => {
    const list = (...items: string[]): ArticleBody => ({
      type: "doc",
      content: [
        { type: "bulletList", content: items.map((text) => ({ type: "listItem", content: paragraphs(text).content })) },
      ],
    });
    const [change] = compareBodies(list("Brot", "Milch", "Käse"), list("Brot", "Käse", "Butter"));
    expect(change?.lines.map((line) => `${line.kind} ${line.start.role}: ${shown(line.runs)}`)).toEqual([
      "same bullet: Brot",
      "removed bullet: [-Milch-]",
      "same bullet: Käse",
      "inserted bullet: {+Butter+}",
    ]);
  });

  it("say so when only the frame of the words is another", () => {
    const [content] = [paragraphs("Eins", "zwei").content];
    const items = content.map((one) => ({ type: "bulletList", content: [{ type: "listItem", content: [one] }] }));
    const two: ArticleBody = { type: "doc", content: [{ type: "noteBox", content: items }] };
    const one: ArticleBody = {
      type: "doc",
      content: [{ type: "noteBox", content: [{ type: "bulletList", content: items.flatMap((list) => list.content) }] }],
    };
    expect(compareBodies(two, one)).toMatchObject([{ kind: "changed", onlyStructure: true }]);
  });
});

describe("two states of an article", { timeout: 30_000 }, () => {
  it("are compared field by field", () => {
    const before = articleWith({ headline: "Brücke gesperrt", byline: "", datelineDate: 0, body: paragraphs("Text.") });
    const after = { ...before, headline: "Brücke offen", byline: null, datelineDate: 86_400_000 };
    const { fields, hasChanges, blocks } = compareArticles(before, after);
    expect(hasChanges).toBe(true);
    expect(blocks.map(shownBlock)).toEqual(["same: Text."]);
    expect(fields.map(({ field, runs }) => [field, shown(runs)])).toEqual([
      ["headline", "Brücke [-gesperrt-]{+offen+}"],
      ["datelineDate", ""],
    ]);
  });

  it("that are equal have no change", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(compareArticles(article, structuredClone(article))).toMatchObject({ hasChanges: false, fields: [] });
      }),
    );
  });
});
