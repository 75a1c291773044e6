import { useFormatter, useTranslations } from "next-intl";
import type { ReceiptLine, Verdict } from "../../../newsroom/receipt/receipt";

interface ReceiptTableProps {
  isWithdrawn: boolean;
  lines: readonly ReceiptLine[];
}

/** A sign for each verdict, so that nobody has to tell colours apart. */
const signs: Readonly<Record<Verdict, string>> = {
  out: "●",
  old: "△",
  missing: "×",
  unreachable: "×",
  notExpected: "·",
};

/** The pages that a publication comes to, and what readers find on each. */
export function ReceiptTable({ isWithdrawn, lines }: ReceiptTableProps) {
  const t = useTranslations();
  return (
    <div className="table-frame">
      <table className="desk-table stacks">
        <caption className="visually-hidden">{t("DeskReceipt.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("DeskReceipt.page")}</th>
            <th scope="col">{t("DeskReceipt.found")}</th>
            <th scope="col">{t("DeskReceipt.wait")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.page} line={line} isWithdrawn={isWithdrawn} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, isWithdrawn }: { line: ReceiptLine; isWithdrawn: boolean }) {
  const t = useTranslations();
  const format = useFormatter();
  const names: Record<ReceiptLine["page"], string> = {
    article: t("DeskReceipt.article"),
    section: t("DeskReceipt.section"),
    front: t("DeskReceipt.front"),
    feed: t("DeskReceipt.feed"),
    sectionFeed: t("DeskReceipt.sectionFeed"),
    sitemap: t("DeskReceipt.sitemap"),
  };
  const seconds = format.number(line.afterMs / 1_000, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <tr>
      <th scope="row">
        <a href={line.address}>{names[line.page]}</a>
        <span className="row-note">{line.address}</span>
      </th>
      <td data-label={t("DeskReceipt.found")} className={`verdict verdict-${line.verdict}`}>
        <span aria-hidden="true" className="state-sign">
          {signs[line.verdict]}
        </span>{" "}
        <Words line={line} isWithdrawn={isWithdrawn} />
      </td>
      <td className="figures" data-label={t("DeskReceipt.wait")}>
        {line.verdict !== "notExpected" && t("DeskReceipt.seconds", { seconds })}
      </td>
    </tr>
  );
}

function Words({ line, isWithdrawn }: { line: ReceiptLine; isWithdrawn: boolean }) {
  const t = useTranslations();
  const { verdict, status, headline } = line;
  if (verdict === "notExpected") return t("DeskReceipt.notExpected");
  if (verdict === "unreachable")
    return status === null ? t("DeskReceipt.noAnswer") : t("DeskReceipt.failed", { status: String(status) });
  if (verdict === "out") return isWithdrawn ? t("DeskReceipt.gone") : t("DeskReceipt.out");
  if (verdict === "missing")
    return isWithdrawn ? t("DeskReceipt.wrongStatus", { status: String(status) }) : t("DeskReceipt.missing");
  if (isWithdrawn) return t("DeskReceipt.stillThere");
  return headline === undefined ? t("DeskReceipt.oldText") : t("DeskReceipt.old", { found: headline });
}
