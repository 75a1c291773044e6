import { useTranslations } from "next-intl";
import type { TopicKind } from "../../../db/schema";

/** A form that asks by GET: what it shows is an address. */
export function TopicFilter({ kind, text }: { kind: TopicKind; text: string }) {
  const t = useTranslations();
  return (
    <search>
      <form className="filters" action="/admin/topics" aria-label={t("DeskTopics.filter")}>
        <input type="hidden" name="kind" value={kind} />
        <label>
          {t("DeskTopics.text")}
          <input type="search" name="text" defaultValue={text} />
        </label>
        <div className="filter-buttons">
          <button type="submit">{t("DeskList.apply")}</button>
          <a href={`/admin/topics?kind=${kind}`}>{t("DeskList.reset")}</a>
        </div>
      </form>
    </search>
  );
}
