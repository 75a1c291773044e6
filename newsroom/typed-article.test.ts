import { describe, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { problemsOf, typedArticle } from "./typed-article";

const whole = {
  headline: "Neue Brücke",
  lead: "",
  body: bodyFromText("Text."),
  slug: "neue-bruecke",
  datelinePlace: "Brest",
  datelineDate: 0,
  byline: null,
  pictureCaption: null,
  searchTitle: null,
  searchDescription: null,
};
const problems = (changes: Record<string, unknown>) => {
  const { error } = typedArticle.safeParse({ ...whole, ...changes });
  return error ? problemsOf(error) : {};
};

describe("what an editor's page sends", () => {
  it("is an article, with a slug only where somebody wrote one", () => {
    expect(typedArticle.parse(whole)).toEqual(whole);
    const { slug: _, ...others } = whole;
    expect(typedArticle.parse(others)).not.toHaveProperty("slug");
  });

  it("is answered field by field where it cannot be one", () => {
    expect(problems({ headline: "x".repeat(251), slug: "Neue Brücke" })).toEqual({
      headline: "tooLong",
      slug: "badForm",
    });
    expect(problems({ body: { type: "doc", content: [{ type: "script" }] } })).toEqual({ body: "badForm" });
    expect(problems({ body: undefined })).toEqual({ body: "badForm" });
  });
});
