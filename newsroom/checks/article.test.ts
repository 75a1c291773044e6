import { describe, expect, it } from "vitest";
import { bodyFromText } from "../../content/from-text";
import { checkArticle } from "./article";

const text = (body: string, rest: { headline?: string; lead?: string } = {}) => ({
  headline: "Der Rat tagt",
  lead: "Er tagt heute.",
  ...rest,
  body: bodyFromText(body),
});
const kinds = (body: string, locale = "de") => checkArticle(text(body), locale).map(({ kind }) => kind);

describe("an article", () => {
  it("without headline or text must not come out; without a lead it is warned about", () => {
    const findings = checkArticle(text("", { headline: " ", lead: "" }), "de");
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      "headlineMissing stop",
      "leadMissing warning",
      "bodyMissing stop",
    ]);
  });

  it("may be a flash of a headline and one sentence, which its lead can be", () => {
    const findings = checkArticle(text(""), "de");
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(["bodyMissing hint"]);
  });

  it("has a headline of at most 110 characters", () => {
    expect(checkArticle(text("Text.", { headline: "x".repeat(110) }), "de")).toEqual([]);
    expect(checkArticle(text("Text.", { headline: "x".repeat(111) }), "de")[0]).toMatchObject({
      kind: "headlineLong",
      severity: "hint",
      place: { part: "headline" },
    });
  });

  it("has spellings that the list of terms knows as wrong marked with the right one", () => {
    const forms = [
      { locale: "ru", form: "Беларусь", role: "approved" },
      { locale: "ru", form: "Белоруссия", role: "wrong" },
    ] as const;
    expect(checkArticle(text("Он приехал в Белоруссию."), "ru", [{ id: 1, kind: "place", forms }])[0]).toMatchObject({
      kind: "wrongSpelling",
      words: "Белоруссию",
      other: "Беларусь",
      place: { part: "body", block: 0 },
    });
  });
});

describe("quotation marks", () => {
  it.each([
    ["de", "Er sagte: „Das heißt ‚nein‘, oder?“"],
    ["de", "Er sagte: »Das heißt ›nein‹.«"],
    ["de", "Das geht’s an: „Ja.“"],
    ["ru", "Он сказал: «Это „нет“», и ушёл."],
    ["ru", "«Первый абзац.\n\n«Второй абзац», — сказал он."],
    ["de", "„Ein langes Zitat.\n\nEs endet hier.“"],
  ])("that close are no finding (%s: %s)", (locale, words) => {
    expect(kinds(words, locale)).toEqual([]);
  });

  it.each([
    ["de", "Er sagte: „Das heißt nein.", ["quoteOpen"]],
    ["de", "Er sagte: „Das heißt ‚nein“, oder?", ["quoteOpen"]],
    ["ru", "Он сказал: «Это „нет», и ушёл.", ["quoteOpen"]],
    ["de", "Das heißt nein“, sagte er.", ["quoteUnopened"]],
    ["ru", "Это нет», — сказал он.", ["quoteUnopened"]],
    ["de", 'Er sagte: "Ja."', ["quoteStraight", "quoteStraight"]],
  ])("that do not close are one (%s: %s)", (locale, words, found) => {
    expect(kinds(words, locale)).toEqual(found);
  });

  it("left open say where, and the headline's do not go over into the text", () => {
    const findings = checkArticle(text("Gut.\n\nSo „nicht.", { headline: "„Ja" }), "de");
    expect(findings.map(({ words, place }) => [words, place])).toEqual([
      ["„Ja", { part: "headline" }],
      ["„nicht.", { part: "body", block: 1 }],
    ]);
  });
});
