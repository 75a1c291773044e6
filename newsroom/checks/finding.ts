import type { Place } from "./text";

/** What can be wrong with an article by itself. */
type ArticleFindingKind =
  | "headlineMissing"
  | "leadMissing"
  | "bodyMissing"
  | "headlineLong"
  | "quoteOpen"
  | "quoteUnopened"
  | "quoteStraight"
  | "wrongSpelling"
  | "pictureWithoutAlt";

/** What a translation can have otherwise than its source. */
export type TranslationFindingKind =
  | "numberMissing"
  | "numberAdded"
  | "dateMissing"
  | "dateAdded"
  | "nameMissing"
  | "nameAdded"
  | "nameSpelling"
  | "gender"
  | "termMissing";

export interface Finding {
  kind: ArticleFindingKind | TranslationFindingKind;
  /** `stop`: it must not come out so. `warning`: probably a mistake. `hint`: a matter of style. */
  severity: "stop" | "warning" | "hint";
  /** The words concerned, as they stand there; empty where something is missing altogether. */
  words: string;
  /** What stands there instead, or should: the other spelling, the approved form. */
  other?: string;
  /** Which text `place` is in. */
  in: "source" | "text";
  place: Place;
}

/** Whether an article must not come out as it is. */
export function forbidsPublishing(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "stop");
}
