import { useTranslations } from "next-intl";
import type { TermKind } from "../../../db/schema";
import { FilterChoice } from "../forms/filter-choice";
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
        <FilterChoice
          name="kind"
          label={t("DeskTerms.kind")}
          any={t("DeskTerms.anyKind")}
          value={kind}
          of={[...kinds]}
        />
        <div className="filter-buttons">
          <button type="submit">{t("DeskTerms.apply")}</button>
          <a href="/admin/terms">{t("DeskTerms.reset")}</a>
        </div>
      </form>
    </search>
  );
}
