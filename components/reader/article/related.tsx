import { useTranslations } from "next-intl";
import { Headline } from "../headline";
import { Moment } from "../moment";
import type { ListedStory } from "../story-card";

export function Related({ stories }: { stories: ListedStory[] }) {
  const t = useTranslations();
  if (stories.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related" className="block-title">
        {t("Article.related")}
      </h2>
      <ul>
        {stories.map(({ item, address }) => (
          <li key={item.storyId}>
            <p className="kicker">
              <Moment at={item.publishedAt} as="date" />
            </p>
            <h3>
              <a href={address}>
                <Headline>{item.headline}</Headline>
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Another story, pointed to from among the paragraphs. */
export function PointedTo({ story }: { story: ListedStory }) {
  const t = useTranslations();
  return (
    <p className="pointed-to">
      <span className="kicker">{t("Article.related")}</span>{" "}
      <a href={story.address}>
        <Headline>{story.item.headline}</Headline>
      </a>
    </p>
  );
}
