import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../../content/from-text";
import { insertMedia, putMediaTexts } from "../../db/queries/media";
import { updateStory } from "../../db/queries/writing";
import { temporaryDatabase } from "../../db/testing";
import { inTransaction } from "../../db/transaction";
import { saveDraft } from "../drafts";
import type { Person } from "../rights";
import { createTermAs } from "../terms";
import { addSection, addStory, testBy } from "../testing";
import { forbidsPublishing } from "./finding";
import { findingsForStory } from "./for-story";

temporaryDatabase();
const editor: Person = { id: "e", name: "Editor", role: "editor", locales: ["de"] };
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

/** A story that is public in German, and what was written into both languages since. */
async function story(de: string, ru?: string) {
  const { storyId, ids } = await addStory(sectionId, {
    de: { headline: "Kopf", publishedAt: 1_000 },
    ...(ru === undefined ? {} : { ru: { headline: "Заголовок" } }),
  });
  const write = (articleId: number | undefined, version: number, text: string) =>
    inTransaction((tx) =>
      saveDraft(tx, { articleId: articleId ?? 0, version, content: { lead: "…", body: bodyFromText(text) } }, testBy),
    );
  await write(ids.de, 2, de);
  if (ru !== undefined) await write(ids.ru, 1, ru);
  return storyId;
}

describe("what is found of a story before it is published", () => {
  it("compares the desk's texts, not what readers still have", async () => {
    const storyId = await story("Es sind 17.", "Их 18.");
    const { findings, sourceLocale } = await findingsForStory(storyId, "ru");
    expect(sourceLocale).toBe("de");
    expect(findings.map(({ kind, words, in: where }) => [kind, words, where])).toEqual([
      ["numberMissing", "17", "source"],
      ["numberAdded", "18", "text"],
    ]);
    expect((await findingsForStory(storyId, "de")).findings).toEqual([]);
  });

  it("knows the list of terms", async () => {
    await createTermAs(editor, {
      kind: "place",
      note: "",
      forms: [
        { locale: "de", form: "Belarus", role: "approved" },
        { locale: "de", form: "Weißrussland", role: "wrong" },
      ],
    });
    const { findings } = await findingsForStory(await story("In Weißrussland schneit es."), "de");
    expect(findings[0]).toMatchObject({ kind: "wrongSpelling", words: "Weißrussland", other: "Belarus" });
  });

  it("forbids a picture without alternative text in the article's language", async () => {
    const storyId = await story("Text.", "Текст.");
    await inTransaction(async (tx) => {
      const file = { hash: "a".repeat(64), width: 4, height: 3, kind: "png", originalName: "rathaus.png" } as const;
      const pictureId = await insertMedia(tx, { ...file, createdAt: 1 });
      await putMediaTexts(tx, pictureId, { de: { alt: "Ein Rathaus" }, ru: { alt: " " } });
      await updateStory(tx, storyId, { version: 1, values: { pictureId } });
    });
    const [german, russian] = [await findingsForStory(storyId, "de"), await findingsForStory(storyId, "ru")];
    expect(forbidsPublishing(german.findings)).toBe(false);
    expect(russian.findings).toMatchObject([{ kind: "pictureWithoutAlt", severity: "stop" }]);
    expect(forbidsPublishing(russian.findings)).toBe(true);
  });

  it("is nothing for a language that the story does not have", async () => {
    expect(await findingsForStory(await story("Text."), "ru")).toEqual({
      isThere: false,
      findings: [],
      sourceLocale: "ru",
    });
  });
});
