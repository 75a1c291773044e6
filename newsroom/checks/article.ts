import { missingParts } from "../completeness";
import type { Finding } from "./finding";
import { quotesThatFail } from "./quotes";
import { wrongSpellings } from "./terms/compare";
import type { CheckedTerm } from "./terms/index-of-terms";
import { type CheckedText, type Passage, passagesOf } from "./text";

/** Longer headlines are cut by search engines, and push the lead off a phone's first screen. In characters. */
export const longestHeadline = 110;

/** What is wrong with an article by itself, whatever it was translated from; `terms` tells wrong spellings. */
export function checkArticle(text: CheckedText, locale: string, terms: readonly CheckedTerm[] = []): Finding[] {
  const passages = passagesOf(text);
  return [
    ...missingFrom(text, passages),
    ...(text.headline.trim().length > longestHeadline
      ? [finding("headlineLong", "hint", { words: text.headline, place: { part: "headline" } })]
      : []),
    ...quotesThatFail(passages, locale).map(({ kind, words, place }) =>
      finding(kind, kind === "quoteStraight" ? "hint" : "warning", { words, place }),
    ),
    ...wrongSpellings({ locale, passages }, terms),
  ];
}

/** What must be there is said by the rule of publishing; what should be there besides, here. */
function missingFrom(text: CheckedText, passages: readonly Passage[]): Finding[] {
  const missing = missingParts({ ...text, hasSection: true, hasUndescribedPicture: false });
  const bodyWeight = missing.includes("text") ? "stop" : "hint";
  const has = (part: Passage["place"]["part"]) => passages.some(({ place }) => place.part === part);
  return [
    ...(missing.includes("headline")
      ? [finding("headlineMissing", "stop", { words: "", place: { part: "headline" } })]
      : []),
    ...(has("lead") ? [] : [finding("leadMissing", "warning", { words: "", place: { part: "lead" } })]),
    ...(has("body") ? [] : [finding("bodyMissing", bodyWeight, { words: "", place: { part: "body", block: 0 } })]),
  ];
}

function finding(
  kind: Finding["kind"],
  severity: Finding["severity"],
  what: Pick<Finding, "words" | "place">,
): Finding {
  return { kind, severity, in: "text", ...what };
}
