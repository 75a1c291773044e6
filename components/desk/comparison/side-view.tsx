import { useTranslations } from "next-intl";
import { fieldChange } from "../../../newsroom/comparison/article";
import { compareBodies, linesOf } from "../../../newsroom/comparison/body";
import type { BlockMerge } from "../../../newsroom/comparison/merge";
import type { Piece } from "./conflict-pieces";
import { useFieldValue } from "./field-names";
import { FieldView } from "./fields-view";
import { LinesView } from "./lines-view";

export type SideName = "theirs" | "base" | "mine";

interface SideViewProps {
  piece: Exclude<Piece, { kind: "fold" }>;
  side: SideName;
  lang: string;
}

/** One side's version of a field or a place, with what it changed of the base. */
export function SideView({ piece, side, lang }: SideViewProps) {
  const inWords = useFieldValue();
  if (piece.kind === "block") return <BlockSide merge={piece.merge} side={side} lang={lang} />;
  const { id, base } = piece.merge;
  return (
    <p className="cmp-line" lang={lang}>
      {side === "base" ? inWords(id, base) : <FieldView change={fieldChange(id, base, piece.merge[side])} />}
    </p>
  );
}

function BlockSide({ merge, side, lang }: { merge: BlockMerge; side: SideName; lang: string }) {
  const t = useTranslations();
  const blocks = merge[side];
  if (side === "base" || merge.base.length === 0) {
    if (blocks.length === 0) return <p className="form-note">{t("DeskComparison.nothing")}</p>;
    const kind = side === "base" ? "same" : "inserted";
    return <LinesView lines={blocks.flatMap((block) => linesOf(block, kind))} lang={lang} />;
  }
  const doc = (content: BlockMerge["base"]) => ({ type: "doc" as const, content });
  const changes = compareBodies(doc(merge.base), doc(blocks));
  return (
    <>
      {blocks.length === 0 && <p className="form-note">{t("DeskComparison.removedBlock")}</p>}
      <LinesView lines={changes.flatMap((change) => change.lines)} lang={lang} />
    </>
  );
}
