import { useTranslations } from "next-intl";
import { linesOf } from "../../../newsroom/comparison/body";
import {
  type Choice,
  type ChoiceName,
  choicesForBlock,
  choicesForField,
  textOf,
} from "../../../newsroom/comparison/merge";
import type { Piece } from "./conflict-pieces";
import { useFieldNames } from "./field-names";
import { LinesView } from "./lines-view";
import { type SideName, SideView } from "./side-view";

interface PieceViewProps {
  id: string;
  piece: Piece;
  /** What is taken; null where nobody decided yet. */
  choice: Choice | null;
  lang: string;
  theirName: string;
  isMissing: boolean;
  onChoose: (choice: Choice) => void;
}

/** One field or place of the text: three versions side by side, and which one is taken. */
export function PieceView({ id, piece, choice, lang, theirName, isMissing, onChoose }: PieceViewProps) {
  const t = useTranslations();
  const title = usePieceTitle();
  if (piece.kind === "fold") return <Fold piece={piece} lang={lang} />;
  const columns: [SideName, string][] = [
    ["theirs", t("DeskComparison.theirs", { name: theirName })],
    ["base", t("DeskComparison.base")],
    ["mine", t("DeskComparison.mine")],
  ];
  return (
    <fieldset
      id={id}
      className={`conflict-piece conflict-${piece.merge.state}${choice === null ? " conflict-open" : ""}`}
      aria-describedby={isMissing ? `${id}-error` : undefined}
    >
      <legend>{title(piece, theirName)}</legend>
      <div className="conflict-columns">
        {columns.map(([side, name]) => (
          <div key={side} className={`conflict-side${side === choice ? " conflict-taken" : ""}`}>
            <h3 className="cmp-label">{name}</h3>
            <SideView piece={piece} side={side} lang={lang} />
          </div>
        ))}
      </div>
      <Choices id={id} piece={piece} choice={choice} theirName={theirName} onChoose={onChoose} />
      {choice !== null && typeof choice === "object" && (
        <label>
          {t("DeskComparison.ownText")}
          <textarea
            rows={4}
            lang={lang}
            value={choice.text}
            onChange={(event) => onChoose({ text: event.target.value })}
          />
        </label>
      )}
      {isMissing && (
        <p id={`${id}-error`} className="field-error">
          {t("DeskComparison.choose")}
        </p>
      )}
    </fieldset>
  );
}

function Choices({ id, piece, choice, theirName, onChoose }: Omit<PieceViewProps, "lang" | "isMissing">) {
  const t = useTranslations();
  if (piece.kind === "fold") return null;
  const fitting = piece.kind === "field" ? choicesForField(piece.merge) : choicesForBlock(piece.merge);
  const names: Record<ChoiceName, string> = {
    theirs: t("DeskComparison.takeTheirs", { name: theirName }),
    mine: t("DeskComparison.takeMine"),
    both: t("DeskComparison.takeBoth"),
    base: t("DeskComparison.takeBase"),
    text: t("DeskComparison.takeText"),
  };
  const chosen = typeof choice === "object" && choice !== null ? "text" : choice;
  return (
    <div className="conflict-choices">
      {fitting.map((name) => (
        <label key={name} className="choice">
          <input
            type="radio"
            name={`${id}-choice`}
            checked={chosen === name}
            onChange={() => onChoose(name === "text" ? { text: textOf(piece.merge.mine) } : name)}
          />
          {names[name]}
        </label>
      ))}
    </div>
  );
}

/** *Absatz 3: von beiden geändert* */
function usePieceTitle(): (piece: Exclude<Piece, { kind: "fold" }>, theirName: string) => string {
  const t = useTranslations();
  const fields = useFieldNames();
  return (piece, name) => {
    const states = {
      same: "",
      mine: t("DeskComparison.changedByMe"),
      theirs: t("DeskComparison.changedByThem", { name }),
      alike: t("DeskComparison.changedAlike"),
      conflict: t("DeskComparison.changedByBoth"),
    };
    const state = states[piece.merge.state];
    if (piece.kind === "field") return t("DeskComparison.piece", { piece: fields[piece.merge.id], state });
    const { place } = piece;
    const block = t("DeskComparison.block", { place: String(place + 1) });
    const gap = place === 0 ? t("DeskComparison.gapAtStart") : t("DeskComparison.gap", { place: String(place) });
    return t("DeskComparison.piece", { piece: piece.merge.base.length === 0 ? gap : block, state });
  };
}

function Fold({ piece, lang }: { piece: Extract<Piece, { kind: "fold" }>; lang: string }) {
  const t = useTranslations();
  return (
    <details className="cmp-fold">
      <summary>{t("DeskComparison.unchanged", { count: piece.blocks.length })}</summary>
      {piece.blocks.map((block) => (
        <div key={block.id} className="cmp-block">
          <LinesView lines={block.base.flatMap((one) => linesOf(one, "same"))} lang={lang} />
        </div>
      ))}
    </details>
  );
}
