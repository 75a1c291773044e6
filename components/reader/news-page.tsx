import { useTranslations } from "next-intl";
import type { Section } from "../../db/queries/public/taxonomy";
import { addressOf, type Place } from "../../i18n/addresses";
import { Calendar } from "./calendar";
import { ListEnd } from "./list-page";
import { Moment } from "./moment";
import { useAddress } from "./navigation";
import type { ListedStory } from "./story-card";
import { StoryDays, StoryRows } from "./story-list";

type NewsPlace = Extract<Place, { page: "news" | "month" | "day" }>;

export interface CalendarContent {
  month: string;
  counts: ReadonlyMap<string, number>;
  previous: string | null;
  next: string | null;
}

interface NewsPageProps {
  title: string;
  place: NewsPlace;
  sections: Section[];
  calendar: CalendarContent;
  list: { stories: ListedStory[]; number: number; last: number; goesOn: boolean };
  /** What to say where nothing came out. */
  empty: string;
  /** The nearest days with news around a day's page: the start of each, UTC epoch ms. */
  neighbours?: { before: Neighbour | null; after: Neighbour | null };
}

export interface Neighbour {
  day: string;
  at: number;
}

/** All news, of all days, a month or a day: time, section, headline and lead of each, with the calendar beside it. */
export function NewsPage({ title, place, sections, calendar, list, empty, neighbours }: NewsPageProps) {
  const shown = place.page === "day" ? place.day : place.page === "month" ? place.month : "";
  return (
    <div className="news-page">
      <header className="list-head">
        <h1>{title}</h1>
        <SectionFilter place={place} sections={sections} />
      </header>
      <div className="news-grid">
        <div className="news-list">
          {list.stories.length === 0 && <p className="empty">{empty}</p>}
          {place.page === "day" ? <StoryRows stories={list.stories} level={2} /> : <StoryDays stories={list.stories} />}
          <ListEnd list={list} addressOfPage={(number) => addressOf({ ...place, number })} />
          {neighbours && <DayNeighbours {...neighbours} section={place.section} />}
        </div>
        <aside className="news-side">
          <Calendar {...calendar} shown={shown} section={place.section} />
        </aside>
      </div>
    </div>
  );
}

function SectionFilter({ place, sections }: { place: NewsPlace; sections: Section[] }) {
  const t = useTranslations();
  const { section: _section, number: _number, ...plain } = place;
  return (
    <nav className="filter" aria-label={t("News.filter")}>
      <ul>
        <li>
          <a href={addressOf(plain)} {...(place.section ? {} : { "aria-current": "true" })}>
            {t("News.everySection")}
          </a>
        </li>
        {sections.map((section) => (
          <li key={section.key}>
            <a
              href={addressOf({ ...plain, section: section.key })}
              rel="nofollow"
              {...(section.key === place.section ? { "aria-current": "true" } : {})}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DayNeighbours({
  before,
  after,
  section,
}: NonNullable<NewsPageProps["neighbours"]> & { section: string | undefined }) {
  const t = useTranslations();
  const address = useAddress();
  const dayPlace = (day: string) => address({ page: "day", day, ...(section ? { section } : {}) });
  return (
    <nav className="day-neighbours" aria-label={t("Calendar.label")}>
      {before && (
        <a href={dayPlace(before.day)} rel="prev">
          <span className="kicker">{t("News.previousDay")}</span> <Moment at={before.at} as="day" />
        </a>
      )}
      {after && (
        <a href={dayPlace(after.day)} rel="next">
          <span className="kicker">{t("News.nextDay")}</span> <Moment at={after.at} as="day" />
        </a>
      )}
    </nav>
  );
}
