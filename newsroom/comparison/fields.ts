import type { ArticleContent } from "../writing";

/** What of an article's content stands beside its body. */
export type FieldName = Exclude<keyof ArticleContent, "body">;
export type FieldValue = string | number | null;

/**
 * `line`: a name or a line, `prose`: sentences that can stand one behind the other, `day`: an instant (UTC epoch ms),
 * `address`: made of other words, not written freely.
 */
export const fieldKinds = {
  headline: "line",
  lead: "prose",
  datelinePlace: "line",
  datelineDate: "day",
  datelineAgency: "line",
  byline: "line",
  pictureCaption: "prose",
  slug: "address",
  searchTitle: "line",
  searchDescription: "prose",
} as const satisfies Record<FieldName, "line" | "prose" | "day" | "address">;

/** In the order in which a page shows them. */
export const fieldNames = Object.keys(fieldKinds) as FieldName[];

/** Whether two values say the same. Nothing and an empty text do, but of the agency: empty is a wire that named none. */
export function sayTheSame(field: FieldName, one: FieldValue, other: FieldValue): boolean {
  const empty = (value: FieldValue) => (field !== "datelineAgency" && value === "" ? null : value);
  return empty(one) === empty(other);
}
