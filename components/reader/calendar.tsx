import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { daysOfMonth, rangeOfDay, rangeOfMonth, weekdayOf } from "../../i18n/calendar";
import { useAddress } from "./navigation";
import { useMoments } from "./use-moments";

interface CalendarProps {
  /** As `2024-02`. */
  month: string;
  /** How many items each day has; days without any have no entry. */
  counts: ReadonlyMap<string, number>;
  /** The day or month shown on this page. */
  shown: string;
  /** Neighbouring months that have news. */
  previous: string | null;
  next: string | null;
  section?: string | undefined;
}

/** A month with the count of each day, every day with news a link. */
export function Calendar({ month, counts, shown, previous, next, section }: CalendarProps) {
  const t = useTranslations();
  const address = useAddress();
  const moments = useMoments();
  const format = useFormatter();
  const timeZone = useTimeZone() ?? "UTC";
  const inWords = (one: string) => moments.month(rangeOfMonth(one, timeZone).from);
  const monthPlace = (one: string) => address({ page: "month", month: one, ...(section ? { section } : {}) });
  return (
    <section className="calendar" aria-label={t("Calendar.label")}>
      <div className="calendar-head">
        {previous ? (
          <a href={monthPlace(previous)} aria-label={t("Calendar.previous", { month: inWords(previous) })}>
            ←
          </a>
        ) : (
          <span />
        )}
        <a href={monthPlace(month)} className="calendar-month" {...(shown === month ? { "aria-current": "page" } : {})}>
          {inWords(month)}
        </a>
        {next ? (
          <a href={monthPlace(next)} aria-label={t("Calendar.next", { month: inWords(next) })}>
            →
          </a>
        ) : (
          <span />
        )}
      </div>
      <table>
        <thead>
          <tr>
            {monday.map((at) => (
              <th key={at} scope="col" abbr={format.dateTime(at, { weekday: "long", timeZone: "UTC" })}>
                {format.dateTime(at, { weekday: "short", timeZone: "UTC" })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its weekday
                <td key={index}>
                  {day && <Day day={day} count={counts.get(day) ?? 0} shown={shown} section={section} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({
  day,
  count,
  shown,
  section,
}: {
  day: string;
  count: number;
  shown: string;
  section: string | undefined;
}) {
  const t = useTranslations();
  const address = useAddress();
  const moments = useMoments();
  const timeZone = useTimeZone() ?? "UTC";
  const number = String(Number(day.slice(8)));
  const current = day === shown ? ({ "aria-current": "date" } as const) : {};
  if (count === 0) return <span {...current}>{number}</span>;
  return (
    <a
      href={address({ page: "day", day, ...(section ? { section } : {}) })}
      aria-label={t("Calendar.day", { day: moments.date(rangeOfDay(day, timeZone).from), count })}
      {...current}
    >
      {number}
      <small aria-hidden="true">{count}</small>
    </a>
  );
}

/** Any Monday to Sunday, for the names of the weekdays. */
const monday = Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, 1 + index));

function weeksOf(month: string): (string | null)[][] {
  const days = daysOfMonth(month);
  const before: null[] = Array.from({ length: weekdayOf(days[0] ?? "") - 1 }, () => null);
  const cells = [...before, ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return weeks.map((week) => Array.from({ length: 7 }, (_, index) => week[index] ?? null));
}
