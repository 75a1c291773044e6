import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const site = "https://news.example";
const asked = (headers: Record<string, string>) => isSameOrigin(new Headers(headers), site);

describe("a request that changes something", () => {
  it("is taken from our own pages alone", () => {
    expect(asked({ "sec-fetch-site": "same-origin" })).toBe(true);
    expect(asked({ origin: site })).toBe(true);
    expect(asked({ origin: "http://desk.lan:3000", host: "desk.lan:3000" })).toBe(true);
    expect(asked({ "sec-fetch-site": "same-site", origin: site })).toBe(false);
    expect(asked({ "sec-fetch-site": "cross-site" })).toBe(false);
    expect(asked({ origin: "https://evil.example", host: "news.example" })).toBe(false);
    expect(asked({ origin: "null", host: "news.example" })).toBe(false);
    expect(asked({ host: "news.example" })).toBe(false);
  });
});
