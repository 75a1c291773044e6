import { diffArrays } from "diff";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { compareBodies } from "./body";
import { paragraphs } from "./testing";

vi.mock("diff", async (original) => {
  const real = await original<typeof import("diff")>();
  return { ...real, diffArrays: vi.fn(real.diffArrays) };
});

const diff = vi.mocked(diffArrays);
beforeEach(() => void diff.mockClear());

/** How much there was to search: the area of all tables of words (or blocks) against each other. */
function searched(): number {
  return diff.mock.calls.reduce((sum, [before, after]) => sum + before.length * after.length, 0);
}

/** How often something is looked up or noted in the tables that find edited blocks, without a clock. */
function lookUps(work: () => void): number {
  const { get, set } = Map.prototype;
  let count = 0;
  Map.prototype.get = function (key) {
    count += 1;
    return get.call(this, key);
  };
  Map.prototype.set = function (key, value) {
    count += 1;
    return set.call(this, key, value);
  };
  try {
    work();
  } finally {
    Object.assign(Map.prototype, { get, set });
  }
  return count;
}

/** Paragraphs of fifteen words, each with one of them written anew, so that no two blocks are equal. */
function report(blocks: number, written: string): string[] {
  const words = "der Rat tagt am Montag im Saal und berät über den Bau einer neuen";
  return Array.from({ length: blocks }, (_, index) => `${words} Brücke${index} ${written}`);
}

describe("the work of a comparison", { timeout: 30_000 }, () => {
  const workFor = (blocks: number, written = "heute") => {
    diff.mockClear();
    const changes = compareBodies(paragraphs(...report(blocks, "gestern")), paragraphs(...report(blocks, written)));
    return { work: searched(), kinds: new Set(changes.map((change) => change.kind)), calls: diff.mock.calls.length };
  };

  it("of words grows with the length of a text, not with its square", () => {
    const [small, large] = [workFor(200), workFor(800)];
    expect(small.kinds).toEqual(new Set(["changed"]));
    expect(large.kinds).toEqual(new Set(["changed"]));
    // One search aligns the blocks; each of the others has the words of one block on either side.
    const [one, four] = [small.work - 200 ** 2, large.work - 800 ** 2];
    expect(small.calls).toBe(201);
    expect(four / one).toBeLessThan(4.1);
    // All words of 200 blocks against each other would be 3,000 by 3,000 words, or more than 5,800 by 5,800 tokens.
    expect(small.work).toBeLessThan(5_800 ** 2 / 100);
  });

  it("to find which block became which grows with the length of a text too, however common its words are", () => {
    const bodies = (blocks: number) =>
      [paragraphs(...report(blocks, "gestern")), paragraphs(...report(blocks, "heute"))] as const;
    const work = (blocks: number) => lookUps(() => compareBodies(...bodies(blocks)));
    expect(work(800) / work(200)).toBeLessThan(4.1);
  });

  it("is nothing for texts that are equal", () => {
    expect(workFor(800, "gestern").work).toBe(0);
  });
});
