import type { useFormatter, useTranslations } from "next-intl";

type Translate = ReturnType<typeof useTranslations<never>>;
type Format = Pick<ReturnType<typeof useFormatter>, "dateTime">;

/** Times in words, in the order and with the words of the language. Instants are UTC epoch milliseconds. */
export interface Moments {
  /** *Dienstag, 24. November 2026* */
  day(instant: number): string;
  /** *24. November 2026* */
  date(instant: number): string;
  /** *24. November 2026, 18:55* */
  moment(instant: number): string;
  /** *24. November*: as a dateline has it. */
  dayAndMonth(instant: number): string;
  /** *November 2026* */
  month(instant: number): string;
  /** *24.11.*: for a line that has little room. */
  shortDay(instant: number): string;
  /** *18:55*, always with 24 hours. */
  clock(instant: number): string;
}

/** `t` and `format` carry the language and the site's time zone: next-intl's hooks, or their creators. */
export function momentsOf(t: Translate, format: Format): Moments {
  const dayAndMonth = (at: number) => format.dateTime(at, { day: "numeric", month: "long" });
  const year = (at: number) => format.dateTime(at, { year: "numeric" });
  const clock = (at: number) => format.dateTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return {
    dayAndMonth,
    clock,
    shortDay: (at) => format.dateTime(at, { day: "2-digit", month: "2-digit" }),
    day: (at) =>
      t("Time.day", {
        weekday: format.dateTime(at, { weekday: "long" }),
        dayAndMonth: dayAndMonth(at),
        year: year(at),
      }),
    date: (at) => t("Time.date", { dayAndMonth: dayAndMonth(at), year: year(at) }),
    moment: (at) => t("Time.moment", { dayAndMonth: dayAndMonth(at), year: year(at), time: clock(at) }),
    // A month that stands alone has a form of its own in Russian: ноябрь, not ноября.
    month: (at) => t("Time.month", { month: format.dateTime(at, { month: "long" }), year: year(at) }),
  };
}
