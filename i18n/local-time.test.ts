import { describe, expect, it } from "vitest";
import { instantsAt, localTimeOf } from "./local-time";

const utc = (text: string) => Date.parse(text);

describe("a time of the newsroom's clock", () => {
  it("is one instant, in zones with and without daylight saving", () => {
    expect(instantsAt("2026-07-01T12:00", "Europe/Berlin")).toEqual([utc("2026-07-01T10:00Z")]);
    expect(instantsAt("2026-12-01T12:00", "Europe/Berlin")).toEqual([utc("2026-12-01T11:00Z")]);
    expect(instantsAt("2026-07-01T12:00", "Europe/Minsk")).toEqual([utc("2026-07-01T09:00Z")]);
  });

  it("does not exist in the hour that spring leaves out, and exists around it", () => {
    expect(instantsAt("2026-03-29T02:30", "Europe/Berlin")).toEqual([]);
    expect(instantsAt("2026-03-29T01:59", "Europe/Berlin")).toEqual([utc("2026-03-29T00:59Z")]);
    expect(instantsAt("2026-03-29T03:00", "Europe/Berlin")).toEqual([utc("2026-03-29T01:00Z")]);
  });

  it("exists twice in the hour that autumn repeats", () => {
    expect(instantsAt("2026-10-25T02:30", "Europe/Berlin")).toEqual([
      utc("2026-10-25T00:30Z"),
      utc("2026-10-25T01:30Z"),
    ]);
    expect(instantsAt("2026-10-25T03:00", "Europe/Berlin")).toHaveLength(1);
  });

  it("is none where nothing or nonsense was typed", () => {
    for (const text of ["", "morgen", "2026-02-31T10:00", "2026-13-01T10:00"])
      expect(instantsAt(text, "Europe/Minsk")).toEqual([]);
  });

  it("is shown as it was typed", () => {
    const [instant = 0] = instantsAt("2026-11-25T18:05", "Europe/Minsk");
    expect(localTimeOf(instant, "Europe/Minsk")).toBe("2026-11-25T18:05");
  });
});
