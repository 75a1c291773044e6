import { dayOf, rangeOfDay } from "../i18n/calendar";
import type { Locale } from "../i18n/locales";

const hour = 3_600_000;

/** The Russian accusative with its preposition (*во вторник*); no formatter has it. */
const russianDays = ["в воскресенье", "в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу"];

/**
 * Fills in the days of a text, counted from the day of publication: `{{day -1}}` (*am Montag*, *в понедельник*),
 * `{{Day 0}}` at the head of a sentence, `{{date 14}}` (*8. Dezember*, *8 декабря*), `{{year -1}}`.
 */
export function fillPlaceholders(text: string, locale: Locale, at: { publishedAt: number; timeZone: string }): string {
  const { publishedAt, timeZone } = at;
  return text.replace(/\{\{(day|Day|date|year) (-?\d+)\}\}/g, (_, kind: string, number: string) => {
    const away = Number(number);
    if (kind === "year") return String(Number(dayOf(publishedAt, timeZone).slice(0, 4)) + away);
    // Noon, so that a changed clock does not lead to the day beside it.
    const noon = rangeOfDay(dayOf(publishedAt, timeZone), timeZone).from + (away * 24 + 12) * hour;
    if (kind === "date")
      return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone }).format(noon);
    const inWords = weekday(noon, locale, timeZone);
    return kind === "Day" ? inWords.charAt(0).toLocaleUpperCase(locale) + inWords.slice(1) : inWords;
  });
}

function weekday(at: number, locale: Locale, timeZone: string): string {
  if (locale === "ru") return russianDays[new Date(`${dayOf(at, timeZone)}T00:00:00Z`).getUTCDay()] ?? "";
  return `am ${new Intl.DateTimeFormat(locale, { weekday: "long", timeZone }).format(at)}`;
}
