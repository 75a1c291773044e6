import { useFormatter, useTranslations } from "next-intl";
import type { AuditRow } from "../../../db/queries/desk/audit";
import { localeTable } from "../../../i18n/locales";
import { actionWords, actorWords, groupWords } from "./action-words";
import { objectOf, topicKindOf } from "./audit-object";

interface AuditTableProps {
  entries: AuditRow[];
  /** Names of accounts by their ids. */
  people: ReadonlyMap<string, string>;
}

/** Who did what to what, when. There is nothing in it to change. */
export function AuditTable({ entries, people }: AuditTableProps) {
  const t = useTranslations();
  const format = useFormatter();
  if (entries.length === 0) return <p className="empty">{t("DeskAudit.empty")}</p>;
  const words: Readonly<Record<string, string>> = actionWords(t);
  const actors = actorWords(t);
  return (
    <div className="table-frame">
      <table className="desk-table audit-table stacks">
        <caption className="visually-hidden">{t("DeskAudit.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("DeskAudit.when")}</th>
            <th scope="col">{t("DeskAudit.who")}</th>
            <th scope="col">{t("DeskAudit.what")}</th>
            <th scope="col">{t("DeskAudit.object")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="figures" data-label={t("DeskAudit.when")}>
                <time dateTime={new Date(entry.at).toISOString()}>
                  {format.dateTime(entry.at, {
                    ...{ day: "2-digit", month: "2-digit", year: "numeric" },
                    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
                  })}
                </time>
              </td>
              <td data-label={t("DeskAudit.who")}>{people.get(entry.actor) ?? actors[entry.actor] ?? entry.actor}</td>
              <td data-label={t("DeskAudit.what")}>{words[entry.action] ?? entry.action}</td>
              <td data-label={t("DeskAudit.object")}>
                <AuditObjectCell entry={entry} people={people} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuditObjectCell({ entry, people }: { entry: AuditRow; people: AuditTableProps["people"] }) {
  const t = useTranslations();
  const { name, href, locale } = objectOf(entry);
  const { detail, storyId } = entry;
  const groups: Readonly<Record<string, string>> = groupWords(t);
  const account = typeof detail.accountId === "string" ? people.get(detail.accountId) : undefined;
  const shown = name ?? account ?? groups[entry.action.split(".")[0] ?? ""] ?? "";
  const kinds = { project: t("Topics.project"), institution: t("Topics.institution"), tag: t("Topics.tag") };
  const notes = [
    entry.action.startsWith("topic.") ? kinds[topicKindOf(detail.kind)] : null,
    locale && localeTable[locale].name,
    storyId === null ? null : t("DeskAudit.number", { number: String(storyId) }),
    typeof detail.version === "number" ? t("DeskAudit.version", { version: detail.version }) : null,
    typeof detail.from === "string" ? t("DeskAudit.mergedFrom", { name: detail.from }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      {href ? <a href={href}>{shown}</a> : shown}
      {notes.length > 0 && <span className="row-note">{notes.join(" · ")}</span>}
    </>
  );
}
