import { describe, expect, it } from "vitest";
import { bindShortWords } from "./line-breaks";

const shown = (text: string, locale: "de" | "ru") => bindShortWords(text, locale).replaceAll("\u00a0", "_");

describe("the lines of a headline", () => {
  it("do not end in a Russian preposition or conjunction", () => {
    expect(shown("Указ: на ремонт домов в деревнях и не только", "ru")).toBe(
      "Указ: на_ремонт домов в_деревнях и_не_только",
    );
    expect(shown("Вот «и всё» о нём", "ru")).toBe("Вот «и_всё» о_нём");
    expect(shown("Ленинград на", "ru")).toBe("Ленинград на");
  });

  it("keep a figure with what it counts, in both languages", () => {
    expect(shown("Мост открыли после 14 месяцев", "ru")).toBe("Мост открыли после 14_месяцев");
    expect(shown("Auftrag über 43,8 Millionen Dollar in 20 Monaten", "de")).toBe(
      "Auftrag über 43,8_Millionen Dollar in 20_Monaten",
    );
  });
});
