import { useTranslations } from "next-intl";
import type { Topic } from "../../../db/queries/public/taxonomy";
import { useAddress } from "../navigation";

export function Topics({ topics }: { topics: Topic[] }) {
  const t = useTranslations();
  const address = useAddress();
  if (topics.length === 0) return null;
  return (
    <nav className="topics" aria-label={t("Article.topics")}>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={address({ page: topic.kind, slug: topic.slug })} rel="tag">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
