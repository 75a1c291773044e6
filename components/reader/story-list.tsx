import { useTimeZone } from "next-intl";
import { dayOf } from "../../i18n/calendar";
import { Headline } from "./headline";
import { Moment } from "./moment";
import type { ListedStory } from "./story-card";

/** Stories grouped under their days in words. */
export function StoryDays({ stories }: { stories: ListedStory[] }) {
  const timeZone = useTimeZone() ?? "UTC";
  const days: ListedStory[][] = [];
  for (const story of stories) {
    const last = days.at(-1);
    const before = last?.[0]?.item.publishedAt;
    if (last && before !== undefined && dayOf(before, timeZone) === dayOf(story.item.publishedAt, timeZone))
      last.push(story);
    else days.push([story]);
  }
  return days.map((ofDay) => (
    <section key={ofDay[0]?.item.storyId} className="list-day">
      <h2 className="list-date">
        <Moment at={ofDay[0]?.item.publishedAt ?? 0} as="day" />
      </h2>
      <StoryRows stories={ofDay} level={3} />
    </section>
  ));
}

/** The time, section, headline and lead of each story. */
export function StoryRows({ stories, level }: { stories: ListedStory[]; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <ol className="rows">
      {stories.map(({ item, address, section }) => (
        <li key={item.storyId} className="row">
          <Moment at={item.publishedAt} as="clock" className="row-time" />
          <article>
            <p className="kicker">{section}</p>
            <Heading>
              <a href={address}>
                <Headline>{item.headline}</Headline>
              </a>
            </Heading>
            {item.lead !== "" && <p className="row-lead">{item.lead}</p>}
          </article>
        </li>
      ))}
    </ol>
  );
}
