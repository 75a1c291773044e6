import { expect, it } from "vitest";
import { concernOf, subjectOf } from "./subject";

const change = (locale: "de" | "ru", kind: "story" | "withdrawal") => ({ locale, kind, storyId: 7 }) as const;

it("a change in one language makes the sitemaps of every language old, for they lead to each other", () => {
  for (const path of ["/sitemap.xml", "/de/sitemap/2026-01.xml", "/de/sitemap/news.xml", "/ru/sitemap/pages.xml"])
    for (const kind of ["story", "withdrawal"] as const) {
      const subject = subjectOf(path);
      if (!subject) throw new Error(`${path} is no page`);
      expect(concernOf(subject, change("de", kind)), path).toBe("subject");
      expect(concernOf(subject, change("ru", kind)), path).toBe("subject");
    }
});
