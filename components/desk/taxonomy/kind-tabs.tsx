import { useTranslations } from "next-intl";
import type { TopicKind } from "../../../db/schema";

/** Projects, institutions, tags. */
export function KindTabs({ current }: { current: TopicKind }) {
  const t = useTranslations();
  const kinds: [TopicKind, string][] = [
    ["project", t("DeskTopics.projects")],
    ["institution", t("DeskTopics.institutions")],
    ["tag", t("DeskTopics.tags")],
  ];
  return (
    <nav className="waiting" aria-label={t("DeskTopics.kinds")}>
      <ul>
        {kinds.map(([kind, name]) => (
          <li key={kind}>
            <a href={`/admin/topics?kind=${kind}`} {...(kind === current ? { "aria-current": "page" } : {})}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
