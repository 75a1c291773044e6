import { describe, expect, it } from "vitest";
import { encodingFor, localeFor } from "./negotiation";

describe("the encoding of an answer", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    [undefined, "identity"],
    ["", "identity"],
    ["*", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.5, gzip;q=1", "gzip"],
    ["gzip;q=0", "identity"],
    ["identity", "identity"],
    ["deflate", "identity"],
    ["x-gzip", "gzip"],
    ["br;q=nonsense", "identity"],
  ] as const)("for %j is %s", (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

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
