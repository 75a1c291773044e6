import { useTranslations } from "next-intl";
import { type AuditGroup, auditGroups } from "../../../db/schema";
import { FilterChoice } from "../forms/filter-choice";
import { actorWords, groupWords } from "./action-words";

export interface AuditFilterValues {
  who: string;
  group: AuditGroup | "";
  from: string;
  to: string;
  story: string;
}

/** Asks by GET, so that a filter is an address. */
export function AuditFilters({
  values,
  people,
}: {
  values: AuditFilterValues;
  people: { id: string; name: string }[];
}) {
  const t = useTranslations();
  const groups = groupWords(t);
  return (
    <search>
      <form className="filters" action="/admin/audit" aria-label={t("DeskAudit.filter")}>
        <FilterChoice
          name="who"
          label={t("DeskAudit.who")}
          any={t("DeskAudit.anybody")}
          value={values.who}
          of={[...people.map((one) => [one.id, one.name] as const), ...Object.entries(actorWords(t))]}
        />
        <FilterChoice
          name="group"
          label={t("DeskAudit.object")}
          any={t("DeskAudit.anything")}
          value={values.group}
          of={auditGroups.map((group) => [group, groups[group]])}
        />
        <label>
          {t("DeskAudit.from")}
          <input type="date" name="from" defaultValue={values.from} />
        </label>
        <label>
          {t("DeskAudit.to")}
          <input type="date" name="to" defaultValue={values.to} />
        </label>
        <label>
          {t("DeskAudit.story")}
          <input name="story" inputMode="numeric" defaultValue={values.story} />
        </label>
        <div className="filter-buttons">
          <button type="submit">{t("DeskAudit.apply")}</button>
          <a href="/admin/audit">{t("DeskAudit.reset")}</a>
        </div>
      </form>
    </search>
  );
}
