import { TZDate } from "@date-fns/tz";

/** Instants are UTC epoch milliseconds; `to` is the first instant after the range. */
export interface Range {
  from: number;
  to: number;
}

/** The calendar day of an instant in a time zone, as `2024-02-19`. */
export function dayOf(instant: number, timeZone: string): string {
  const date = new TZDate(instant, timeZone);
  const padded = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, "0"));
  return [String(date.getFullYear()).padStart(4, "0"), ...padded].join("-");
}

/** A day from its first instant to that of the next day: 23 or 25 hours where the clocks are changed. */
export function rangeOfDay(day: string, timeZone: string): Range {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { from: startOf(year, month - 1, date, timeZone), to: startOf(year, month - 1, date + 1, timeZone) };
}

/** @param month as `2024-02` */
export function rangeOfMonth(month: string, timeZone: string): Range {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { from: startOf(year, number - 1, 1, timeZone), to: startOf(year, number, 1, timeZone) };
}

/** The first instant of the day after the one that `instant` is in. */
export function nextMidnight(instant: number, timeZone: string): number {
  return rangeOfDay(dayOf(instant, timeZone), timeZone).to;
}

/** All days of a month, in order. */
export function daysOfMonth(month: string): string[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month so many months away. */
export function monthAway(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** An instant as RFC 3339 with the offset of the time zone, as structured data and feeds want it. */
export function withOffset(instant: number, timeZone: string): string {
  // Seconds are enough, and `TZDate` says the offset of that very instant.
  return new TZDate(instant, timeZone).toISOString().replace(/\.\d{3}/, "");
}

/** The instant of a time as a form field has it (`2026-11-25T18:30`), in a time zone; null for what is none. */
export function instantOfField(field: string, timeZone: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(field);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const instant = new TZDate(year, month - 1, day, hour, minute, timeZone).getTime();
  // A day that its month does not have becomes another one; an hour that a clock change skips, the next.
  return dayOf(instant, timeZone) === field.slice(0, 10) ? instant : null;
}

/** An instant as a form field has it: `2026-11-25T18:30`. */
export function fieldOfInstant(instant: number, timeZone: string): string {
  return withOffset(instant, timeZone).slice(0, 16);
}

function startOf(year: number, month: number, date: number, timeZone: string): number {
  return new TZDate(year, month, date, timeZone).getTime();
}
