import { describe, expect, it } from "vitest";
import { encodingFor } from "./negotiation";

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
