import { useTranslations } from "next-intl";
import type { Section } from "../../db/queries/public/taxonomy";
import { Headline } from "./headline";
import { Latest } from "./latest";
import { useAddress } from "./navigation";
import { type ListedStory, StoryCard } from "./story-card";

export interface FrontPageProps {
  /** The lead story first. */
  top: ListedStory[];
  latest: ListedStory[];
  blocks: { section: Section; stories: ListedStory[] }[];
}

export function FrontPage({ top, latest, blocks }: FrontPageProps) {
  const t = useTranslations();
  const [lead, ...others] = top;
  return (
    <div className="front">
      <h1 className="visually-hidden">{t("Front.title")}</h1>
      {!lead && <p className="empty">{t("Front.empty")}</p>}
      <section className="front-top" aria-label={t("Front.topStories")}>
        {lead && (
          <StoryCard
            story={lead}
            level={2}
            className="lead-story"
            kicker={lead.section}
            pictureSizes="(min-width: 1240px) 795px, (min-width: 1024px) 64vw, 100vw"
            eager
          />
        )}
        <div className="front-seconds">
          {others.slice(0, 2).map((story) => (
            <StoryCard
              key={story.item.storyId}
              story={story}
              level={2}
              className="second-story"
              kicker={story.section}
              pictureSizes="(min-width: 1240px) 390px, (min-width: 600px) 48vw, 100vw"
            />
          ))}
        </div>
        <div className="front-thirds">
          {others.slice(2).map((story) => (
            <StoryCard
              key={story.item.storyId}
              story={story}
              level={2}
              className="third-story"
              kicker={story.section}
            />
          ))}
        </div>
      </section>
      <Latest stories={latest} title={t("Front.latest")} />
      <div className="front-sections">
        {blocks.map((block) => (
          <SectionBlock key={block.section.key} {...block} />
        ))}
      </div>
    </div>
  );
}

function SectionBlock({ section, stories }: FrontPageProps["blocks"][number]) {
  const address = useAddress();
  const [first, ...others] = stories;
  return (
    <section className="section-block" aria-labelledby={`section-${section.key}`}>
      <h2 id={`section-${section.key}`} className="block-title">
        <a href={address({ page: "section", slug: section.slug })}>{section.name}</a>
      </h2>
      {first && (
        <StoryCard
          story={first}
          level={3}
          className="block-first"
          pictureSizes="(min-width: 1024px) 285px, (min-width: 600px) 46vw, 100vw"
        />
      )}
      <ul className="block-others">
        {others.map(({ item, address: href }) => (
          <li key={item.storyId}>
            <h3>
              <a href={href}>
                <Headline>{item.headline}</Headline>
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  );
}
