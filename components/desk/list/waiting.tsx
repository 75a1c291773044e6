import { useTranslations } from "next-intl";
import { mostCounted, type Todo } from "../../../db/queries/desk/stories";

/** What waits for the person, each a filter of the list. */
export function Waiting({ counts, current }: { counts: Record<Todo, number>; current: Todo | null }) {
  const t = useTranslations();
  const entries: { todo: Todo | null; name: string }[] = [
    { todo: null, name: t("DeskList.all") },
    { todo: "waiting", name: t("DeskList.waiting") },
    { todo: "translate", name: t("DeskList.toTranslate") },
    { todo: "outdated", name: t("DeskList.outdated") },
  ];
  return (
    <nav className="waiting" aria-label={t("DeskList.todo")}>
      <ul>
        {entries.map(({ todo, name }) => (
          <li key={name}>
            <a href={todo ? `/admin?todo=${todo}` : "/admin"} {...(todo === current ? { "aria-current": "page" } : {})}>
              {name}
              {todo && <Count count={counts[todo]} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count }: { count: number }) {
  const t = useTranslations();
  return <span className="count">{count > mostCounted ? t("DeskList.more99") : t("DeskList.count", { count })}</span>;
}
