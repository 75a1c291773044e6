import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

const named = (variables: Record<string, string>) => {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    return [...String(error).matchAll(/^ {2}([A-Z_]+) must/gm)].map(([, name]) => name);
  }
};

describe("the settings", () => {
  it("are the documented ones where nothing is set", () => {
    expect(readEnvironment({ PORT: "", SITE_URL: "" })).toMatchObject({
      ...{ port: 3000, siteUrl: "http://localhost:3000", workers: 1, timeZone: "Europe/Minsk" },
      dataDir: expect.stringMatching(/^\/.*\/data$/),
    });
    expect(readEnvironment({ PORT: "8080" }).siteUrl).toBe("http://localhost:8080");
    expect(readEnvironment({ SITE_URL: "https://News.example/" }).siteUrl).toBe("https://news.example");
  });

  it.each([
    [{ PORT: "seventy" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "80.5" }, "PORT"],
    [{ WORKERS: "0" }, "WORKERS"],
    [{ SITE_URL: "news" }, "SITE_URL"],
    [{ SITE_URL: "ftp://news.example" }, "SITE_URL"],
    [{ SITE_URL: "https://news.example/path" }, "SITE_URL"],
    [{ TIME_ZONE: "Mars/Olympus" }, "TIME_ZONE"],
    [{ TRUSTED_PROXIES: "-1" }, "TRUSTED_PROXIES"],
    [{ SMTP_URL: "mail.example", MAIL_FROM: "desk@news.example" }, "SMTP_URL"],
    [{ SMTP_URL: "smtp://mail.example" }, "MAIL_FROM"],
  ] as const)("that are wrong are named: %j", (variables, name) => {
    expect(named(variables)).toEqual([name]);
  });

  it("tell no password when they are wrong", () => {
    const wrong = { SMTP_URL: "http://desk:hunter2@mail.example", MAIL_FROM: "desk@news.example" };
    expect(() => readEnvironment(wrong)).toThrow(/^(?!.*hunter2)/s);
  });

  it("that are wrong are all named at once", () => {
    expect(named({ PORT: "x", SITE_URL: "x", WORKERS: "x", TIME_ZONE: "x" })).toEqual([
      "PORT",
      "SITE_URL",
      "WORKERS",
      "TIME_ZONE",
    ]);
  });
});
