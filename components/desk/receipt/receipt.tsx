import { useFormatter, useTranslations } from "next-intl";
import { localeTable } from "../../../i18n/locales";
import { momentsOf } from "../../../i18n/moments";
import type { Receipt } from "../../../newsroom/receipt/receipt";
import { ReceiptTable } from "./receipt-table";

/** What came of a publication in one language: a sentence, and where readers can already see it, line by line. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { locale, headline } = receipt;
  const id = `receipt-${locale}`;
  const t = useTranslations();
  return (
    <section className="receipt" aria-labelledby={id}>
      <h2 id={id}>
        {localeTable[locale].name}:{" "}
        {headline ? <span lang={localeTable[locale].tag}>{headline}</span> : t("DeskList.withoutHeadline")}
      </h2>
      <Summary receipt={receipt} />
      {"lines" in receipt && <ReceiptTable isWithdrawn={receipt.kind === "withdrawn"} lines={receipt.lines} />}
    </section>
  );
}

function Summary({ receipt }: { receipt: Receipt }) {
  const t = useTranslations();
  const moments = momentsOf(t, useFormatter());
  if (receipt.kind === "none") return <p>{t("DeskReceipt.none")}</p>;
  if (receipt.kind === "scheduled")
    return <p>{t("DeskReceipt.scheduled", { moment: moments.moment(receipt.dueAt) })}</p>;
  const open = receipt.lines.filter(({ verdict }) => verdict !== "out" && verdict !== "notExpected").length;
  if (open > 0) return <p className="form-error">{t("DeskReceipt.open", { count: open })}</p>;
  return (
    <p className="form-done">{receipt.kind === "withdrawn" ? t("DeskReceipt.allGone") : t("DeskReceipt.allOut")}</p>
  );
}
