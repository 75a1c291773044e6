import type { ArticleMerge, BlockMerge, FieldMerge } from "../../../newsroom/comparison/merge";

/** What a conflict shows, in the order of the page: what somebody changed, and folded up what nobody did. */
export type Piece =
  | { kind: "field"; id: string; merge: FieldMerge }
  /** `place`: how many blocks of the base stand before it. */
  | { kind: "block"; id: string; place: number; merge: BlockMerge }
  | { kind: "fold"; id: string; blocks: BlockMerge[] };

export function piecesOf({ fields, blocks }: ArticleMerge): Piece[] {
  const pieces: Piece[] = fields.flatMap((merge) =>
    merge.state === "same" ? [] : [{ kind: "field", id: merge.id, merge }],
  );
  let place = 0;
  for (const merge of blocks) {
    const last = pieces.at(-1);
    if (merge.state !== "same") pieces.push({ kind: "block", id: merge.id, place, merge });
    else if (last?.kind === "fold") last.blocks.push(merge);
    else pieces.push({ kind: "fold", id: `fold-${place}`, blocks: [merge] });
    place += merge.base.length;
  }
  return pieces;
}
