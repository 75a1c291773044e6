import { useTranslations } from "next-intl";
import type { Line } from "../../../newsroom/comparison/words";
import { Changed, RunsView } from "./runs-view";

/** A compared block: its lines one below the other, a list's items with their signs, a table's cells with a rule. */
export function LinesView({ lines, lang }: { lines: readonly Line[]; lang: string }) {
  return lines.map((line, index) => (
    <p
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is rendered whole and never reordered
      key={index}
      lang={lang}
      className={`cmp-line cmp-${line.start.role}${line.start.startsRow ? " cmp-row" : ""}`}
      style={{ paddingInlineStart: `${Math.max(0, line.start.depth - 1) * 1.25}rem` }}
    >
      <LineSign line={line} />
      <RunsView runs={line.runs} />
    </p>
  ));
}

/** What stands before a line's words; of a line that came or went alone (a paragraph parted in two) a sign for it. */
function LineSign({ line }: { line: Line }) {
  const t = useTranslations();
  const { role, id } = line.start;
  const names: Partial<Record<typeof role, string>> = {
    bullet: "•",
    number: "№",
    cell: "│",
    headerCell: "║",
    picture: t("DeskComparison.picture", { id: String(id) }),
    related: t("DeskComparison.related", { id: String(id) }),
    speaker: "—",
  };
  const name = names[role];
  if (line.kind === "same") return name && <span className="cmp-sign">{name} </span>;
  const isAlone = line.runs.length === 0 || line.runs.some((run) => run.kind !== line.kind);
  const sign = name ?? (isAlone ? "¶" : null);
  return (
    sign && (
      <span className="cmp-sign">
        <Changed kind={line.kind}>{sign}</Changed>{" "}
      </span>
    )
  );
}
