import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { reader } from "../db/client";
import { findArticle } from "../db/queries/public/article";
import { articleById } from "../db/queries/writing";
import { changeLog, revision } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { discardWorkingCopy, type Save, saveDraft, textOnDesk } from "./drafts";
import { correctArticle, publishArticle, publishChanges, unscheduleArticle, withdrawArticle } from "./publishing";
import { addSection, addStory, testBy } from "./testing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const hour = 3_600_000;
const save = (values: Save) => inTransaction((tx) => saveDraft(tx, values, testBy));
const rowOf = (articleId: number) =>
  inTransaction(async (tx) => {
    const row = await articleById(tx, articleId);
    if (!row) throw new Error(`there is no article ${articleId}`);
    return { row, text: await textOnDesk(tx, row) };
  });
const changesLogged = async () => (await reader().select().from(changeLog)).length;

async function published(headline: string, publishedAt = 1_000) {
  const { storyId, ids } = await addStory(sectionId, { de: { headline, publishedAt } });
  return { storyId, articleId: ids.de ?? 0 };
}

describe("what is saved of a published article", () => {
  it("is not seen by readers until it is published", async () => {
    const { storyId, articleId } = await published("Draußen");
    const before = await changesLogged();
    expect(await save({ articleId, version: 2, content: { lead: "Halber Sa" } })).toMatchObject({
      ok: true,
      version: 3,
    });
    expect(await save({ articleId, version: 3, content: { lead: "Halber Satz." } })).toMatchObject({ version: 4 });
    expect((await findArticle("de", storyId))?.lead).toBe("");
    expect(await changesLogged()).toBe(before);
    expect((await rowOf(articleId)).text.lead).toBe("Halber Satz.");
    const outcome = await inTransaction((tx) => publishChanges(tx, { articleId, version: 4, as: "update" }, testBy));
    expect(outcome).toEqual({ ok: true, version: 5, changed: true });
    expect(await findArticle("de", storyId)).toMatchObject({ lead: "Halber Satz.", updatedAt: testBy.at });
    expect(await changesLogged()).toBe(before + 1);
  });

  it("can go out without notice", async () => {
    const { storyId, articleId } = await published("Tippfelher");
    await save({ articleId, version: 2, content: { headline: "Tippfehler" } });
    await inTransaction((tx) => publishChanges(tx, { articleId, version: 3, as: "amendment" }, testBy));
    expect(await findArticle("de", storyId)).toMatchObject({ headline: "Tippfehler", updatedAt: null });
  });

  it("goes out with a correction, and is kept by a withdrawal", async () => {
    const { storyId, articleId } = await published("Zwölf");
    await save({ articleId, version: 2, content: { lead: "Es sind zwölf." } });
    await inTransaction((tx) => correctArticle(tx, { articleId, version: 3, text: "Es waren nicht elf." }, testBy));
    expect(await findArticle("de", storyId)).toMatchObject({ lead: "Es sind zwölf.", updatedAt: testBy.at });
    await save({ articleId, version: 4, content: { lead: "Es sind doch elf." } });
    await inTransaction((tx) => withdrawArticle(tx, { articleId, version: 5, notice: null }, testBy));
    expect((await rowOf(articleId)).row).toMatchObject({ state: "withdrawn", lead: "Es sind doch elf." });
  });

  it("can be discarded; its revisions stay", async () => {
    const { articleId } = await published("Verworfen");
    await save({ articleId, version: 2, content: { lead: "Doch nicht." } });
    await inTransaction((tx) => discardWorkingCopy(tx, { articleId, version: 3 }, testBy));
    expect((await rowOf(articleId)).text.lead).toBe("");
    const leads = (await reader().select().from(revision)).filter((one) => one.articleId === articleId);
    expect(leads.map((one) => [one.version, one.action, one.content.lead])).toEqual([
      [1, "article.create", ""],
      [2, "article.publish", ""],
      [3, "article.save", "Doch nicht."],
      [4, "article.discard", ""],
    ]);
  });

  it("waits in a scheduled article too, which can be taken off its schedule with it", async () => {
    const { storyId, articleId } = await published("Später", Date.now() + hour);
    await save({ articleId, version: 2, content: { body: bodyFromText("Neuer Text.") } });
    const by = { ...testBy, at: Date.now() };
    expect(await inTransaction((tx) => unscheduleArticle(tx, { articleId, version: 3 }, by))).toMatchObject({
      ok: true,
    });
    expect((await rowOf(articleId)).row).toMatchObject({
      state: "ready",
      publishedAt: null,
      body: bodyFromText("Neuer Text."),
    });
    expect(await inTransaction((tx) => unscheduleArticle(tx, { articleId, version: 4 }, by))).toEqual({
      ok: false,
      reason: "wrongState",
    });
    expect(await findArticle("de", storyId)).toBeNull();
  });
});

describe("a save that comes twice", () => {
  it("because its answer was lost is no conflict; another from the same version is", async () => {
    const { ids } = await addStory(sectionId, { de: { headline: "Doppelt" } });
    const first = { articleId: ids.de ?? 0, version: 1, content: { lead: "Einmal." } };
    expect(await save(first)).toEqual({ ok: true, version: 2, changed: true });
    expect(await save(first)).toEqual({ ok: true, version: 2, changed: false });
    expect(await save({ ...first, content: { lead: "Anders." } })).toEqual({ ok: false, reason: "versionConflict" });
  });
});

describe("the slug of a draft", () => {
  it("follows the headline until publication, then stays until somebody changes it", async () => {
    const { ids } = await addStory(sectionId, { de: { headline: "Erster Titel" } });
    const articleId = ids.de ?? 0;
    await save({ articleId, version: 1, content: { headline: "Zweiter Titel" } });
    expect((await rowOf(articleId)).text.slug).toBe("zweiter-titel");
    await inTransaction((tx) => publishArticle(tx, { articleId, version: 2, publishedAt: 1_000 }, testBy));
    await save({ articleId, version: 3, content: { headline: "Dritter Titel" } });
    expect((await rowOf(articleId)).text.slug).toBe("zweiter-titel");
    await save({ articleId, version: 4, content: { slug: "Ganz Anders" } });
    expect((await rowOf(articleId)).text.slug).toBe("ganz-anders");
  });

  it("stays what somebody wrote, and is no other article's", async () => {
    await addStory(sectionId, { de: { headline: "Vergeben" } });
    const { storyId, ids } = await addStory(sectionId, { de: { headline: "Frei" } });
    const articleId = ids.de ?? 0;
    await save({ articleId, version: 1, content: { slug: "vergeben" } });
    expect((await rowOf(articleId)).text.slug).toBe(`vergeben-nr-${storyId}`);
    await save({ articleId, version: 2, content: { headline: "Noch freier" } });
    expect((await rowOf(articleId)).text.slug).toBe(`vergeben-nr-${storyId}`);
  });
});

describe("a translation", () => {
  it("is behind its source only when the source's text changed", async () => {
    const { ids } = await addStory(sectionId, { de: { headline: "Quelle" }, ru: { headline: "Источник" } });
    const articleId = ids.de ?? 0;
    await inTransaction((tx) => publishArticle(tx, { articleId, version: 1, publishedAt: 1_000 }, testBy));
    expect((await rowOf(articleId)).row).toMatchObject({ version: 2, textVersion: 1 });
    await save({ articleId, version: 2, content: { lead: "Neu." } });
    expect((await rowOf(articleId)).row).toMatchObject({ version: 3, textVersion: 3 });
  });
});
