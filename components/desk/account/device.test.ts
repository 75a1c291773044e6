import { describe, expect, it } from "vitest";
import { deviceOf, shownAddress } from "./device";

describe("the address of a session", () => {
  it("is as people write it", () => {
    expect(shownAddress("192.0.2.1")).toBe("192.0.2.1");
    expect(shownAddress("2001:0db8:0000:0000:0000:0000:0000:0000")).toBe("2001:db8::/64");
    expect(shownAddress(null)).toBe("");
  });
});

describe("the device of a session", () => {
  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox, Linux"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0",
      "Edge, Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605 Version/18.6 Mobile Safari/604.1",
      "Safari, iOS",
    ],
    ["curl/8.5", ""],
    [null, ""],
  ])("of %j is %j", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});
