import { describe, expect, it } from "vitest";
import { auditAddress, auditQuery } from "./audit-query";

const zone = "Europe/Minsk";

describe("the address of the audit list", () => {
  it("says its filter: days of the site's time zone, the last one whole", () => {
    const asked = { who: "anna", group: "article", from: "2026-11-24", to: "2026-11-25", story: " 12 " };
    expect(auditQuery(asked, zone).filter).toEqual({
      ...{ actor: "anna", group: "article", storyId: 12 },
      ...{ from: Date.parse("2026-11-24T00:00:00+03:00"), to: Date.parse("2026-11-26T00:00:00+03:00") },
    });
  });

  it("leads on from where a page ended, with its filter, and back to the beginning", () => {
    const { values, after } = auditQuery({ group: "topic", after: "1764000000000-55" }, zone);
    expect(after).toEqual({ at: 1_764_000_000_000, id: 55 });
    expect(auditAddress(values, { at: 7, id: 3 })).toBe("/admin/audit?group=topic&after=7-3");
    expect(auditAddress(values, null)).toBe("/admin/audit?group=topic");
    expect(auditAddress(auditQuery({}, zone).values, null)).toBe("/admin/audit");
  });

  it("takes what is no filter for none", () => {
    const hostile = { who: ["a", "b"], group: "'; drop", from: "2026-02-31", story: "x", after: "1-", to: [] };
    expect(auditQuery(hostile, zone)).toMatchObject({ filter: { actor: "a" }, after: null });
    expect(Object.keys(auditQuery(hostile, zone).filter)).toEqual(["actor"]);
  });
});
