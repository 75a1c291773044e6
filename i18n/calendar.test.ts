import { describe, expect, it } from "vitest";
import {
  dayOf,
  daysOfMonth,
  fieldOfInstant,
  instantOfField,
  monthAway,
  nextMidnight,
  rangeOfDay,
  rangeOfMonth,
  weekdayOf,
  withOffset,
} from "./calendar";

const hour = 3_600_000;

describe("the site's calendar", () => {
  it("puts an instant on the day of the time zone, not of UTC", () => {
    const lateInMinsk = Date.parse("2024-02-19T22:30:00Z");
    expect(dayOf(lateInMinsk, "Europe/Minsk")).toBe("2024-02-20");
    expect(dayOf(lateInMinsk, "UTC")).toBe("2024-02-19");
  });

  it("gives a day 23 and 25 hours where the clocks change", () => {
    const length = (day: string) => {
      const { from, to } = rangeOfDay(day, "Europe/Berlin");
      return (to - from) / hour;
    };
    expect([length("2026-03-29"), length("2026-10-25"), length("2026-11-24")]).toEqual([23, 25, 24]);
  });

  it("begins a day at the first instant there is, where midnight is skipped", () => {
    const { from } = rangeOfDay("2018-11-04", "America/Sao_Paulo");
    expect(new Date(from).toISOString()).toBe("2018-11-04T03:00:00.000Z");
  });

  it("knows leap days, month ends and the years around them", () => {
    expect(daysOfMonth("2024-02")).toHaveLength(29);
    expect(daysOfMonth("2023-02").at(-1)).toBe("2023-02-28");
    expect(monthAway("2024-01", -1)).toBe("2023-12");
    expect(monthAway("2024-12", 1)).toBe("2025-01");
    expect(rangeOfMonth("2024-12", "UTC").to).toBe(Date.parse("2025-01-01T00:00:00Z"));
    expect(nextMidnight(Date.parse("2023-12-31T23:00:00Z"), "UTC")).toBe(Date.parse("2024-01-01T00:00:00Z"));
  });

  it("counts weekdays from Monday", () => {
    expect([weekdayOf("2024-02-19"), weekdayOf("2024-02-25")]).toEqual([1, 7]);
  });

  it("reads and fills a form's field in the time zone of the site", () => {
    const at = Date.parse("2026-11-25T15:30:00Z");
    expect(fieldOfInstant(at, "Europe/Minsk")).toBe("2026-11-25T18:30");
    expect(instantOfField("2026-11-25T18:30", "Europe/Minsk")).toBe(at);
    expect(instantOfField("2026-11-25T18:30:00", "Europe/Minsk")).toBe(at);
    expect(instantOfField("2026-03-29T02:30", "Europe/Berlin")).toBe(Date.parse("2026-03-29T01:30:00Z"));
    for (const none of ["", "2026-02-31T10:00", "morgen", "2026-11-25"])
      expect(instantOfField(none, "Europe/Minsk"), none).toBeNull();
  });

  it("spells an instant with the offset of its day", () => {
    expect(withOffset(Date.parse("2024-02-19T15:55:00Z"), "Europe/Minsk")).toBe("2024-02-19T18:55:00+03:00");
    expect(withOffset(Date.parse("2026-07-01T10:00:00Z"), "Europe/Berlin")).toBe("2026-07-01T12:00:00+02:00");
  });
});
