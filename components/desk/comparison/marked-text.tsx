import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BodyMark } from "../../../content/body";
import type { Piece } from "../../../newsroom/comparison/tokens";

/** Text with its marks. A link leads nowhere here: where it leads stands beside it when it changed. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is rendered whole and never reordered
    <span key={index}>{marked(piece.text, piece.marks)}</span>
  ));
}

function marked(text: ReactNode, [mark, ...others]: readonly BodyMark[]): ReactNode {
  if (!mark) return text;
  const inner = marked(text, others);
  if (mark.type === "bold") return <strong>{inner}</strong>;
  if (mark.type === "italic") return <em>{inner}</em>;
  return <span className="cmp-link">{inner}</span>;
}

/** The marks of some text in words: *fett, Link auf https://…*. */
export function useMarkNames(): (pieces: readonly Piece[]) => string {
  const t = useTranslations();
  const nameOf = ({ type, attrs }: BodyMark) => {
    if (type === "bold") return t("DeskComparison.bold");
    if (type === "italic") return t("DeskComparison.italic");
    return t("DeskComparison.link", { address: String(attrs?.href) });
  };
  return (pieces) => {
    const names = new Set(pieces.flatMap((piece) => piece.marks.map(nameOf)));
    return names.size === 0 ? t("DeskComparison.noMarks") : [...names].join(", ");
  };
}
