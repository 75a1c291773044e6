import { describe, expect, it } from "vitest";
import { deskPath } from "./paths";

describe("where a sign-in leads", () => {
  it.each(["/admin", "/admin/people", "/admin?todo=waiting&state=draft", "/admin/stories/12?locale=de"])(
    "can be %s",
    (path) => {
      expect(deskPath(path)).toBe(path);
    },
  );

  it.each([
    "https://evil.example",
    "//evil.example",
    "/admin//evil.example",
    "/admin/\\evil.example",
    "/administrators",
    "/de",
    "/admin/people\nSet-Cookie: x",
    "/admin/sign-in?then=/admin",
    "/admin/invite/abc",
    "javascript:alert(1)",
    "",
    undefined,
    ["/admin/people"],
  ])("is the desk's first page and never %j", (given) => {
    expect(deskPath(given)).toBe("/admin");
  });
});
