import { bodyFromText } from "../../content/from-text";
import type { ArticleContent } from "../writing";
import { type FieldName, type FieldValue, fieldKinds, fieldNames, sayTheSame } from "./fields";
import { type BlockMerge, type MergeState, mergeBodies, stateOf } from "./merge-body";
import { tokensOf } from "./tokens";

export type { BlockMerge, MergeState };

export interface FieldMerge {
  id: FieldName;
  state: MergeState;
  base: FieldValue;
  mine: FieldValue;
  theirs: FieldValue;
}

/** Two people's changes of one article, laid over what both began with. */
export interface ArticleMerge {
  fields: FieldMerge[];
  blocks: BlockMerge[];
}

/** What is taken for a field or a place of the body. `both`: theirs, then mine. `text`: words of one's own. */
export type Choice = "base" | "mine" | "theirs" | "both" | { text: string };
/** Choices by the ids of fields and places. */
export type Choices = Readonly<Record<string, Choice>>;

export function mergeArticles(texts: {
  base: ArticleContent;
  mine: ArticleContent;
  theirs: ArticleContent;
}): ArticleMerge {
  const { base, mine, theirs } = texts;
  return {
    fields: fieldNames.map((id) => {
      const values = { base: base[id], mine: mine[id], theirs: theirs[id] };
      return { id, ...values, state: fieldState(id, values) };
    }),
    blocks: mergeBodies({ base: base.body, mine: mine.body, theirs: theirs.body }),
  };
}

/** What is taken where nobody chooses: the side that changed something. Nothing for a conflict. */
export function proposalFor(state: MergeState): "mine" | "theirs" | null {
  if (state === "conflict") return null;
  return state === "theirs" ? "theirs" : "mine";
}

export type ChoiceName = "theirs" | "mine" | "both" | "base" | "text";

/** The choices that make sense for a field. */
export function choicesForField({ id, state }: FieldMerge): ChoiceName[] {
  const kind = fieldKinds[id];
  return choicesFor(state, { both: kind === "prose", text: kind === "line" || kind === "prose" });
}

/** The choices that make sense for a place of the body: words of one's own only where nothing but words is. */
export function choicesForBlock({ state, mine, theirs }: BlockMerge): ChoiceName[] {
  const isProse = [...mine, ...theirs].every((block) => block.type === "paragraph" || block.type === "heading");
  return choicesFor(state, { both: mine.length > 0 && theirs.length > 0, text: isProse });
}

/** Where one side changed nothing it is the base, and both together would only double it. */
function choicesFor(state: MergeState, can: { both: boolean; text: boolean }): ChoiceName[] {
  const isConflict = state === "conflict";
  const fitting: [ChoiceName, boolean][] = [
    ["theirs", true],
    ["mine", true],
    ["both", isConflict && can.both],
    ["base", isConflict || state === "alike"],
    ["text", can.text],
  ];
  return fitting.flatMap(([choice, fits]) => (fits ? [choice] : []));
}

export type Merged = { ok: true; content: ArticleContent } | { ok: false; open: string[] };

/**
 * Puts an article together by choices, and by the proposal where there is none. Its body is one that the schema takes
 * if those of the three sides are.
 * @returns the ids of the conflicts that nobody decided yet, where there are any.
 */
export function resolveMerge({ fields, blocks }: ArticleMerge, choices: Choices): Merged {
  const choiceOf = (piece: FieldMerge | BlockMerge) => choices[piece.id] ?? proposalFor(piece.state);
  const open = [...fields, ...blocks].filter((piece) => choiceOf(piece) === null).map((piece) => piece.id);
  if (open.length > 0) return { ok: false, open };
  const values = fields.map((field) => [field.id, fieldOf(field, choiceOf(field) ?? "mine")]);
  const content = blocks.flatMap((block) => blocksOf(block, choiceOf(block) ?? "mine"));
  const body = { type: "doc" as const, content: content.length > 0 ? content : bodyFromText("").content };
  return { ok: true, content: { ...(Object.fromEntries(values) as Omit<ArticleContent, "body">), body } };
}

/** The words of a place or a field, to begin one's own with; paragraphs are parted by an empty line. */
export function textOf(side: FieldValue | BlockMerge["mine"]): string {
  if (typeof side !== "object" || side === null) return String(side ?? "");
  return side
    .map((block) =>
      tokensOf(block)
        .map((token) => (token.kind === "word" ? token.text : ""))
        .join(""),
    )
    .join("\n\n");
}

/** Nothing and an empty text are no two opinions. */
function fieldState(id: FieldName, { base, mine, theirs }: Record<"base" | "mine" | "theirs", FieldValue>): MergeState {
  const state = stateOf(JSON.stringify(base), JSON.stringify(mine), JSON.stringify(theirs));
  if (state !== "conflict") return state;
  if (sayTheSame(id, mine, theirs)) return "alike";
  if (sayTheSame(id, mine, base)) return "theirs";
  return sayTheSame(id, theirs, base) ? "mine" : "conflict";
}

function fieldOf(field: FieldMerge, choice: Choice): FieldValue {
  if (choice === "both") return [field.theirs, field.mine].filter((value) => value !== null && value !== "").join(" ");
  if (typeof choice === "string") return field[choice];
  const text = choice.text.replace(/\s+/g, " ").trim();
  // Columns that cannot be empty hold a text on every side.
  const canBeNull = [field.base, field.mine, field.theirs].includes(null);
  return text === "" && canBeNull ? null : text;
}

function blocksOf(block: BlockMerge, choice: Choice): BlockMerge["mine"] {
  if (choice === "both") return [...block.theirs, ...block.mine];
  if (typeof choice === "string") return block[choice];
  const written = bodyFromText(choice.text).content.filter((paragraph) => paragraph.content !== undefined);
  const isHeading = [...block.mine, ...block.theirs].every((one) => one.type === "heading");
  return isHeading ? written.map((one) => ({ ...one, type: "heading", attrs: { level: 2 } })) : written;
}
