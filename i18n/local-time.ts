import { TZDate, tzOffset } from "@date-fns/tz";

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const dayMs = 86_400_000;

/** An instant (UTC epoch ms) as the clock of a time zone shows it, as `2026-03-29T14:05`: what a browser's field takes. */
export function localTimeOf(instant: number, timeZone: string): string {
  const date = new TZDate(instant, timeZone);
  const padded = [date.getMonth() + 1, date.getDate(), date.getHours(), date.getMinutes()].map((number) =>
    String(number).padStart(2, "0"),
  );
  const [month, day, hours, minutes] = padded;
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${day}T${hours}:${minutes}`;
}

/**
 * The instants at which the clocks of a time zone show this: one, as a rule; none in the hour that is left out in
 * spring; two, the earlier first, in the hour that comes twice in autumn. None, too, for what is no time.
 */
export function instantsAt(local: string, timeZone: string): number[] {
  const [, year, month, day, hours, minutes] = (form.exec(local) ?? []).map(Number);
  if (year === undefined || month === undefined) return [];
  const asUtc = Date.UTC(year, month - 1, day, hours, minutes);
  // No zone is a day away from UTC, and none changes its clocks twice within two days.
  const offsets = [asUtc - dayMs, asUtc + dayMs].map((at) => tzOffset(timeZone, new Date(at)));
  const candidates = [...new Set(offsets)].map((offset) => asUtc - offset * 60_000);
  return candidates.filter((at) => localTimeOf(at, timeZone) === local).sort((one, other) => one - other);
}
