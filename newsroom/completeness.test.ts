import { expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { missingParts } from "./completeness";

const empty = bodyFromText("");
const whole = {
  headline: "Eil: Brücke offen",
  lead: "",
  body: bodyFromText("Ein Satz."),
  hasSection: true,
  hasUndescribedPicture: false,
};

it("a flash is complete with a headline and one sentence, in the lead or in the text", () => {
  expect(missingParts(whole)).toEqual([]);
  expect(missingParts({ ...whole, lead: "Ein Satz.", body: empty })).toEqual([]);
});

it("what an article lacks is named, part by part", () => {
  expect(
    missingParts({ headline: " ", lead: "\n", body: empty, hasSection: false, hasUndescribedPicture: true }),
  ).toEqual(["headline", "text", "section", "alt"]);
});
