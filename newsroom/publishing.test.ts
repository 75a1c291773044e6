import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../content/from-text";
import { reader } from "../db/client";
import { findArticle, listCorrections, listPublicVersions } from "../db/queries/public/article";
import { listLatest } from "../db/queries/public/items";
import { auditEntry, changeLog, contentVersion, revision } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { correctArticle, publishArticle, withdrawArticle } from "./publishing";
import { addSection, addStory, testBy } from "./testing";
import { createArticle, createStory, saveArticle } from "./writing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const hour = 3_600_000;
const versionsOf = async () =>
  new Map((await reader().select().from(contentVersion)).map((row) => [row.locale, row.version]));

describe("an article", () => {
  it("is seen by readers when its state says so and its time has come", async () => {
    const now = Date.now();
    const { storyId: past } = await addStory(sectionId, { de: { headline: "Gestern", publishedAt: now - hour } });
    const { storyId: future } = await addStory(sectionId, { de: { headline: "Morgen", publishedAt: now + hour } });
    const { storyId: draft } = await addStory(sectionId, { de: { headline: "Entwurf" } });
    expect((await findArticle("de", past))?.headline).toBe("Gestern");
    expect(await findArticle("de", future)).toBeNull();
    expect(await findArticle("de", draft)).toBeNull();
    const listed = (await listLatest({ locale: "de" }, 50)).map((item) => item.storyId);
    expect(listed).toContain(past);
    expect(listed).not.toContain(future);
    expect(listed).not.toContain(draft);
  });

  it("is published in its language and touches no other", async () => {
    const before = await versionsOf();
    const { storyId } = await addStory(sectionId, {
      de: { headline: "Nur deutsch", publishedAt: 1000 },
      ru: { headline: "Черновик" },
    });
    const after = await versionsOf();
    expect((await listPublicVersions(storyId)).map((version) => version.locale)).toEqual(["de"]);
    expect(after.get("de")).toBe((before.get("de") ?? 0) + 1);
    expect(after.get("ru")).toBe(before.get("ru"));
  });

  it("never comes out before the end of its embargo", async () => {
    const embargoAt = Date.now() + hour;
    const { storyId, at } = await inTransaction(async (tx) => {
      const id = await createStory(tx, { sectionId, sourceLocale: "de", embargoAt }, testBy);
      const content = { headline: "Gesperrt", body: bodyFromText("Text") };
      const created = await createArticle(tx, { storyId: id, locale: "de", content }, testBy);
      await publishArticle(tx, { ...created, publishedAt: Date.now() - hour }, testBy);
      return { storyId: id, at: created.articleId };
    });
    expect(at).toBeGreaterThan(0);
    expect(await findArticle("de", storyId)).toBeNull();
  });

  it("keeps a revision and an audit entry of every version, and none of a save that changes nothing", async () => {
    const { ids } = await addStory(sectionId, { de: { headline: "Fassungen", publishedAt: 1000 } });
    const articleId = ids.de ?? 0;
    const save = (version: number, headline: string) =>
      inTransaction((tx) => saveArticle(tx, { articleId, version, content: { headline } }, testBy));
    expect(await save(2, "Fassungen, neu")).toEqual({ ok: true, version: 3, changed: true });
    expect(await save(3, "Fassungen, neu")).toEqual({ ok: true, version: 3, changed: false });
    const revisions = (await reader().select().from(revision)).filter((row) => row.articleId === articleId);
    expect(revisions.map((row) => [row.version, row.content.headline])).toEqual([
      [1, "Fassungen"],
      [2, "Fassungen"],
      [3, "Fassungen, neu"],
    ]);
    const actions = (await reader().select().from(auditEntry)).filter((row) => row.articleId === articleId);
    expect(actions.map((row) => row.action)).toEqual(["article.create", "article.publish", "article.save"]);
  });

  it("refuses a save that was made from an older version", async () => {
    const { ids } = await addStory(sectionId, { de: { headline: "Zwei Hände", publishedAt: 1000 } });
    const articleId = ids.de ?? 0;
    const save = (headline: string) =>
      inTransaction((tx) => saveArticle(tx, { articleId, version: 2, content: { headline } }, testBy));
    const outcomes = await Promise.all([save("Erste Hand"), save("Zweite Hand")]);
    expect(outcomes).toEqual([
      { ok: true, version: 3, changed: true },
      { ok: false, reason: "versionConflict" },
    ]);
  });

  it("gives way to its notice when it is withdrawn, in every list", async () => {
    const { storyId, ids } = await addStory(sectionId, {
      de: { headline: "Falsch", publishedAt: 1000 },
      ru: { headline: "Неверно", publishedAt: 1000 },
    });
    const notice = "Die Zahl stimmt nicht.";
    await inTransaction((tx) => withdrawArticle(tx, { articleId: ids.de ?? 0, version: 2, notice }, testBy));
    expect(await findArticle("de", storyId)).toMatchObject({ state: "withdrawn", withdrawalNotice: notice });
    expect((await listLatest({ locale: "de" }, 50)).map((item) => item.storyId)).not.toContain(storyId);
    expect((await listPublicVersions(storyId)).map((version) => version.locale)).toEqual(["ru"]);
    const last = (await reader().select().from(changeLog)).at(-1);
    expect(last).toMatchObject({ kind: "withdrawal", locale: "de", storyId });
  });

  it("shows its corrections and when it was updated", async () => {
    const { storyId, ids } = await addStory(sectionId, { de: { headline: "Korrigiert", publishedAt: 1000 } });
    const articleId = ids.de ?? 0;
    await inTransaction((tx) => correctArticle(tx, { articleId, version: 2, text: "Es sind 12." }, testBy));
    expect(await listCorrections(articleId)).toEqual([{ text: "Es sind 12.", publishedAt: testBy.at }]);
    expect((await findArticle("de", storyId))?.updatedAt).toBe(testBy.at);
  });

  it("gets a slug of its own where another has its headline", async () => {
    const first = await addStory(sectionId, { de: { headline: "Dieselbe Überschrift", publishedAt: 1000 } });
    const second = await addStory(sectionId, { de: { headline: "Dieselbe Überschrift", publishedAt: 1000 } });
    expect((await findArticle("de", first.storyId))?.slug).toBe("dieselbe-ueberschrift");
    expect((await findArticle("de", second.storyId))?.slug).toBe(`dieselbe-ueberschrift-nr-${second.storyId}`);
  });
});
