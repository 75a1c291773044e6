import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { pictureIdsOf } from "../../content/to-text";
import { closeDatabase, reader } from "../../db/client";
import { migrateDatabase } from "../../db/migrate";
import * as tables from "../../db/schema";
import { inTransaction } from "../../db/transaction";
import { fillDemoNewsroom } from "../../demo/fill";
import { createArticle, createStory } from "../../newsroom/writing";
import { UsageError } from "../command";
import { exportCommand } from "./export";
import { importCommand } from "./import";
import { heard, sumsIn } from "./testing";

vi.mock("../../newsroom/media/take-in", async (original) => {
  const real = await original<typeof import("../../newsroom/media/take-in")>();
  // The demo's drawings, but small: their encoding is tried elsewhere.
  const storePicture = async (bitmap: Buffer) =>
    real.storePicture(await sharp(bitmap).resize({ width: 48 }).png().toBuffer());
  return { ...real, storePicture };
});

const said = heard();
const home = mkdtempSync(join(tmpdir(), "depesche-export-"));
const first = join(home, "first");

/** Lets what follows work in a newsroom of its own. */
function enter(dataDir: string): void {
  closeDatabase();
  process.env.DATA_DIR = dataDir;
}

beforeAll(async () => {
  process.env.DATA_DIR = first;
  migrateDatabase(first);
  await fillDemoNewsroom({});
  await addHardCases();
});
afterAll(() => {
  closeDatabase();
  delete process.env.DATA_DIR;
});

/** What the demo does not have: pictures in a text, a draft, a text that is hard to write down. */
async function addHardCases(): Promise<void> {
  const by = { actor: "test", at: Date.now() };
  const [one, two] = await reader().select().from(tables.media);
  const [section] = await reader().select().from(tables.section);
  const picture = (mediaId = 0, caption: string | null = null) => ({ type: "picture", attrs: { mediaId, caption } });
  const text = (value: string) => ({ type: "paragraph", content: [{ type: "text", text: value }] });
  const content = [
    text("1. [gallery] ]]> <b> & *kein* Markdown"),
    picture(one?.id, 'Im "Saal"'),
    { type: "gallery", content: [picture(one?.id), picture(two?.id, "Zwei")] },
    { type: "noteBox", content: [text("Zur Person")] },
  ];
  await inTransaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId: section?.id ?? 0, sourceLocale: "ru" }, by);
    const body = { type: "doc" as const, content };
    const fields = {
      headline: "Черновик & <b>проверка</b>",
      lead: "a --- <b>: c",
      body,
      datelineAgency: "",
      searchTitle: "T",
    };
    await createArticle(tx, { storyId, locale: "ru", content: fields }, by);
  });
}

/** A newsroom's articles as readers and desk see them, without the numbers that a database gives. */
async function portrait() {
  const [articles, stories, sections, media, texts, corrections] = await Promise.all([
    reader().select().from(tables.article),
    reader().select().from(tables.story),
    reader().select().from(tables.section),
    reader().select().from(tables.media),
    reader().select().from(tables.mediaText),
    reader().select().from(tables.correction),
  ]);
  const [filed, topics, names] = await Promise.all([
    reader().select().from(tables.storyTopic),
    reader().select().from(tables.topic),
    reader().select().from(tables.topicName),
  ]);
  const pictureOf = (id: number | null | undefined, locale: string) => {
    const row = media.find((one) => one.id === id);
    const words = texts.find((one) => one.mediaId === id && one.locale === locale);
    return row && [row.width, row.height, row.creator, row.rightsNote, words?.alt, words?.caption, words?.credit];
  };
  const rows = articles.map((row) => {
    const story = stories.find((one) => one.id === row.storyId);
    const { id, storyId, sectionId, authorId, version, textVersion, sourceVersion, createdAt, savedAt, body, ...kept } =
      row;
    const topicIds = filed.filter((one) => one.storyId === storyId).map((one) => one.topicId);
    return {
      ...kept,
      body: JSON.stringify(body).replaceAll(/"mediaId":\d+/g, '"mediaId":0'),
      inBody: pictureIdsOf(body).map((one) => pictureOf(one, row.locale)),
      section: sections.find((one) => one.id === sectionId)?.key,
      ...{ urgency: story?.urgency, embargoAt: story?.embargoAt, sourceLocale: story?.sourceLocale },
      picture: pictureOf(story?.pictureId, row.locale),
      topics: topicIds
        .map(
          (one) =>
            `${topics.find((topic) => topic.id === one)?.key} ${names.find((name) => name.topicId === one && name.locale === row.locale)?.name}`,
        )
        .sort(),
      others: articles
        .filter((one) => one.storyId === storyId && one.id !== id)
        .map((one) => `${one.locale}/${one.slug}`),
      corrections: corrections
        .filter((one) => one.articleId === id)
        .map(({ text, publishedAt }) => ({ text, publishedAt })),
    };
  });
  return rows.sort((one, other) => `${one.locale}${one.slug}`.localeCompare(`${other.locale}${other.slug}`));
}

describe("a newsroom that is exported", () => {
  it.each([
    ["ninjs", "articles.jsonl"],
    ["wxr", "site.xml"],
  ])("and imported again is the same: %s", async (format, file) => {
    enter(first);
    const before = await portrait();
    const folder = join(home, format);
    expect(await exportCommand.run([folder, "--format", format])).toBe(0);
    enter(join(home, `second-${format}`));
    const call = [join(folder, file), "--media", folder];
    expect(await importCommand.run(call)).toBe(0);
    expect(await portrait()).toEqual(before);
    expect(before.length).toBeGreaterThan(70);
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(["published", "withdrawn", "draft"]));
    expect(before.some(({ corrections }) => corrections.length > 0)).toBe(true);
    expect(said()).not.toContain("What articles have no place for");
  });

  it("and comes back to itself changes nothing", async () => {
    enter(first);
    const before = await portrait();
    expect(await importCommand.run([join(home, "ninjs/articles.jsonl"), "--media", join(home, "ninjs")])).toBe(0);
    expect(sumsIn(said())).toBe(`Imported: ${before.length} unchanged, 0 failed.`);
    expect(await portrait()).toEqual(before);
  });

  it("is, as Markdown, a file for each article with what is said of it in front", async () => {
    enter(first);
    const folder = join(home, "markdown");
    expect(await exportCommand.run([folder, "--format", "markdown"])).toBe(0);
    const names = ["de", "ru"].flatMap((locale) =>
      readdirSync(join(folder, locale)).map((name) => `${locale}/${name}`),
    );
    expect(names.length).toBe((await portrait()).length);
    const file = readFileSync(join(folder, names.find((name) => name.includes("chernovik")) ?? ""), "utf8");
    const [, front = "", text = ""] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file) ?? [];
    const values = Object.fromEntries(
      front.split("\n").map((line) => [line.split(": ")[0], JSON.parse(line.slice(line.indexOf(": ") + 2))]),
    );
    expect(values).toMatchObject({
      title: "Черновик & <b>проверка</b>",
      description: "a --- <b>: c",
      state: "draft",
      language: "ru",
    });
    expect(text).toContain("1\\. \\[gallery\\] \\]\\]\\> \\<b\\> \\& \\*kein\\* Markdown");
    expect(text).toMatch(/!\[.+\]\(\.\.\/media\/[0-9a-f]{64}-\d+\.jpg "Im \\"Saal\\""\)/);
    expect(text).toContain("> Zur Person");
    const [, picture = ""] = /\((\.\.\/media\/\S+)/.exec(text) ?? [];
    expect((await sharp(join(folder, "ru", picture)).metadata()).format).toBe("jpeg");
  });

  it("goes into a new folder only", async () => {
    await expect(exportCommand.run([home])).rejects.toThrow("is not empty");
    await expect(exportCommand.run([])).rejects.toThrow(UsageError);
    await expect(exportCommand.run([join(home, "x"), "--format", "docx"])).rejects.toThrow("docx");
  });
});
