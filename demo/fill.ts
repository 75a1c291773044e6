import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { readEnvironment } from "../config/environment";
import { inTransaction, type Transaction } from "../db/transaction";
import { slugOf } from "../i18n/slug";
import type { By } from "../newsroom/actor";
import { createSection, createTopic, saveSettings } from "../newsroom/frame";
import { placeStories } from "../newsroom/front-page";
import { addPicture } from "../newsroom/media/library";
import { type StoredPicture, storePicture } from "../newsroom/media/take-in";
import { createTerm } from "../newsroom/terms";
import { demoNewsroom } from "./newsroom";
import { drawMotif, motifOf } from "./pictures";
import { demoSettings } from "./settings";
import { type DemoStory, demoStory } from "./story";
import { demoTerms } from "./terms";
import { type Keys, writeDemoStory } from "./write-story";

// Right from demo/ and from the bundles in dist/ alike.
const storiesFolder = fileURLToPath(new URL("../demo/stories", import.meta.url));

/** Fills an empty database with the demo newsroom. @returns how many stories and articles it has now. */
export async function fillDemoNewsroom(options: {
  now?: number;
  onPicture?: (done: number, all: number) => void;
}): Promise<{ stories: number; articles: number }> {
  const { now = Date.now(), onPicture } = options;
  const stories = readDemoStories();
  const pictures = await storeMotifs(stories, onPicture);
  return inTransaction(async (tx) => {
    const by = { actor: "demo", at: now };
    const mediaIds = await enterPictures(tx, pictures, now);
    const keys = await writeTaxonomy(tx, mediaIds, by);
    const { timeZone } = readEnvironment();
    const ids = new Map<string, number>();
    // The oldest first, so that the numbers of stories follow their times.
    for (const story of [...stories].sort((one, other) => order(other) - order(one)))
      ids.set(story.key, await writeDemoStory(tx, story, { keys, mediaIds, now, timeZone }));
    await saveSettings(tx, demoSettings, by);
    for (const values of demoTerms) await createTerm(tx, values, by);
    await place(tx, { stories, ids }, by);
    return { stories: stories.length, articles: stories.flatMap((story) => Object.values(story.articles)).length };
  });
}

/** Sections and topics alone, for a newsroom that begins with an import. */
export async function fillSections(): Promise<void> {
  const by = { actor: "demo", at: Date.now() };
  await inTransaction(async (tx) => {
    await writeTaxonomy(tx, new Map(), by);
    await saveSettings(tx, demoSettings, by);
  });
}

export function readDemoStories(): DemoStory[] {
  const files = readdirSync(storiesFolder).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => demoStory.parse(JSON.parse(readFileSync(join(storiesFolder, file), "utf8"))));
}

/** Two at a time, for a first start has nothing else to do. */
async function storeMotifs(stories: DemoStory[], onPicture: ((done: number, all: number) => void) | undefined) {
  const wanted = [...new Set(stories.flatMap((story) => story.picture?.motif ?? []))];
  const waiting = [...wanted];
  const stored = new Map<string, StoredPicture>();
  const work = async () => {
    for (let motif = waiting.shift(); motif !== undefined; motif = waiting.shift()) {
      const image = sharp(Buffer.from(drawMotif(motif)));
      stored.set(motif, await storePicture(await image.png().toBuffer()));
      onPicture?.(stored.size, wanted.length);
    }
  };
  await Promise.all([work(), work()]);
  return stored;
}

async function enterPictures(tx: Transaction, pictures: ReadonlyMap<string, StoredPicture>, at: number) {
  const ids = new Map<string, number>();
  for (const [motif, picture] of pictures) {
    const { alt } = motifOf(motif);
    const texts = { de: { alt: alt.de, credit: "Depesche" }, ru: { alt: alt.ru, credit: "Депеша" } };
    ids.set(motif, await addPicture(tx, { ...picture, originalName: `${motif}.png`, texts, at }));
  }
  return ids;
}

async function writeTaxonomy(tx: Transaction, mediaIds: ReadonlyMap<string, number>, by: By): Promise<Keys> {
  const sections = new Map<string, number>();
  for (const [position, { key, de, ru }] of demoNewsroom.sections.entries()) {
    const names = { de: { ...de, slug: de.slug ?? slugOf(de.name) }, ru: { ...ru, slug: ru.slug ?? slugOf(ru.name) } };
    sections.set(key, await createSection(tx, { key, position, names }, by));
  }
  const topics = new Map<string, number>();
  const kinds = {
    project: demoNewsroom.projects,
    institution: demoNewsroom.institutions,
    tag: demoNewsroom.tags,
  } as const;
  for (const kind of ["project", "institution", "tag"] as const)
    for (const [position, topic] of kinds[kind].entries()) {
      const nameIn = (locale: "de" | "ru") => ({
        name: topic[locale],
        slug: slugOf(topic[locale]),
        description: topic.description?.[locale] ?? "",
      });
      const names = { de: nameIn("de"), ru: nameIn("ru") };
      const pictureId = mediaIds.get(topic.picture ?? "") ?? null;
      topics.set(topic.key, await createTopic(tx, { key: topic.key, kind, position, names, pictureId }, by));
    }
  return { sections, topics };
}

/** The lead story and the two beside it, as an editor would place them: with pictures, from different sections. */
async function place(
  tx: Transaction,
  { stories, ids }: { stories: DemoStory[]; ids: ReadonlyMap<string, number> },
  by: By,
): Promise<void> {
  const recent = [...stories].sort((one, other) => order(one) - order(other));
  for (const locale of ["de", "ru"] as const) {
    const fit = recent.filter(
      (story) => story.picture && story.articles[locale] && !story.withdrawn && order(story) > 0,
    );
    const chosen = demoNewsroom.sections.flatMap(({ key }) => fit.find((story) => story.section === key) ?? []);
    const placed = chosen.sort((one, other) => order(one) - order(other)).slice(0, 3);
    await placeStories(tx, { locale, storyIds: placed.flatMap((story) => ids.get(story.key) ?? []) }, by);
  }
}

/** Roughly how old a story is, in minutes. */
function order({ age }: DemoStory): number {
  if ("minutes" in age) return age.minutes;
  if ("inHours" in age) return -age.inHours * 60;
  if ("at" in age) return Number.MAX_SAFE_INTEGER;
  return age.days * 1440 - Number(age.time.slice(0, 2)) * 60 + 1440;
}
