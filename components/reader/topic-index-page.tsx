import type { Picture } from "../../db/queries/public/items";
import type { Topic } from "../../db/queries/public/taxonomy";
import { Headline } from "./headline";
import { Image } from "./image";
import { Moment } from "./moment";
import { useAddress } from "./navigation";
import type { ListedStory } from "./story-card";

interface TopicIndexPageProps {
  title: string;
  description: string;
  entries: { topic: Topic; picture: Picture | null; stories: ListedStory[] }[];
}

export function TopicIndexPage({ title, description, entries }: TopicIndexPageProps) {
  const address = useAddress();
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{title}</h1>
        <p className="list-description">{description}</p>
      </header>
      <ul className="topic-index">
        {entries.map(({ topic, picture, stories }) => (
          <li key={topic.id} className={picture ? "pictured" : undefined}>
            {picture && (
              <div className="topic-picture">
                {/* The name beside it says what it would. */}
                <Image picture={{ ...picture, alt: "" }} sizes="112px" />
              </div>
            )}
            <h2>
              <a href={address({ page: topic.kind, slug: topic.slug })}>
                <Headline>{topic.name}</Headline>
              </a>
            </h2>
            {topic.description !== "" && <p>{topic.description}</p>}
            <ul>
              {stories.map((story) => (
                <li key={story.item.storyId}>
                  <Moment at={story.item.publishedAt} as="date" className="kicker" />
                  <a href={story.address}>
                    <Headline>{story.item.headline}</Headline>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
