import { describe, expect, it } from "vitest";
import type { CheckedTerm } from "./index-of-terms";
import { termMarks } from "./term-marks";

const terms: CheckedTerm[] = [
  {
    id: 1,
    kind: "term",
    forms: [
      { locale: "de", form: "GUS", role: "approved" },
      { locale: "ru", form: "СНГ", role: "approved" },
    ],
  },
  {
    id: 2,
    kind: "place",
    forms: [
      { locale: "ru", form: "Беларусь", role: "approved" },
      { locale: "ru", form: "Белоруссия", role: "wrong" },
      { locale: "de", form: "Belarus", role: "approved" },
    ],
  },
  {
    id: 3,
    kind: "body",
    forms: [
      { locale: "ru", form: "Национальная академия наук", role: "approved" },
      { locale: "ru", form: "академия", role: "accepted" },
      { locale: "ru", form: "НАН", role: "accepted" },
      { locale: "ru", form: "НАН Беларуси", role: "accepted" },
    ],
  },
];

/** The marked words with what is said of them. */
const marks = (text: string, locale = "ru") =>
  termMarks({ blocks: [text], locale, terms }).map(({ from, to, kind, suggestion }) => [
    text.slice(from, to),
    kind,
    suggestion,
  ]);

describe("the marks of a text", () => {
  it("show approved forms in any case, and inside compounds", () => {
    expect(marks("в Беларуси и странах СНГ")).toEqual([
      ["Беларуси", "approved", "Беларусь"],
      ["СНГ", "approved", "СНГ"],
    ]);
    expect(marks("die GUS-Staaten", "de")).toEqual([["GUS", "approved", "GUS"]]);
  });

  it("show deviations with the approved form: known ones, and other languages' forms", () => {
    expect(marks("по Белоруссии и GUS")).toEqual([
      ["Белоруссии", "deviation", "Беларусь"],
      ["GUS", "deviation", "СНГ"],
    ]);
  });

  it("take the longest where several begin, and none within another", () => {
    expect(marks("Национальной академии наук, академия, НАН Беларуси")).toEqual([
      ["Национальной академии наук", "approved", "Национальная академия наук"],
      ["академия", "approved", "Национальная академия наук"],
      ["НАН Беларуси", "approved", "Национальная академия наук"],
    ]);
  });

  it("leave alone what is written small where the term is a name, parts of words, and words over a full stop", () => {
    expect(marks("белоруссия, гус, Беларусьфильм")).toEqual([]);
    expect(marks("Национальная. Академия наук").map(([words]) => words)).not.toContain("Национальная. Академия наук");
  });

  it("say in which block they stand", () => {
    expect(termMarks({ blocks: ["ничего", "в СНГ"], locale: "ru", terms })).toMatchObject([
      { block: 1, from: 2, to: 5 },
    ]);
  });
});

describe("marking while somebody types", () => {
  const letters = "бвгдклмнпрст";
  const nameOf = (number: number) => `Н${[...String(number)].map((digit) => `${letters[Number(digit)]}о`).join("")}ск`;
  const listOf = (length: number): CheckedTerm[] =>
    Array.from({ length }, (_, id) => ({
      id,
      kind: "place",
      forms: [
        { locale: "ru", form: nameOf(id), role: "approved" },
        { locale: "de", form: `N${id}`, role: "approved" },
      ],
    }));
  const textOf = (words: number) =>
    Array.from({ length: words }, (_, index) => (index % 10 === 0 ? nameOf(index % 200) : "слово")).join(" ");

  /** The least of several runs in ms, the index made before, as while typing. */
  function timeOf(list: CheckedTerm[], text: string): number {
    const run = () => termMarks({ blocks: [text], locale: "ru", terms: list });
    run();
    const times = Array.from({ length: 15 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    });
    return Math.min(...times);
  }

  it("takes no longer with a list of 2,000 than with one of 200, and grows with the text only", () => {
    const [short, long] = [listOf(200), listOf(2_000)];
    const words = textOf(3_000);
    const [few, many, half] = [timeOf(short, words), timeOf(long, words), timeOf(long, textOf(1_500))];
    console.log(
      `3,000 words: ${few.toFixed(2)} ms with 200 terms, ${many.toFixed(2)} ms with 2,000; 1,500 words: ${half.toFixed(2)} ms`,
    );
    // Room for whatever else the machine does: what is told apart is ten times as much, or four times as much.
    expect(many / few).toBeLessThan(4);
    expect(many / half).toBeLessThan(3.5);
  });
});
