import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { countToDo, listDeskStories } from "../db/queries/desk/stories";
import { findArticle, listCorrections, listPublicVersions } from "../db/queries/public/article";
import { articleById } from "../db/queries/writing";
import { auditEntry, comment, correctionTask } from "../db/schema";
import type { Role } from "../db/schema/auth";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import {
  correctAs,
  finishTaskAs,
  markUpToDateAs,
  publishAs,
  publishChangesAs,
  saveAs,
  unscheduleAs,
  withdrawAs,
} from "./issuing";
import { commentOn, moveArticle, stepsFor } from "./review";
import type { Person } from "./rights";
import { openStory, saveShared, startTranslation } from "./stories";
import { addSection } from "./testing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const person = (role: Role, ...locales: Locale[]): Person => ({
  id: `${role}-${locales.join("-")}`,
  name: role,
  role,
  locales,
});
const anna = person("author", "de");
const german = person("editor", "de");
const russian = person("editor", "ru");
const chief = person("chief");

async function opened(headline = "Neue Brücke") {
  const story = await openStory(anna, { sectionId, locale: "de", headline });
  if (!story.ok) throw new Error(story.reason);
  await saveAs(anna, { articleId: story.articleId, version: 1, content: { lead: "Sie ist seit heute offen." } });
  return story;
}
async function translated(storyId: number) {
  const translation = await startTranslation(russian, { storyId, locale: "ru", withText: true });
  if (!translation.ok) throw new Error(translation.reason);
  return translation.articleId;
}
const versionOf = async (articleId: number) => (await inTransaction((tx) => articleById(tx, articleId)))?.version ?? 0;
const seen = async (articleId: number) => ({ articleId, version: await versionOf(articleId) });

describe("a story at the desk", () => {
  it("goes from its author through review to readers, and back with a word of why", async () => {
    const { articleId, storyId } = await opened();
    const move = async (who: Person, step: Parameters<typeof moveArticle>[1]["step"], text?: string) =>
      moveArticle(who, { ...(await seen(articleId)), step, ...(text ? { comment: text } : {}) });
    expect(await move(anna, "approve")).toEqual({ ok: false, reason: "forbidden" });
    expect(await move(anna, "submit")).toMatchObject({ ok: true });
    expect(await move(russian, "return")).toEqual({ ok: false, reason: "forbidden" });
    expect(await move(german, "return", "Wer sagt das?")).toMatchObject({ ok: true });
    expect(await move(german, "return")).toEqual({ ok: false, reason: "wrongState" });
    await move(anna, "submit");
    expect(await move(german, "approve")).toMatchObject({ ok: true });
    expect((await reader().select().from(comment)).map((one) => one.text)).toEqual(["Wer sagt das?"]);
    expect(await publishAs(anna, { articles: [await seen(articleId)], publishedAt: null })).toMatchObject({
      reason: "forbidden",
    });
    expect(await publishAs(german, { articles: [await seen(articleId)], publishedAt: null })).toMatchObject({
      ok: true,
    });
    expect((await findArticle("de", storyId))?.headline).toBe("Neue Brücke");
    expect(await saveAs(anna, { ...(await seen(articleId)), content: { lead: "Doch noch." } })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    const actions = (await reader().select().from(auditEntry)).filter((one) => one.articleId === articleId);
    expect(actions.map((one) => one.action.split(".")[1])).toEqual([
      "create",
      "save",
      "submit",
      "return",
      "submit",
      "approve",
      "publish",
    ]);
  });

  it("is begun in a further language once, however many begin it", async () => {
    const { storyId } = await opened("Zweimal begonnen");
    const [one, other] = await Promise.all([translated(storyId), translated(storyId)]);
    expect(one).toBe(other);
    const row = await inTransaction((tx) => articleById(tx, one));
    expect(row).toMatchObject({ locale: "ru", lead: "Sie ist seit heute offen.", sourceVersion: 2, state: "draft" });
    expect(await startTranslation(german, { storyId, locale: "ru", withText: true })).toEqual({
      ok: false,
      reason: "forbidden",
    });
  });

  it("is published in both languages or in none", async () => {
    const { storyId, articleId } = await opened("Beide oder keine");
    const ru = await translated(storyId);
    const both = async () => [await seen(articleId), await seen(ru)];
    const stale = [await seen(articleId), { articleId: ru, version: 99 }];
    expect(await publishAs(chief, { articles: stale, publishedAt: null })).toEqual({
      ok: false,
      reason: "versionConflict",
      articleId: ru,
    });
    expect(await publishAs(german, { articles: await both(), publishedAt: null })).toMatchObject({
      reason: "forbidden",
    });
    expect(await listPublicVersions(storyId)).toEqual([]);
    expect(await publishAs(chief, { articles: await both(), publishedAt: null })).toMatchObject({ ok: true });
    expect((await listPublicVersions(storyId)).map((one) => one.locale).sort()).toEqual(["de", "ru"]);
    expect(await publishAs(chief, { articles: await both(), publishedAt: null })).toMatchObject({
      reason: "wrongState",
    });
  });

  it("comes out only with what readers need, and none comes out where one lacks it", async () => {
    const { storyId, articleId } = await opened("Ohne Text");
    const ru = await translated(storyId);
    await saveAs(chief, { ...(await seen(ru)), content: { headline: " ", lead: "" } });
    const both = [await seen(articleId), await seen(ru)];
    expect(await publishAs(chief, { articles: both, publishedAt: null })).toEqual({
      ok: false,
      reason: "incomplete",
      fields: ["headline", "text"],
      articleId: ru,
    });
    expect(await listPublicVersions(storyId)).toEqual([]);
  });

  it("comes out as it is at the desk when it was written on after it was scheduled", async () => {
    const { storyId, articleId } = await opened("Geplant");
    await publishAs(german, { articles: [await seen(articleId)], publishedAt: Date.now() + 3_600_000 });
    await saveAs(german, { ...(await seen(articleId)), content: { headline: "Geplant und geändert" } });
    await publishAs(german, { articles: [await seen(articleId)], publishedAt: null });
    expect((await findArticle("de", storyId))?.headline).toBe("Geplant und geändert");
  });

  it("keeps each language's schedule and withdrawal to itself", async () => {
    const { storyId, articleId } = await opened("Jede für sich");
    const ru = await translated(storyId);
    await publishAs(german, { articles: [await seen(articleId)], publishedAt: null });
    await publishAs(russian, { articles: [await seen(ru)], publishedAt: Date.now() + 3_600_000 });
    expect((await listPublicVersions(storyId)).map((one) => one.locale)).toEqual(["de"]);
    expect(await withdrawAs(german, { ...(await seen(articleId)), notice: null })).toEqual({
      ok: false,
      reason: "forbidden",
    });
    expect(await withdrawAs(chief, { ...(await seen(articleId)), notice: "Falsch." })).toMatchObject({ ok: true });
    expect(await inTransaction((tx) => articleById(tx, ru))).toMatchObject({ state: "published" });
    expect(await unscheduleAs(russian, await seen(ru))).toMatchObject({ ok: true });
    expect(await inTransaction((tx) => articleById(tx, ru))).toMatchObject({ state: "ready" });
  });

  it("asks the other language to look when one is corrected", async () => {
    const { storyId, articleId } = await opened("Zahl falsch");
    const ru = await translated(storyId);
    await publishAs(chief, { articles: [await seen(articleId), await seen(ru)], publishedAt: null });
    const before = await countToDo({ id: russian.id, locales: ["ru"], reviews: true });
    expect(await correctAs(german, { ...(await seen(articleId)), text: "Es sind zwölf." })).toMatchObject({ ok: true });
    expect((await listCorrections(articleId)).map((one) => one.text)).toEqual(["Es sind zwölf."]);
    const [task] = (await reader().select().from(correctionTask)).filter((one) => one.articleId === ru);
    expect(task?.doneAt).toBeNull();
    const person = { id: russian.id, locales: ["ru"], reviews: true } as const;
    expect((await countToDo(person)).waiting).toBe(before.waiting + 1);
    const todo = { kind: "waiting", person } as const;
    expect((await listDeskStories({ todo }, { limit: 50 })).stories.map((one) => one.id)).toContain(storyId);
    expect(await finishTaskAs(russian, { articleId: ru, taskId: task?.id ?? 0 })).toMatchObject({ ok: true });
    expect((await countToDo({ id: russian.id, locales: ["ru"], reviews: true })).waiting).toBe(before.waiting);
  });

  it("says that a translation is behind when its source's text went on, until somebody brought it up to date", async () => {
    const { storyId, articleId } = await opened("Fortsetzung");
    const ru = await translated(storyId);
    const stateOf = async () => {
      const { stories } = await listDeskStories({ state: "outdated", locale: "ru" }, { limit: 50 });
      return stories.find((one) => one.id === storyId)?.articles.find((one) => one.locale === "ru")?.state;
    };
    await publishAs(chief, { articles: [await seen(articleId), await seen(ru)], publishedAt: null });
    expect(await stateOf()).toBeUndefined();
    await saveAs(german, { ...(await seen(articleId)), content: { lead: "Neues." } });
    await publishChangesAs(german, { ...(await seen(articleId)), as: "update" });
    expect(await stateOf()).toBe("outdated");
    expect(await markUpToDateAs(russian, await seen(ru))).toMatchObject({ ok: true });
    expect(await stateOf()).toBeUndefined();
    expect(await markUpToDateAs(german, await seen(articleId))).toEqual({ ok: false, reason: "wrongState" });
  });

  it("shares its section, topics and urgency with a version of their own", async () => {
    const { storyId } = await opened("Geteilt");
    expect(await saveShared(german, { storyId, version: 1, values: { urgency: 2 } })).toEqual({ ok: true, version: 2 });
    expect(await saveShared(german, { storyId, version: 1, values: { urgency: 3 } })).toEqual({
      ok: false,
      reason: "versionConflict",
    });
    expect(await saveShared(person("author", "ru"), { storyId, version: 2, values: {} })).toEqual({
      ok: false,
      reason: "forbidden",
    });
  });

  it("takes comments from everybody, and offers each the steps that are theirs", async () => {
    const { articleId } = await opened("Gespräch");
    expect(await commentOn(person("author", "ru"), { articleId, text: "Schön." })).toMatchObject({ ok: true });
    expect(await commentOn(chief, { articleId: 9_999, text: "?" })).toEqual({ ok: false, reason: "notFound" });
    expect(stepsFor("draft", (action) => action === "article.submit")).toEqual(["submit"]);
    expect(stepsFor("review", () => true)).toEqual(["approve", "return"]);
  });
});

describe("the desk's list", () => {
  it("says what is to be translated until somebody begins it", async () => {
    const { storyId, articleId } = await opened("Zu übersetzen");
    const todo = { kind: "translate", person: { id: russian.id, locales: ["ru"], reviews: true } } as const;
    const listed = async () => (await listDeskStories({ todo }, { limit: 50 })).stories.map((one) => one.id);
    expect(await listed()).not.toContain(storyId);
    await publishAs(german, { articles: [await seen(articleId)], publishedAt: null });
    expect(await listed()).toContain(storyId);
    expect((await countToDo(todo.person)).translate).toBe((await listed()).length);
    await translated(storyId);
    expect(await listed()).not.toContain(storyId);
  });

  it("is narrowed by state, language, author and words, and goes on where a page ended", async () => {
    const headlines = ["Alpha eins", "Alpha zwei", "Beta"];
    for (const headline of headlines) await opened(headline);
    const found = async (filter: Parameters<typeof listDeskStories>[0]) =>
      (await listDeskStories(filter, { limit: 50 })).stories.map((one) => one.articles[0]?.headline);
    expect(await found({ text: "alpha", authorId: anna.id })).toEqual(["Alpha zwei", "Alpha eins"]);
    expect(await found({ text: "100%_" })).toEqual([]);
    expect(await found({ state: "draft", locale: "ru", text: "alpha" })).toEqual([]);
    expect(await found({ state: "none", locale: "ru", text: "alpha" })).toHaveLength(2);
    const first = await listDeskStories({ text: "alpha" }, { limit: 1 });
    const second = await listDeskStories({ text: "alpha" }, { limit: 1, after: first.next ?? undefined });
    expect([first, second].map((page) => page.stories[0]?.articles[0]?.headline)).toEqual(["Alpha zwei", "Alpha eins"]);
    expect(second.next).toBeNull();
  });
});
