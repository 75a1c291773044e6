import { describe, expect, it } from "vitest";
import { instantFrom, instantInUtc } from "./times";

describe("a sender's time", () => {
  it.each([
    ["2024-02-19T18:55:00+03:00", "2024-02-19T15:55:00Z"],
    ["2024-02-19T18:55:00+0300", "2024-02-19T15:55:00Z"],
    ["2024-02-19T18:55:00+03", "2024-02-19T15:55:00Z"],
    ["2024-02-19 18:55:00.123456 Z", "2024-02-19T18:55:00.123Z"],
    [" 2018-10-12T06:42:04Z ", "2018-10-12T06:42:04Z"],
    ["2024-02-19T18:55Z", "2024-02-19T18:55:00Z"],
    ["20130731T153200+0000", "2013-07-31T15:32:00Z"],
    ["Thu, 05 Jan 2012 14:30:46 +0000", "2012-01-05T14:30:46Z"],
    ["5 Jan 2012 14:30 GMT", "2012-01-05T14:30:00Z"],
    ["2024-02-19", "2024-02-19T12:00:00Z"],
  ])("is read as it is written: %s", (given, meant) => {
    expect(instantFrom(given)).toBe(Date.parse(meant));
  });

  it.each(["", "yesterday", "2024-02-19T18:55:00", "2024-02-31T99:00:00Z", "Wed, 31 Foo 2012 00:00:00 GMT", "2024"])(
    "is none, and no guess: %s",
    (given) => {
      expect(instantFrom(given)).toBeNull();
    },
  );

  it("without a zone counts where it is known to be UTC; a blog's zeros are none", () => {
    expect(instantInUtc("2012-01-05 14:30:46")).toBe(Date.parse("2012-01-05T14:30:46Z"));
    expect([instantInUtc("0000-00-00 00:00:00"), instantInUtc("")]).toEqual([null, null]);
  });
});
