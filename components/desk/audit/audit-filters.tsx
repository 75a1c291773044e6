import { useTranslations } from "next-intl";
import { type AuditGroup, auditGroups } from "../../../db/schema";
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
        <label>
          {t("DeskAudit.who")}
          <select name="who" defaultValue={values.who}>
            <option value="">{t("DeskAudit.anybody")}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            {Object.entries(actorWords(t)).map(([actor, word]) => (
              <option key={actor} value={actor}>
                {word}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("DeskAudit.object")}
          <select name="group" defaultValue={values.group}>
            <option value="">{t("DeskAudit.anything")}</option>
            {auditGroups.map((group) => (
              <option key={group} value={group}>
                {groups[group]}
              </option>
            ))}
          </select>
        </label>
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
