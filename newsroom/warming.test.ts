import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import { type Effect, takeDueEffect } from "./effects";
import { withdrawArticle } from "./publishing";
import { addSection, addStory, testBy } from "./testing";
import { warmPages } from "./warming";

temporaryDatabase();
let site: Server;
let status = 200;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  site = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  process.env.PORT = String((site.address() as AddressInfo).port);
});
afterAll(() => {
  site.close();
  delete process.env.PORT;
  delete process.env.WORKERS;
});
beforeEach(() => {
  status = 200;
  asked.length = 0;
});

const signal = new AbortController().signal;

async function published() {
  const sectionId = await addSection(`section-${Date.now()}-${Math.random()}`.replace(".", ""));
  const { storyId, ids } = await addStory(sectionId, { de: { headline: "Warm", publishedAt: Date.now() } });
  return { storyId, articleId: ids.de ?? 0, effect: (await takeDueEffect(Date.now())) as Effect };
}

describe("warming", () => {
  it("asks for the article, its section and the front page, once for each server process", async () => {
    const { storyId, effect } = await published();
    await warmPages(effect, signal);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatch(new RegExp(`^/de/section-\\d+-\\d+-de/warm-?.*-${storyId}$`));
    expect(asked[2]).toBe("/de");
    process.env.WORKERS = "2";
    await warmPages(effect, signal);
    delete process.env.WORKERS;
    expect(asked).toHaveLength(9);
  });

  it("fails with the site, to be tried again", async () => {
    const { effect } = await published();
    status = 500;
    await expect(warmPages(effect, signal)).rejects.toThrow("500");
  });

  it("asks for nothing that was taken back meanwhile, nor once it is stopped", async () => {
    const { articleId, effect } = await published();
    await expect(warmPages({ ...effect, dueAt: Date.now() }, AbortSignal.abort())).rejects.toThrow();
    await inTransaction((tx) => withdrawArticle(tx, { articleId, version: 2, notice: null }, testBy));
    await warmPages(effect, signal);
    expect(asked).toEqual([]);
  });
});
