import { beforeAll, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { insertMedia, putMediaTexts } from "../db/queries/media";
import { articleById, updateStory } from "../db/queries/writing";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { correctAs, publishAs, publishChangesAs, saveAs } from "./issuing";
import { saveShared } from "./stories";
import { addSection, addStory, somebody } from "./testing";

temporaryDatabase();
const chief = somebody();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

let pictures = 0;
/** A picture that is described in German only. */
function addPicture(): Promise<number> {
  pictures += 1;
  const hash = String(pictures).padStart(64, "0");
  return inTransaction(async (tx) => {
    const file = { hash, width: 4, height: 3, kind: "png", originalName: "rathaus.png", createdAt: 1 } as const;
    const id = await insertMedia(tx, file);
    await putMediaTexts(tx, id, { de: { alt: "Ein Rathaus" }, ru: { alt: " " } });
    return id;
  });
}

async function seen(articleId: number) {
  const row = await inTransaction((tx) => articleById(tx, articleId));
  return { articleId, version: row?.version ?? 0 };
}

const lacksAlt = { ok: false, reason: "incomplete", fields: ["alt"] };
const withPicture = (mediaId: number) => ({
  type: "doc" as const,
  content: [{ type: "picture", attrs: { mediaId, caption: null } }, ...bodyFromText("Text.").content],
});

it("an article with a picture that has no alt text in its language is not published, the other language is", async () => {
  const { storyId, ids } = await addStory(sectionId, { de: { headline: "Rathaus" }, ru: { headline: "Ратуша" } });
  const [de = 0, ru = 0] = [ids.de, ids.ru];
  const pictureId = await addPicture();
  await inTransaction((tx) => updateStory(tx, storyId, { version: 1, values: { pictureId } }));
  const publish = async (articleId: number, publishedAt: number | null = null) =>
    publishAs(chief, { articles: [await seen(articleId)], publishedAt });
  expect(await publish(ru)).toEqual({ ...lacksAlt, articleId: ru });
  expect(await publish(ru, Date.now() + 3_600_000)).toEqual({ ...lacksAlt, articleId: ru });
  expect(await publish(de)).toMatchObject({ ok: true });
  await inTransaction((tx) => putMediaTexts(tx, pictureId, { ru: { alt: "Ратуша" } }));
  expect(await publish(ru)).toMatchObject({ ok: true });
});

it("a change or a correction brings no picture without alt text before readers, in a text that waits neither", async () => {
  const { ids } = await addStory(sectionId, { ru: { headline: "Ратуша", publishedAt: 1_000 } });
  const { ru = 0 } = ids;
  const body = withPicture(await addPicture());
  await saveAs(chief, { ...(await seen(ru)), content: { body } });
  expect(await publishChangesAs(chief, { ...(await seen(ru)), as: "amendment" })).toEqual(lacksAlt);
  expect(await correctAs(chief, { ...(await seen(ru)), text: "Исправлено." })).toEqual(lacksAlt);
  await saveAs(chief, { ...(await seen(ru)), content: { body: bodyFromText("Без снимка.") } });
  expect(await publishChangesAs(chief, { ...(await seen(ru)), as: "amendment" })).toMatchObject({ ok: true });
});

it("a gallery is looked through picture by picture", async () => {
  const { ids } = await addStory(sectionId, { ru: { headline: "Галерея" } });
  const { ru = 0 } = ids;
  const [described, other] = [await addPicture(), await addPicture()];
  await inTransaction((tx) => putMediaTexts(tx, described, { ru: { alt: "Ратуша" } }));
  const shown = [described, other].map((mediaId) => ({ type: "picture", attrs: { mediaId, caption: null } }));
  const content = [{ type: "gallery", content: shown }, ...bodyFromText("Текст.").content];
  await saveAs(chief, { ...(await seen(ru)), content: { body: { type: "doc", content } } });
  const publish = async () => publishAs(chief, { articles: [await seen(ru)], publishedAt: null });
  expect(await publish()).toEqual({ ...lacksAlt, articleId: ru });
  await inTransaction((tx) => putMediaTexts(tx, other, { ru: { alt: "Площадь" } }));
  expect(await publish()).toMatchObject({ ok: true });
});

it("a published or scheduled article gets no picture at its head that has no alt text in its language", async () => {
  const later = Date.now() + 3_600_000;
  for (const publishedAt of [1_000, later]) {
    const { storyId } = await addStory(sectionId, {
      de: { headline: `Rathaus ${publishedAt}` },
      ru: { headline: `Ратуша ${publishedAt}`, publishedAt },
    });
    const pictureId = await addPicture();
    const choose = (values: Parameters<typeof saveShared>[1]["values"]) =>
      saveShared(chief, { storyId, version: 1, values });
    expect(await choose({ pictureId })).toEqual({ ok: false, reason: "altMissing", locale: "ru" });
    await inTransaction((tx) => putMediaTexts(tx, pictureId, { ru: { alt: "Ратуша" } }));
    expect(await choose({ pictureId })).toEqual({ ok: true, version: 2 });
  }
});
