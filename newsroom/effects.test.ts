import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { reader, writer } from "../db/client";
import { effect } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { type Effect, failEffect, finishEffect, takeDueEffect } from "./effects";
import { keepHouse } from "./housekeeping";
import { correctArticle, publishArticle, unscheduleArticle, withdrawArticle } from "./publishing";
import { addSection, addStory, testBy } from "./testing";
import { saveArticle } from "./writing";

temporaryDatabase();
let sectionId = 0;
beforeAll(async () => {
  sectionId = await addSection();
});

const hour = 3_600_000;
const at = Date.now();
const by = { ...testBy, at };

const ofArticle = (articleId: number) => reader().select().from(effect).where(eq(effect.articleId, articleId));
async function published(publishedAt?: number) {
  const { ids } = await addStory(sectionId, {
    de: { headline: "Folgen", ...(publishedAt === undefined ? {} : { publishedAt }) },
  });
  return ids.de ?? 0;
}
const clear = () => writer().connection.exec("delete from effect");

describe("what follows from a publication", () => {
  it("is written with it, due at its time", async () => {
    expect(await ofArticle(await published())).toEqual([]);
    const now = await ofArticle(await published(at));
    expect(now).toMatchObject([{ kind: "pages.warm", publication: 2, dueAt: at, nextAttemptAt: at, doneAt: null }]);
    expect(await ofArticle(await published(at + hour))).toMatchObject([{ dueAt: at + hour }]);
  });

  it("is taken back with a publication that fails", async () => {
    const before = (await reader().select().from(effect)).length;
    const articleId = await published();
    const failing = inTransaction(async (tx) => {
      await publishArticle(tx, { articleId, version: 1, publishedAt: at }, by);
      throw new Error("full");
    });
    await expect(failing).rejects.toThrow("full");
    expect(await reader().select().from(effect)).toHaveLength(before);
  });

  it("moves with a new time, and goes with the schedule", async () => {
    const articleId = await published(at + hour);
    await inTransaction((tx) => publishArticle(tx, { articleId, version: 2, publishedAt: at + 2 * hour }, by));
    expect(await ofArticle(articleId)).toMatchObject([{ publication: 3, dueAt: at + 2 * hour }]);
    await inTransaction((tx) => unscheduleArticle(tx, { articleId, version: 3 }, by));
    expect(await ofArticle(articleId)).toEqual([]);
  });

  it("follows a correction and a wire's new version too, and nothing follows a withdrawal", async () => {
    const articleId = await published(at);
    await inTransaction((tx) => correctArticle(tx, { articleId, version: 2, text: "Es sind 12." }, by));
    expect(await ofArticle(articleId)).toMatchObject([{ publication: 3 }]);
    await inTransaction((tx) => saveArticle(tx, { articleId, version: 3, content: { lead: "Neu" } }, by));
    expect(await ofArticle(articleId)).toMatchObject([{ publication: 4 }]);
    await inTransaction((tx) => withdrawArticle(tx, { articleId, version: 4, notice: null }, by));
    expect(await ofArticle(articleId)).toEqual([]);
  });

  it("is nothing for what was news long ago", async () => {
    expect(await ofArticle(await published(at - 48 * hour))).toEqual([]);
  });

  it("keeps what was done: only what is open makes way for the next version", async () => {
    clear();
    const articleId = await published(at);
    await finishEffect((await takeDueEffect(at)) as Effect, at);
    await inTransaction((tx) => correctArticle(tx, { articleId, version: 2, text: "Doch 13." }, by));
    expect((await ofArticle(articleId)).map((one) => [one.publication, one.doneAt])).toEqual([
      [2, at],
      [3, null],
    ]);
  });
});

describe("an effect", () => {
  it("is taken at its time, by one alone, and once", async () => {
    clear();
    await published(at + hour);
    expect(await takeDueEffect(at + hour - 1)).toBeUndefined();
    const taken = await Promise.all([1, 2, 3].map(() => takeDueEffect(at + hour)));
    const [mine, ...others] = taken.filter((one) => one !== undefined);
    expect(others).toEqual([]);
    await finishEffect(mine as Effect, at + hour);
    expect(await takeDueEffect(at + 100 * hour)).toBeUndefined();
  });

  it("is another's once the lease ran out, and the first can no longer speak for it", async () => {
    clear();
    const articleId = await published(at);
    const first = (await takeDueEffect(at, 1_000)) as Effect;
    expect(await takeDueEffect(at + 999, 1_000)).toBeUndefined();
    const second = (await takeDueEffect(at + 1_000, 1_000)) as Effect;
    expect(second).toMatchObject({ id: first.id, attempts: 2 });
    await finishEffect(first, at + 1_100);
    expect(await ofArticle(articleId)).toMatchObject([{ doneAt: null }]);
    await finishEffect(second, at + 1_200);
    await failEffect(first, new Error("late"), at + 1_300);
    expect(await ofArticle(articleId)).toMatchObject([{ doneAt: at + 1_200, lastError: null }]);
  });

  it("that fails is tried again, each time later, and given up after an hour or so", async () => {
    clear();
    const articleId = await published(at);
    const waits: number[] = [];
    for (let now = at; ; ) {
      const taken = (await takeDueEffect(now)) as Effect;
      const next = await failEffect(taken, new Error("no answer"), now);
      if (next === null) break;
      expect(await takeDueEffect(next - 1)).toBeUndefined();
      waits.push((next - now) / 1_000);
      now = next;
    }
    expect(waits.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(Math.max(...waits)).toBe(600);
    expect(waits).toHaveLength(14);
    expect(await ofArticle(articleId)).toMatchObject([{ doneAt: null, nextAttemptAt: null, lastError: "no answer" }]);
    expect(await takeDueEffect(at + 1_000 * hour)).toBeUndefined();
  });

  it("is forgotten a month after it was done", async () => {
    clear();
    const articleId = await published(at);
    await finishEffect((await takeDueEffect(at)) as Effect, at);
    await keepHouse(at + 29 * 24 * hour);
    expect(await ofArticle(articleId)).toHaveLength(1);
    await keepHouse(at + 31 * 24 * hour);
    expect(await ofArticle(articleId)).toEqual([]);
  });
});
