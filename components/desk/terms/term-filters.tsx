import { useTranslations } from "next-intl";
import type { TermKind } from "../../../db/schema";
import { useTermKinds } from "./kinds";

/** A form that asks by GET: what it shows is an address. */
export function TermFilters({ text, kind }: { text: string; kind: TermKind | "" }) {
  const t = useTranslations();
  const kinds = useTermKinds();
  return (
    <search>
      <form className="filters" action="/admin/terms" aria-label={t("DeskTerms.filter")}>
        <label>
          {t("DeskTerms.text")}
          <input type="search" name="text" defaultValue={text} />
        </label>
        <label>
          {t("DeskTerms.kind")}
          <select name="kind" defaultValue={kind}>
            <option value="">{t("DeskTerms.anyKind")}</option>
            {[...kinds].map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="filter-buttons">
          <button type="submit">{t("DeskTerms.apply")}</button>
          <a href="/admin/terms">{t("DeskTerms.reset")}</a>
        </div>
      </form>
    </search>
  );
}
