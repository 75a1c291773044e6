import { describe, expect, it } from "vitest";
import { localeFor } from "./accept-language";

describe("the language of an answer", () => {
  it.each([
    ["ru-BY,ru;q=0.9,de;q=0.5", "ru"],
    ["de-AT", "de"],
    ["fr, ru;q=0.1", "ru"],
    ["ru;q=0, fr", "de"],
    [undefined, "de"],
    [";;;,,,=", "de"],
  ] as const)("for %j is %s", (header, locale) => {
    expect(localeFor(header)).toBe(locale);
  });
});
