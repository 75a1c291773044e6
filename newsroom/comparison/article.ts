import type { ArticleContent } from "../writing";
import { type BlockChange, compareBodies } from "./body";
import { type FieldName, type FieldValue, fieldNames, sayTheSame } from "./fields";
import { compareTexts, type Run } from "./words";

export interface FieldChange {
  field: FieldName;
  before: FieldValue;
  after: FieldValue;
  /** Word by word; empty for what is no text. */
  runs: Run[];
}

export interface Comparison {
  /** The fields that differ, in the order of a page. */
  fields: FieldChange[];
  /** All blocks, the unchanged ones too. */
  blocks: BlockChange[];
  hasChanges: boolean;
}

/** Compares two states of an article field by field, and their texts word by word. */
export function compareArticles(before: ArticleContent, after: ArticleContent): Comparison {
  const fields = fieldNames.filter((field) => !sayTheSame(field, before[field], after[field]));
  const blocks = compareBodies(before.body, after.body);
  return {
    fields: fields.map((field) => fieldChange(field, before[field], after[field])),
    blocks,
    hasChanges: fields.length > 0 || blocks.some((block) => block.kind !== "same"),
  };
}

export function fieldChange(field: FieldName, before: FieldValue, after: FieldValue): FieldChange {
  const isText = typeof before !== "number" && typeof after !== "number";
  return { field, before, after, runs: isText ? compareTexts(before ?? "", after ?? "") : [] };
}
