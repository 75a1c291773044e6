import type { LoggedChange } from "../../db/queries/content-version";
import { type Place, parseAddress } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";

/**
 * What a page is about, so far as a change can touch it. `front`: the front page; `list`: all news, every list, feed and
 * sitemap; `recent`: a list of what is not older than two days; `article`: one story, with the latest news at its edge;
 * `fixed`: nothing but the frame.
 */
export interface Subject {
  kind: "front" | "list" | "recent" | "article" | "fixed";
  /** Null for what changes with every language: sitemaps, which lead from each article to its others. */
  locale: Locale | null;
  storyId: number | null;
  /** The query parameters that mean something, in the order that they stand in a key. */
  parameters: readonly string[];
}

/** How a change touches a page; `gone` must not be served again. */
export type Concern = "gone" | "subject" | "edge" | "none";

const parametersOf: Partial<Record<Place["page"], readonly string[]>> = {
  news: ["page", "section"],
  month: ["page", "section"],
  day: ["page", "section"],
  section: ["page"],
  project: ["page"],
  institution: ["page"],
  tag: ["page"],
};

const fixedPages = new Set<Place["page"]>(["imprint", "contact", "feeds"]);

/** The subject of an address; null for what is no reader's page. */
export function subjectOf(path: string): Subject | null {
  if (path === "/sitemap.xml") return { kind: "list", locale: null, storyId: null, parameters: [] };
  if (path === "/robots.txt") return { kind: "fixed", locale: null, storyId: null, parameters: [] };
  const place = parseAddress(path);
  if (!place) return null;
  const { page, locale } = place;
  const parameters = parametersOf[page] ?? [];
  if (page === "article") return { kind: "article", locale, storyId: place.storyId, parameters };
  if (place.page === "sitemap")
    return { kind: place.part === "news" ? "recent" : "list", locale: null, storyId: null, parameters };
  if (page === "front") return { kind: "front", locale, storyId: null, parameters };
  return { kind: fixedPages.has(page) ? "fixed" : "list", locale, storyId: null, parameters };
}

export function concernOf(subject: Subject, change: Pick<LoggedChange, "locale" | "kind" | "storyId">): Concern {
  if (subject.storyId !== null && subject.storyId === change.storyId)
    return change.kind === "withdrawal" ? "gone" : "subject";
  if (subject.locale !== null && subject.locale !== change.locale) return "none";
  if (change.kind === "frame" || subject.kind === "front") return "subject";
  if (change.kind === "front") return "none";
  if (subject.kind === "list" || subject.kind === "recent") return "subject";
  return subject.kind === "article" ? "edge" : "none";
}
