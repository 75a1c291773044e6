import { describe, expect, it } from "vitest";
import { addressOf, type Place, parseAddress, parseSitemapPart, reservedSlugs, sitemapPart } from "./addresses";
import { locales } from "./locales";

const places: Place[] = [
  { page: "front", locale: "de" },
  { page: "news", locale: "ru" },
  { page: "day", locale: "de", day: "2024-02-19" },
  { page: "month", locale: "ru", month: "2024-02" },
  { page: "section", locale: "de", slug: "wirtschaft" },
  { page: "article", locale: "ru", section: "ekonomika", slug: "minprom-2024", storyId: 12 },
  { page: "projects", locale: "de" },
  { page: "project", locale: "ru", slug: "zelyony-marshrut" },
  { page: "institutions", locale: "ru" },
  { page: "institution", locale: "de", slug: "ministerrat" },
  { page: "tag", locale: "de", slug: "export" },
  { page: "imprint", locale: "de" },
  { page: "contact", locale: "ru" },
  { page: "feeds", locale: "ru" },
  { page: "feed", locale: "de" },
  { page: "feed", locale: "de", section: "wirtschaft" },
  { page: "feed", locale: "ru", format: "atom", breaking: true },
  { page: "feed", locale: "de", format: "json", topic: { kind: "tag", slug: "export" } },
  { page: "feed", locale: "ru", topic: { kind: "institution", slug: "sovmin" } },
  { page: "feed", locale: "ru", format: "yandex", section: "ekonomika" },
  { page: "sitemap", locale: "de", part: "2024-02" },
  { page: "sitemap", locale: "ru", part: "2024-02-12" },
  { page: "sitemap", locale: "de", part: "topics-2" },
  { page: "sitemap", locale: "ru", part: "news" },
];

describe("an address", () => {
  it.each(places)("is read as it is spelled: $page", (place) => {
    expect(parseAddress(addressOf(place))).toEqual(place);
  });

  it("has the words of its language", () => {
    expect(addressOf({ page: "day", locale: "de", day: "2024-02-19" })).toBe("/de/nachrichten/2024/02/19");
    expect(addressOf({ page: "day", locale: "ru", day: "2024-02-19" })).toBe("/ru/novosti/2024/02/19");
    expect(addressOf({ page: "article", locale: "de", section: "wirtschaft", slug: "abc", storyId: 7 })).toBe(
      "/de/wirtschaft/abc-7",
    );
  });

  it("says no number on the first page of a list", () => {
    expect(addressOf({ page: "news", locale: "de", number: 1 })).toBe("/de/nachrichten");
    expect(addressOf({ page: "news", locale: "de", number: 3, section: "sport" })).toBe(
      "/de/nachrichten?page=3&section=sport",
    );
  });

  it.each([
    "/xx",
    "/[]",
    "/de/.env",
    "/de//wirtschaft",
    "/de/nachrichten/2024/02/31",
    "/de/nachrichten/2024/13",
    "/de/a/b/c",
    "/de/wirtschaft/ohne-nummer",
    "/de/wirtschaft/covid19",
    "/api/health",
    "de",
    "",
  ])("is none: %s", (path) => {
    expect(parseAddress(path)).toBeNull();
  });

  it("finds a story by its number in any spelling of the rest", () => {
    for (const path of ["/de/x/y-12", "/de/Wirtschaft/12", "/de/%C3%A4/%D0%B0-12"])
      expect(parseAddress(path)).toMatchObject({ page: "article", storyId: 12 });
  });

  it("leaves no section a word that is a page's own", () => {
    for (const locale of locales) expect(reservedSlugs(locale)).toContain(locale === "de" ? "nachrichten" : "novosti");
  });
});

describe("a file of the sitemap", () => {
  it("has one spelling", () => {
    expect(parseSitemapPart(sitemapPart("2024-02", 1))).toEqual({ kind: "month", month: "2024-02", number: 1 });
    expect(parseSitemapPart(sitemapPart("topics", 3))).toEqual({ kind: "topics", number: 3 });
    for (const part of ["2024-02-1", "2024-02-02", "2024-13", "topics-0", "topics-10000", "news-2", "pages.xml", ""])
      expect(parseSitemapPart(part), part).toBeNull();
  });
});
