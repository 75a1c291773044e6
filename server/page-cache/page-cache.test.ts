import { describe, expect, it } from "vitest";
import type { Changes, Due, NoticedChange } from "./freshness";
import { type Outcome, PageCache, type Rendered, type Wanted } from "./page-cache";
import { storePage } from "./stored-page";
import { subjectOf } from "./subject";

/** A cache with a clock, a change feed and renders that the test holds in its hands. */
function bench(options: { dueOf?: (now: number) => Partial<Due>; maxBytes?: number } = {}) {
  let now = 1_000_000;
  const log: NoticedChange[] = [];
  const changes: Changes & { forgotten: boolean } = {
    forgotten: false,
    get latest() {
      return log.at(-1)?.id ?? 0;
    },
    since(id) {
      return this.forgotten ? null : log.filter((change) => change.id > id);
    },
  };
  const renders: string[] = [];
  let answer: (key: string) => Rendered | Promise<Rendered> = (key) => page(`${key} ${renders.length}`);
  const cache = new PageCache({
    changes,
    now: () => now,
    dueOf: (_subject, at) => ({
      subject: Number.POSITIVE_INFINITY,
      edge: Number.POSITIVE_INFINITY,
      ...options.dueOf?.(at),
    }),
    render: async ({ key }) => {
      renders.push(key);
      return answer(key);
    },
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  return {
    cache,
    changes,
    renders,
    get: (path: string) => cache.get(wanted(path)),
    pass: (ms: number) => {
      now += ms;
    },
    change: (change: Partial<NoticedChange>) =>
      log.push({ id: log.length + 1, locale: "de", kind: "story", storyId: 99, noticedAt: now, ...change }),
    answerWith: (next: typeof answer) => {
      answer = next;
    },
  };
}

const page = (text: string): Rendered => ({
  kind: "page",
  status: 200,
  contentType: "text/html",
  body: Buffer.from(text),
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

function wanted(path: string): Wanted {
  const subject = subjectOf(path);
  if (!subject) throw new Error(`${path} is no page`);
  return { key: path, subject };
}

function hashOf(outcome: Outcome): string {
  return outcome.kind === "page" ? outcome.page.hash : outcome.kind;
}

const story = "/de/wirtschaft/neues-5";
const front = "/de";

describe("a page in the cache", () => {
  it("has a later time with each change of its content, also within a second, and else keeps it", async () => {
    const { get, change, pass, answerWith } = bench();
    const modifiedAt = async () => {
      const outcome = await get(front);
      return outcome.kind === "page" ? outcome.page.modifiedAt : null;
    };
    const next = (text: string) => {
      answerWith(() => page(text));
      change({});
      pass(1_001);
    };
    const first = await modifiedAt();
    next("the same");
    const second = await modifiedAt();
    next("the same");
    expect(await modifiedAt()).toBe(second);
    expect(second).toBeGreaterThan(first ?? 0);
    const stored = await storePage({ status: 200, contentType: "text/html", body: Buffer.from("a") }, 1_300);
    const again = await storePage({ status: 200, contentType: "text/html", body: Buffer.from("b") }, 1_800, stored);
    expect([stored.modifiedAt, again.modifiedAt]).toEqual([1_000, 2_000]);
  });

  it("is rendered once for however many ask at the same time, and not again", async () => {
    const { get, renders, cache } = bench();
    const all = await Promise.all(Array.from({ length: 50 }, () => get(front)));
    expect(new Set(all.map(hashOf)).size).toBe(1);
    expect(cache.hit(front)).not.toBeNull();
    expect(renders).toEqual([front]);
  });

  it("is served once more for a second when its subject changed, then waited for", async () => {
    const { get, renders, change, pass, answerWith, cache } = bench();
    const first = hashOf(await get(front));
    let finish = (_: Rendered) => {};
    answerWith(() => new Promise((resolve) => (finish = resolve)));
    change({ storyId: 5 });
    expect(cache.hit(front)).toBeNull();
    expect(hashOf(await get(front))).toBe(first);
    await settle();
    expect(renders).toHaveLength(2);
    pass(1_001);
    const late = get(front);
    finish(page("new"));
    expect(hashOf(await late)).not.toBe(first);
    expect(cache.hit(front)).not.toBeNull();
  });

  it("is touched by the placing of stories only where they are placed", async () => {
    const { get, renders, change, cache } = bench();
    const news = "/de/nachrichten";
    for (const path of [front, news, story]) await get(path);
    change({ kind: "front", storyId: null });
    expect([cache.hit(front) !== null, cache.hit(news) !== null, cache.hit(story) !== null]).toEqual([
      false,
      true,
      true,
    ]);
    change({ kind: "frame", storyId: null });
    expect([cache.hit(news), cache.hit(story)]).toEqual([null, null]);
    expect(renders).toHaveLength(3);
  });

  it("may be half a minute old when only the news at its edge changed", async () => {
    const { get, renders, change, pass } = bench();
    const first = hashOf(await get(story));
    change({ storyId: 6 });
    pass(29_000);
    expect(hashOf(await get(story))).toBe(first);
    await settle();
    expect(renders).toHaveLength(2);
    change({ storyId: 7 });
    pass(30_001);
    await get(story);
    expect(renders).toHaveLength(3);
  });

  it("is touched by its own story in either language, and by no other language's news", async () => {
    const { get, renders, change, pass } = bench();
    await get(story);
    await get(front);
    change({ storyId: 6, locale: "ru" });
    pass(60_000);
    await get(story);
    await get(front);
    expect(renders).toHaveLength(2);
    change({ storyId: 5, locale: "ru" });
    pass(1_001);
    await get(story);
    await get(front);
    expect(renders).toEqual([story, front, story]);
  });

  it("is never served again once its article is withdrawn", async () => {
    const { get, change, answerWith, cache } = bench();
    const first = hashOf(await get(story));
    answerWith(() => page("withdrawn"));
    change({ storyId: 5, kind: "withdrawal" });
    expect(cache.hit(story)).toBeNull();
    expect(hashOf(await get(story))).not.toBe(first);
  });

  it("is rendered anew for those who wait if it changes while it is rendered", async () => {
    const { get, renders, change, answerWith, pass } = bench();
    answerWith(async (key) => {
      if (renders.length === 1) {
        change({ storyId: 5, kind: "withdrawal" });
        pass(1);
      }
      return page(`${key} ${renders.length}`);
    });
    await get(story);
    expect(renders).toHaveLength(2);
  });

  it("ends when the next scheduled article comes out, and at midnight", async () => {
    const { get, renders, pass } = bench({ dueOf: (now) => ({ subject: now + 10_000 }) });
    await get(front);
    pass(9_999);
    await get(front);
    expect(renders).toHaveLength(1);
    pass(1_002);
    await get(front);
    expect(renders).toHaveLength(2);
  });

  it("is not trusted when it missed more changes than are remembered", async () => {
    const { get, renders, change, changes } = bench();
    await get(story);
    change({ storyId: 6 });
    changes.forgotten = true;
    await get(story);
    expect(renders).toHaveLength(2);
  });

  it("keeps its mark and its date when a render changes nothing", async () => {
    const { get, change, pass, answerWith } = bench();
    answerWith(() => page("the same"));
    const first = await get(front);
    change({ storyId: 5 });
    pass(5_000);
    const second = await get(front);
    expect(second.kind === "page" && first.kind === "page" && second.page).toBe(first.kind === "page" && first.page);
  });
});

describe("what is no page", () => {
  it("is not kept when it failed, and the page from before stands in for a while", async () => {
    const { get, renders, change, pass, answerWith } = bench();
    const first = hashOf(await get(story));
    answerWith(() => ({ kind: "failed", error: new Error("no") }));
    change({ storyId: 5 });
    pass(2_000);
    expect(hashOf(await get(story))).toBe(first);
    pass(40_000);
    expect(hashOf(await get(story))).toBe("failed");
    answerWith(() => page("well again"));
    expect(hashOf(await get(story))).not.toBe("failed");
    expect(renders).toHaveLength(4);
  });

  it("does not take a page's place when a render throws", async () => {
    const { get, answerWith, cache } = bench();
    answerWith(() => Promise.reject(new Error("no")));
    expect(hashOf(await get(front))).toBe("failed");
    expect(cache.size).toEqual({ pages: 0, misses: 0 });
  });

  it("is remembered as missing until its story appears", async () => {
    const { get, renders, change, answerWith } = bench();
    answerWith(() => ({ kind: "missing" }));
    await get(story);
    await get(story);
    expect(renders).toHaveLength(1);
    answerWith(() => page("here"));
    change({ storyId: 5 });
    expect((await get(story)).kind).toBe("page");
  });
});

describe("memory", () => {
  it("is bounded, whatever is asked for", async () => {
    const { get, cache, answerWith } = bench({ maxBytes: 200_000 });
    const noise = () =>
      Array.from({ length: 3_000 }, () => String.fromCodePoint(33 + Math.floor(Math.random() * 90))).join("");
    answerWith((key) => (key.includes("/weg-") ? { kind: "missing" } : page(noise())));
    for (let number = 1; number <= 300; number += 1) await get(`/de/wirtschaft/da-${number}`);
    for (let number = 1; number <= 6_000; number += 1) await get(`/de/wirtschaft/weg-${number}`);
    expect(cache.bytes).toBeLessThanOrEqual(200_000);
    expect(cache.size.pages).toBeGreaterThan(10);
    expect(cache.size.misses).toBe(5_000);
  });
});
