import { describe, expect, it } from "vitest";
import { RenderQueue } from "./render-queue";

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

function queueOf(atOnce: number) {
  const queue = new RenderQueue<string>(atOnce);
  const begun: string[] = [];
  const finish = new Map<string, () => void>();
  const task = (key: string) => () => {
    begun.push(key);
    return new Promise<string>((resolve) => finish.set(key, () => resolve(key)));
  };
  return { queue, begun, task, finish: (key: string) => finish.get(key)?.() };
}

describe("the queue of renders", () => {
  it("runs so many at once and no more", async () => {
    const { queue, begun, task, finish } = queueOf(2);
    for (const key of ["a", "b", "c", "d"]) void queue.wanted(key, task(key));
    await settle();
    expect(begun).toEqual(["a", "b"]);
    finish("a");
    await settle();
    expect(begun).toEqual(["a", "b", "c"]);
  });

  it("takes what most readers wait for first, and renewals last", async () => {
    const { queue, begun, task, finish } = queueOf(1);
    void queue.wanted("first", task("first"));
    await settle();
    queue.renew("renewal", task("renewal"));
    void queue.wanted("one", task("one"));
    for (let reader = 0; reader < 3; reader += 1) void queue.wanted("three", task("three"));
    for (const key of ["first", "three", "one", "renewal"]) {
      finish(key);
      await settle();
    }
    expect(begun).toEqual(["first", "three", "one", "renewal"]);
  });

  it("goes on after a failure", async () => {
    const { queue } = queueOf(1);
    await expect(queue.wanted("bad", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(queue.wanted("good", async () => "yes")).resolves.toBe("yes");
  });
});
