import { useTimeZone, useTranslations } from "next-intl";
import { breakingUrgency } from "../../db/queries/public/items";
import { dayOf } from "../../i18n/calendar";
import { Headline } from "./headline";
import { Moment } from "./moment";
import { useAddress } from "./navigation";
import type { ListedStory } from "./story-card";

/** *Letzte Nachrichten*: the newest headlines with their times; those of earlier days under their date. */
export function Latest({ stories, title }: { stories: ListedStory[]; title: string }) {
  const t = useTranslations();
  const address = useAddress();
  const timeZone = useTimeZone() ?? "UTC";
  const today = dayOf(Date.now(), timeZone);
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest" className="block-title">
        {title}
      </h2>
      <ol>
        {stories.map(({ item, address: href }) => (
          <li key={item.storyId} className={item.urgency <= breakingUrgency ? "breaking" : undefined}>
            <a href={href}>
              {dayOf(item.publishedAt, timeZone) === today ? (
                <Moment at={item.publishedAt} as="clock" />
              ) : (
                <Moment at={item.publishedAt} as="shortDay" />
              )}{" "}
              <span>
                <Headline>{item.headline}</Headline>
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="more">
        <a href={address({ page: "news" })}>{t("Frame.allNews")}</a>
      </p>
    </section>
  );
}
