import type { AuditRow } from "../../../db/queries/desk/audit";
import { type TopicKind, topicKinds } from "../../../db/schema";
import { isLocale, type Locale } from "../../../i18n/locales";

/** What an entry is about and where that is found at the desk; the name is its own, or null where a word has to do. */
export interface AuditObject {
  name: string | null;
  href: string | null;
  /** The language that it was done in, where it was done in one. */
  locale: Locale | null;
}

export function objectOf(row: AuditRow): AuditObject {
  const { storyId, headline, detail } = row;
  const locale = isLocale(row.locale) ? row.locale : isLocale(detail.locale) ? detail.locale : null;
  if (storyId !== null)
    return { name: headline || null, href: `/admin/stories/${storyId}${locale ? `?locale=${locale}` : ""}`, locale };
  const name = [detail.name, detail.key].find((one) => typeof one === "string") ?? null;
  const [group, verb] = row.action.split(".");
  const edit = typeof detail.id === "number" && verb !== "delete" ? detail.id : "";
  switch (group) {
    case "frontPage":
      return { name: null, href: `/admin/front${locale ? `?locale=${locale}` : ""}`, locale };
    case "section":
      return { name, href: `/admin/sections?edit=${edit}`, locale };
    case "topic":
      return { name, href: `/admin/topics?kind=${topicKindOf(detail.kind)}&edit=${edit}`, locale };
    case "settings":
      return { name: null, href: "/admin/settings", locale };
    case "account":
      return { name: null, href: "/admin/people", locale };
    default:
      return { name, href: null, locale };
  }
}

/** The kind that a topic was of when it was done. */
export function topicKindOf(kind: unknown): TopicKind {
  return topicKinds.find((one) => one === kind) ?? "tag";
}
