import { describe, expect, it } from "vitest";
import { hyphenateLongWords } from "./hyphenation";

const shown = (text: string, locale: "de" | "ru") => hyphenateLongWords(text, locale).replaceAll("\u00ad", "·");

describe("a headline", () => {
  it("can be broken in its long words, by the rules of its language", () => {
    expect(shown("Die Wirtschaftszusammenarbeit wächst", "de")).toBe("Die Wirt·schafts·zu·sam·men·ar·beit wächst");
    expect(shown("Рост сельскохозяйственный в Минске", "ru")).toMatch(/^Рост сель·ско·.*·ный в Минске$/);
  });

  it("stays as it is in its short ones", () => {
    expect(shown("Minsk baut eine Brücke", "de")).toBe("Minsk baut eine Brücke");
  });
});
