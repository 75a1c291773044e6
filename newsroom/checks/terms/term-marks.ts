import { type CheckedTerm, indexOf, termsIn } from "./index-of-terms";

/** A stretch of a text that the list of names and terms knows, for an editor to draw while somebody types. */
export interface TermMark {
  /** The index within `blocks`. */
  block: number;
  /** Offsets in UTF-16 units within the block; `to` is the first after it. */
  from: number;
  to: number;
  termId: number;
  /** `deviation`: a spelling known to be wrong, or another language's form. */
  kind: "approved" | "deviation";
  /** The approved form, as it is listed: not in the case that the sentence may ask for. */
  suggestion: string;
}

/**
 * The names and terms in the blocks of a text, whatever case they stand in. Its time grows with the length of the text
 * and not with the length of the list; what is made of a list is kept with it, so give the same array with every key.
 */
export function termMarks(given: {
  blocks: readonly string[];
  locale: string;
  terms: readonly CheckedTerm[];
}): TermMark[] {
  const index = indexOf(given.terms, given.locale);
  return given.blocks.flatMap((text, block) =>
    termsIn(text, index).flatMap(({ termId, role, from, to }) => {
      const suggestion = index.approved.get(termId);
      if (suggestion === undefined) return [];
      const kind = role === "approved" || role === "accepted" ? "approved" : "deviation";
      return [{ block, from, to, termId, kind, suggestion } as const];
    }),
  );
}
