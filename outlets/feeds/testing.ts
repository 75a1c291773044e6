import type { FeedContent, FeedEntry } from "./content";

export const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: "https://news.example/de/17",
  url: "https://news.example/de/wirtschaft/meldung-17",
  headline: "Weniger Ausfuhr & mehr „Größe“",
  summary: "Der Lead.",
  html: "<p>Ein <strong>Satz</strong>.</p>",
  text: "Ein Satz.\nNoch einer.",
  author: "Anna Muster",
  section: "Wirtschaft",
  topics: ["Export", "Wirtschaft"],
  publishedAt: Date.UTC(2024, 1, 19, 15, 55),
  changedAt: Date.UTC(2024, 1, 19, 17),
  picture: {
    ...{ url: "https://news.example/media/ab/ab-1200.jpg", width: 1200, height: 800 },
    ...{ alt: "Ein Kran", caption: "Ein Kran im Hafen", credit: "Depesche" },
  },
  ...more,
});

export const feedOf = (more: Partial<FeedContent> = {}): FeedContent => ({
  title: "Depesche: Wirtschaft",
  description: "Alles aus der Wirtschaft.",
  feedUrl: "https://news.example/de/wirtschaft/rss.xml",
  pageUrl: "https://news.example/de/wirtschaft",
  ...{ locale: "de", timeZone: "Europe/Minsk", publisher: "Depesche", logoUrl: "https://news.example/logo.png" },
  hub: null,
  entries: [entry()],
  ...more,
});
