import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locales";
import { liftDateline } from "./dateline";
import { bodyFromText } from "./from-text";
import { plainText } from "./to-text";

function lift(text: string, locale: Locale = "de") {
  const { body, dateline } = liftDateline(bodyFromText(text), locale);
  return { text: plainText(body), ...dateline };
}

describe("a dateline at the head of a report", () => {
  it.each([
    ["MINSK, 19. Februar (BelTA) - Der Rat tagt.", "de", "Minsk", { day: 19, month: 2 }, "BelTA"],
    ["Wien – Der Rat tagt.", "de", "Wien", null, null],
    ["Wien –Der Rat tagt.", "de", "Wien", null, null],
    ["Graz - Der Rat tagt.", "de", "Graz", null, null],
    ["Gaza/Jerusalem – Der Rat tagt.", "de", "Gaza/Jerusalem", null, null],
    ["Stoke-on-Trent – Der Rat tagt.", "de", "Stoke-on-Trent", null, null],
    ["Frankfurt am Main (dpa) – Der Rat tagt.", "de", "Frankfurt am Main", null, "dpa"],
    ["St. Pölten – Der Rat tagt.", "de", "St. Pölten", null, null],
    ["Graz/Linz/Steyr – Der Rat tagt.", "de", "Graz/Linz/Steyr", null, null],
    ["Graz / Linz / Steyr – Der Rat tagt.", "de", "Graz / Linz / Steyr", null, null],
    ["GENF/NEW YORK, 3. März – Der Rat tagt.", "de", "Genf/New York", { day: 3, month: 3 }, null],
    ["Москва, 1 дек — РИА Новости. Der Rat tagt.", "ru", "Москва", { day: 1, month: 12 }, "РИА Новости"],
    ["МОСКВА, 26 декабря. /ТАСС/. Der Rat tagt.", "ru", "Москва", { day: 26, month: 12 }, "ТАСС"],
    ["19 февраля, Минск /Корр. БЕЛТА/. Der Rat tagt.", "ru", "Минск", { day: 19, month: 2 }, "БЕЛТА"],
    ["Нью-Йорк — Der Rat tagt.", "ru", "Нью-Йорк", null, null],
  ] as const)("is lifted from “%s”", (text, locale, place, date, agency) => {
    expect(lift(text, locale)).toEqual({ text: "Der Rat tagt.", place, date, agency });
  });

  it.each([
    ["Petersburg. London – Mit einem Vorsprung reist der Klub an.", "de"],
    ["Das Verfahren ruht. Wien – Eines steht fest.", "de"],
    ["Es geht – wie immer – um Geld.", "de"],
    ["Juli – ein Monat ohne Regen.", "de"],
    ["Staatssekretär Harald Beispiel (ABC) sagte am Montag zu.", "de"],
    ["Minister und Räte – alle kamen.", "de"],
    ["Это — не новость.", "ru"],
    ["Минск, 45 дек — Агентство. Новость.", "ru"],
    ["Минск, 31 июня — Агентство. Новость.", "ru"],
  ] as const)("is not seen in “%s”", (text, locale) => {
    expect(lift(text, locale)).toEqual({ text });
  });

  it("leaves a body alone that has nothing else", () => {
    expect(lift("Wien – ")).toEqual({ text: "Wien –" });
  });
});
