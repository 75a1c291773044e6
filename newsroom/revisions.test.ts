import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { reader } from "../db/client";
import { changesSince, findRevision, listRevisedArticles, listRevisions } from "../db/queries/desk/revisions";
import { findArticle } from "../db/queries/public/article";
import { articleById } from "../db/queries/writing";
import { auditEntry } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { textOnDesk } from "./drafts";
import { markUpToDateAs, publishAs, publishChangesAs, saveAs } from "./issuing";
import { groupRevisions, pageOfRevisions, restoreRevision, revisionsRead } from "./revisions";
import type { Person } from "./rights";
import { openStory, startTranslation } from "./stories";
import { addSection } from "./testing";
import type { ArticleContent } from "./writing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const chief: Person = { id: "chief", name: "Chefin", role: "chief", locales: [] };
const russian: Person = { id: "russian", name: "Редактор", role: "editor", locales: ["ru"] };

async function opened(headline: string) {
  const story = await openStory(chief, { sectionId, locale: "de", headline });
  if (!story.ok) throw new Error(story.reason);
  return story;
}
async function stateOf(articleId: number) {
  return inTransaction(async (tx) => {
    const row = await articleById(tx, articleId);
    if (!row) throw new Error(`there is no article ${articleId}`);
    return { row, text: await textOnDesk(tx, row) };
  });
}
async function save(articleId: number, content: Partial<ArticleContent>) {
  const { row } = await stateOf(articleId);
  expect(await saveAs(chief, { articleId, version: row.version, content })).toMatchObject({ ok: true });
}

describe("an article's revisions", () => {
  it("are all of its saves with who and when, the newest first, page after page", async () => {
    const { articleId } = await opened("Fortlaufend");
    for (const lead of ["a", "b", "c"]) await save(articleId, { lead });
    const first = await listRevisions(articleId, { limit: 3 });
    expect(first.map((row) => [row.version, row.actor, row.action])).toEqual([
      [4, "chief", "article.save"],
      [3, "chief", "article.save"],
      [2, "chief", "article.save"],
    ]);
    expect(await listRevisions(articleId, { limit: 3, before: 2 })).toMatchObject([{ version: 1 }]);
    expect((await findRevision(articleId, 3))?.content.lead).toBe("b");
    expect(await findRevision(articleId, 9)).toBeNull();
  });

  it("that one person saved within ten minutes are one line", () => {
    const row = (minute: number, actor = "a", action = "article.save", state = "draft") => ({
      ...{ actor, action, state },
      createdAt: minute * 60_000,
    });
    const rows = [row(21), row(15), row(11), row(10), row(9, "b"), row(8), row(7, "a", "article.submit"), row(6)];
    const grouped = groupRevisions(rows).map((group) => group.rows.map((one) => one.createdAt / 60_000));
    expect(grouped).toEqual([[21, 15, 11], [10], [9], [8], [7], [6]]);
  });
});

describe("a page of revisions", () => {
  const rows = (count: number, step: { action: string; everyMs: number }) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ version: count - index, actor: "a", state: "draft", action: step.action },
      createdAt: (count - index) * step.everyMs,
    }));
  const steps = (count: number) => rows(count, { action: "article.submit", everyMs: 1_000 });

  it("ends after thirty lines, and the next one goes on where it ended", () => {
    const { groups, next } = pageOfRevisions(steps(70));
    expect(groups.map((group) => group.rows[0].version)).toEqual(Array.from({ length: 30 }, (_, index) => 70 - index));
    expect(next).toBe(41);
    expect(pageOfRevisions(steps(40)).next).toBe(11);
    expect(pageOfRevisions(steps(30)).next).toBeNull();
    expect(pageOfRevisions([])).toEqual({ groups: [], next: null });
  });

  it("never parts what one person saved in one go", () => {
    const saves = rows(revisionsRead, { action: "article.save", everyMs: 5_000 });
    const pages: number[][] = [];
    let rest = saves;
    for (let next: number | null = 1; next !== null; ) {
      const page = pageOfRevisions(rest.slice(0, revisionsRead));
      pages.push(page.groups.map((group) => group.rows.length));
      next = page.next;
      rest = rest.filter((row) => next !== null && row.version < next);
    }
    // Ten minutes hold the first save and 120 more of five seconds each.
    expect(pages).toEqual([[121], [121], [121], [121], [116]]);
  });
});

describe("a revision that is restored", () => {
  it("is a new save with all of its text, and what was written since stays in the list", async () => {
    const { articleId } = await opened("Erster Titel");
    await save(articleId, { lead: "Vorspann.", body: bodyFromText("Eins.\n\nZwei.") });
    const wanted = (await stateOf(articleId)).text;
    await save(articleId, { headline: "Zweiter Titel", lead: "", body: bodyFromText("Drei."), byline: "Anna" });
    expect(await restoreRevision(chief, { articleId, version: 3, revision: 2 })).toEqual({
      ...{ ok: true, version: 4, changed: true },
    });
    const { row, text } = await stateOf(articleId);
    expect(text).toEqual(wanted);
    expect(row.textVersion).toBe(4);
    expect((await listRevisions(articleId, { limit: 9 })).map((one) => one.action)[0]).toBe("article.restore");
    expect((await findRevision(articleId, 3))?.content.headline).toBe("Zweiter Titel");
    const entries = (await reader().select().from(auditEntry)).filter((one) => one.articleId === articleId);
    expect(entries.at(-1)).toMatchObject({ actor: "chief", action: "article.restore" });
  });

  it("is not seen by readers until it is published, and leaves the address as it is", async () => {
    const { storyId, articleId } = await opened("Vor der Brücke");
    await save(articleId, { lead: "Vorspann." });
    await save(articleId, { headline: "Auf der Brücke" });
    await publishAs(chief, { articles: [{ articleId, version: 3 }], publishedAt: null });
    expect(await restoreRevision(chief, { articleId, version: 4, revision: 2 })).toMatchObject({
      ok: true,
      version: 5,
    });
    expect((await findArticle("de", storyId))?.headline).toBe("Auf der Brücke");
    expect((await stateOf(articleId)).text).toMatchObject({ headline: "Vor der Brücke", slug: "auf-der-bruecke" });
    await publishChangesAs(chief, { articleId, version: 5, as: "update" });
    expect((await findArticle("de", storyId))?.headline).toBe("Vor der Brücke");
  });

  it("needs the right to write, the version that was seen, and to be there", async () => {
    const { articleId } = await opened("Verboten");
    await save(articleId, { lead: "Neu." });
    const wanted = { articleId, version: 2, revision: 1 };
    expect(await restoreRevision(russian, wanted)).toEqual({ ok: false, reason: "forbidden" });
    expect(await restoreRevision(chief, { ...wanted, version: 1 })).toEqual({ ok: false, reason: "versionConflict" });
    expect(await restoreRevision(chief, { ...wanted, revision: 7 })).toEqual({ ok: false, reason: "notFound" });
    expect(await restoreRevision(chief, { ...wanted, revision: 2 })).toEqual({ ok: true, version: 2, changed: false });
  });
});

describe("a translation", () => {
  it("shows what changed in its source since, also what readers do not see yet, until it is marked up to date", async () => {
    const { storyId, articleId } = await opened("Quelle");
    await save(articleId, { lead: "Alt." });
    const translation = await startTranslation(chief, { storyId, locale: "ru", withText: true });
    if (!translation.ok) throw new Error(translation.reason);
    expect(await changesSince(storyId, "ru")).toBeNull();
    expect(await changesSince(storyId, "de")).toBeNull();
    await publishAs(chief, { articles: [{ articleId, version: 2 }], publishedAt: null });
    expect(await changesSince(storyId, "ru")).toBeNull();
    await save(articleId, { lead: "Neu." });
    const changes = await changesSince(storyId, "ru");
    expect(changes).toMatchObject({
      ...{ sourceLocale: "de", before: { lead: "Alt." }, after: { lead: "Neu." } },
      ...{ articleId: translation.articleId, version: 1 },
    });
    expect(await markUpToDateAs(russian, { articleId: translation.articleId, version: 1 })).toMatchObject({ ok: true });
    expect(await changesSince(storyId, "ru")).toBeNull();
  });

  it("that is restored to an older text is again behind the source as it was then", async () => {
    const { storyId, articleId } = await opened("Quelle zwei");
    const translation = await startTranslation(chief, { storyId, locale: "ru", withText: true });
    if (!translation.ok) throw new Error(translation.reason);
    await save(articleId, { lead: "Neu." });
    await saveAs(chief, {
      articleId: translation.articleId,
      version: 1,
      content: { lead: "Новое." },
      sourceVersion: 2,
    });
    expect(await changesSince(storyId, "ru")).toBeNull();
    await restoreRevision(chief, { articleId: translation.articleId, version: 2, revision: 1 });
    expect(await changesSince(storyId, "ru")).toMatchObject({ before: { lead: "" }, after: { lead: "Neu." } });
  });

  it("stands behind the article that the story was written as", async () => {
    const { storyId, articleId } = await opened("Zuerst");
    const translation = await startTranslation(chief, { storyId, locale: "ru", withText: false });
    expect((await listRevisedArticles(storyId)).map((one) => one.id)).toEqual([
      articleId,
      translation.ok && translation.articleId,
    ]);
  });
});
