import { describe, expect, it } from "vitest";
import { slugOf } from "./slug";

describe("a slug", () => {
  it.each([
    ["Größere Brücken über die Düna", "groessere-bruecken-ueber-die-duena"],
    ["Straße: 3,4 Prozent – „mehr“ Verkehr!", "strasse-3-4-prozent-mehr-verkehr"],
    ["Ещё один подъезд в Щучине", "eshchyo-odin-podezd-v-shchuchine"],
    ["Промышленность и экономика", "promyshlennost-i-ekonomika"],
    ["Café Łódź Čapek", "cafe-lodz-capek"],
    ["…", "depesche"],
    ["中文", "depesche"],
  ])("of “%s” is %s", (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it("is cut between words", () => {
    const slug = slugOf("Wirtschaftszusammenarbeit ".repeat(9));
    expect(slug).toBe("wirtschaftszusammenarbeit-wirtschaftszusammenarbeit-wirtschaftszusammenarbeit");
    expect(slugOf("x".repeat(300))).toHaveLength(80);
  });
});
