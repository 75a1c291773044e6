import { bodyFromHtml } from "../content/from-html";
import type { Transaction } from "../db/transaction";
import { dayOf, rangeOfDay } from "../i18n/calendar";
import type { Locale } from "../i18n/locales";
import type { By } from "../newsroom/actor";
import { correctArticle, publishArticle, withdrawArticle } from "../newsroom/publishing";
import { createArticle, createStory, type SaveOutcome, saveArticle } from "../newsroom/writing";
import { fillPlaceholders } from "./placeholders";
import type { DemoArticle, DemoStory } from "./story";

export interface Keys {
  sections: ReadonlyMap<string, number>;
  topics: ReadonlyMap<string, number>;
}

interface Desk {
  keys: Keys;
  mediaIds: ReadonlyMap<string, number>;
  /** The moment that the demo is written for, UTC epoch ms. */
  now: number;
  timeZone: string;
}

const minute = 60_000;
const actor = "demo";

/** Writes a story the way a desk would: the source, its translation, then what happened to them. @returns its id. */
export async function writeDemoStory(tx: Transaction, story: DemoStory, desk: Desk): Promise<number> {
  const publishedAt = publicationOf(story, desk);
  const by = { actor, at: Math.min(publishedAt, desk.now) };
  const storyId = await createStory(
    tx,
    {
      sectionId: known(desk.keys.sections, story.section),
      sourceLocale: story.source,
      urgency: story.urgency,
      topicIds: [...story.topics, ...story.tags].map((key) => known(desk.keys.topics, key)),
      pictureId: story.picture ? known(desk.mediaIds, story.picture.motif) : null,
    },
    by,
  );
  const written = new Map<Locale, Written>();
  for (const locale of [story.source, other(story.source)]) {
    const text = story.articles[locale];
    const source = written.get(story.source);
    const at = locale === story.source ? publishedAt : delayed(publishedAt, story.translationDelay, desk.now);
    if (text) written.set(locale, await writeArticle(tx, { story, storyId, locale, text, at, source }, desk));
  }
  for (const [locale, one] of written) await whatHappened(tx, { story, locale, one }, desk);
  return storyId;
}

interface Written {
  articleId: number;
  version: number;
  publishedAt: number;
}

async function writeArticle(
  tx: Transaction,
  given: {
    story: DemoStory;
    storyId: number;
    locale: Locale;
    text: DemoArticle;
    at: number;
    source: Written | undefined;
  },
  desk: Desk,
): Promise<Written> {
  const { story, storyId, locale, text, at, source } = given;
  const by: By = { actor, at: Math.min(at, desk.now) };
  // Both languages count from the source: a translation that comes after midnight tells of the same day.
  const days = { publishedAt: source?.publishedAt ?? at, timeZone: desk.timeZone };
  const filled = (part: string) => fillPlaceholders(part, locale, days);
  const content = {
    headline: filled(text.headline),
    lead: filled(text.lead),
    body: bodyFromHtml(text.body.map(filled).join("")).body,
    datelinePlace: placeOf(text.place),
    byline: text.byline ?? null,
    pictureCaption: story.picture?.caption[locale as "de" | "ru"] ?? null,
  };
  const created = await createArticle(
    tx,
    { storyId, locale, content, ...(source ? { sourceVersion: source.version } : {}) },
    by,
  );
  const published = await publishArticle(tx, { ...created, publishedAt: at }, by);
  return { articleId: created.articleId, version: versionOf(published), publishedAt: at };
}

/** A correction, a withdrawal, or a source that went on after its translation was finished. */
async function whatHappened(
  tx: Transaction,
  given: { story: DemoStory; locale: Locale; one: Written },
  desk: Desk,
): Promise<void> {
  const { story, one } = given;
  const locale = given.locale as "de" | "ru";
  const later = (minutes: number): By => ({ actor, at: delayed(one.publishedAt, minutes, desk.now) });
  const filled = (part: string) => fillPlaceholders(part, locale, { ...one, timeZone: desk.timeZone });
  const { articleId, version } = one;
  if (story.correction) {
    const text = filled(story.correction.text[locale]);
    await correctArticle(tx, { articleId, version, text }, later(story.correction.days * 1440));
  }
  if (story.withdrawn) {
    await withdrawArticle(tx, { articleId, version, notice: filled(story.withdrawn.text[locale]) }, later(180));
  }
  if (story.sourceAddition && locale === story.source) {
    const blocks = [...(story.articles[locale]?.body ?? []), story.sourceAddition];
    const { body } = bodyFromHtml(blocks.map(filled).join(""));
    await saveArticle(tx, { articleId, version, content: { body } }, later(240));
  }
}

function publicationOf({ age }: DemoStory, { now, timeZone }: Desk): number {
  if ("minutes" in age) return now - age.minutes * minute;
  if ("inHours" in age) return now + age.inHours * 60 * minute;
  if ("at" in age) return Date.parse(age.at);
  const [hours = 0, minutes = 0] = age.time.split(":").map(Number);
  const today = rangeOfDay(dayOf(now, timeZone), timeZone);
  const day = rangeOfDay(dayOf(today.from - (age.days - 0.5) * 24 * 60 * minute, timeZone), timeZone);
  const at = day.from + (hours * 60 + minutes) * minute;
  return at > now ? at - 24 * 60 * minute : at;
}

/** So many minutes after the source, but never after the moment that the demo is written for. */
function delayed(publishedAt: number, minutes: number, now: number): number {
  const at = publishedAt + minutes * minute;
  return publishedAt <= now ? Math.min(at, now) : at;
}

function placeOf(place: string): string {
  return place === place.toUpperCase() ? place.charAt(0) + place.slice(1).toLowerCase() : place;
}

function versionOf(outcome: SaveOutcome): number {
  if (!outcome.ok) throw new Error(`a demo story could not be written: ${outcome.reason}`);
  return outcome.version;
}

function known(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo newsroom has no "${key}"`);
  return id;
}

function other(locale: "de" | "ru"): "de" | "ru" {
  return locale === "de" ? "ru" : "de";
}
