import { notFound } from "next/navigation";
import type { CalendarContent } from "../../components/reader/news-page";
import { readEnvironment } from "../../config/environment";
import { countByDay, neighboursOf } from "../../db/queries/public/days";
import type { Filter } from "../../db/queries/public/items";
import { dayOf, monthOf, rangeOfMonth } from "../../i18n/calendar";
import type { Locale } from "../../i18n/locales";
import { readNewsroom } from "./site";

/** The section that a list is narrowed to by its key; an unknown key is a 404, none is no narrowing. */
export async function sectionByKey(locale: Locale, key: string | undefined): Promise<{ sectionId?: number }> {
  if (key === undefined) return {};
  const section = (await readNewsroom(locale)).sections.find((one) => one.key === key);
  return section ? { sectionId: section.id } : notFound();
}

/** A month's counts and the nearest months with news on either side. */
export async function readCalendar(filter: Filter, month: string): Promise<CalendarContent> {
  const { timeZone } = readEnvironment();
  const range = rangeOfMonth(month, timeZone);
  const [counts, { before, after }] = await Promise.all([
    countByDay(filter, range, timeZone),
    neighboursOf(filter, range),
  ]);
  const monthAt = (instant: number | null) => (instant === null ? null : monthOf(dayOf(instant, timeZone)));
  return { month, counts, previous: monthAt(before), next: monthAt(after) };
}
