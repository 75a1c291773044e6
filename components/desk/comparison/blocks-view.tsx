import { useTranslations } from "next-intl";
import type { BlockChange } from "../../../newsroom/comparison/body";
import { LinesView } from "./lines-view";

/** All blocks of a comparison. What did not change is folded up, but for what stands next to a change. */
export function BlocksView({ blocks, lang }: { blocks: readonly BlockChange[]; lang: string }) {
  const t = useTranslations();
  return (
    <div className="cmp-blocks">
      {foldsOf(blocks).map(({ blocks: part, from, isFolded }) =>
        isFolded ? (
          <details key={from} className="cmp-fold">
            <summary>{t("DeskComparison.unchanged", { count: part.length })}</summary>
            <Blocks blocks={part} lang={lang} />
          </details>
        ) : (
          <Blocks key={from} blocks={part} lang={lang} />
        ),
      )}
    </div>
  );
}

function Blocks({ blocks, lang }: { blocks: readonly BlockChange[]; lang: string }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is rendered whole and never reordered
    <div key={index} className={`cmp-block cmp-block-${block.kind}`}>
      <BlockLabel block={block} />
      <LinesView lines={block.lines} lang={lang} />
    </div>
  ));
}

function BlockLabel({ block }: { block: BlockChange }) {
  const t = useTranslations();
  const labels = {
    same: [],
    inserted: [t("DeskComparison.insertedBlock")],
    removed: [t("DeskComparison.removedBlock")],
    moved:
      "from" in block && block.from !== null ? [t("DeskComparison.movedBlock", { from: String(block.from + 1) })] : [],
    changed: [t("DeskComparison.changedBlock")],
  };
  const words = [
    ...labels[block.kind],
    ...(block.kind === "changed" && block.from !== null ? labels.moved : []),
    ...(block.kind === "changed" && block.onlyStructure ? [t("DeskComparison.onlyStructure")] : []),
  ];
  return words.length > 0 && <p className="cmp-label">{words.join(" · ")}</p>;
}

interface Fold {
  from: number;
  blocks: readonly BlockChange[];
  isFolded: boolean;
}

/** Fewer than this many are not worth a click. */
const fewest = 2;

function foldsOf(blocks: readonly BlockChange[]): Fold[] {
  const isNear = (index: number) => [-1, 0, 1].some((step) => (blocks[index + step]?.kind ?? "same") !== "same");
  const folds: Fold[] = [];
  for (const index of blocks.keys()) {
    const isFolded = !isNear(index);
    const last = folds.at(-1);
    if (last?.isFolded === isFolded) last.blocks = blocks.slice(last.from, index + 1);
    else folds.push({ from: index, blocks: blocks.slice(index, index + 1), isFolded });
  }
  return folds.map((fold) => (fold.blocks.length < fewest ? { ...fold, isFolded: false } : fold));
}
