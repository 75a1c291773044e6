import { describe, expect, it } from "vitest";
import type { Locale } from "../../../../i18n/locales";
import { asTyped } from "./as-typed";

/** What stands after all this was typed, key by key. */
function type(keys: string, locale: Locale): string {
  let text = "";
  for (const key of keys) {
    text += key;
    const found = asTyped(text, locale);
    if (found) text = text.slice(0, -found.typed.length) + found.sign;
  }
  return text;
}

describe("what is typed", () => {
  it.each([
    ['Er sagte: "Ja."', "Er sagte: „Ja.“"],
    ["\"Das 'Nein' gilt\", sagte er.", "„Das ‚Nein‘ gilt“, sagte er."],
    ['"Das "Nein" gilt"', "„Das ‚Nein‘ gilt“"],
    ['("Ja")', "(„Ja“)"],
    ["Wie geht's?", "Wie geht’s?"],
    ["'Wie geht's?', fragte", "‚Wie geht’s?‘, fragte"],
    ["Minsk - Brest", "Minsk – Brest"],
    ["Berlin-Mitte", "Berlin-Mitte"],
    ["und so weiter...", "und so weiter…"],
    ["- ", "- "],
    ['"Ja" und "Nein"', "„Ja“ und „Nein“"],
  ])("is set as German has it: %s", (keys, text) => expect(type(keys, "de")).toBe(text));

  it.each([
    ['Он сказал: "Да".', "Он сказал: «Да»."],
    ['ОАО "Завод "Луч""', "ОАО «Завод „Луч“»"],
    ["Минск - город", "Минск — город"],
    ["- Да", "— Да"],
    ["О'Коннор", "О’Коннор"],
    ["и так далее...", "и так далее…"],
  ])("is set as Russian has it: %s", (keys, text) => expect(type(keys, "ru")).toBe(text));
});
