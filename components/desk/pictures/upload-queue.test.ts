import { describe, expect, it } from "vitest";
import { type SendOutcome, type UploadItem, UploadQueue } from "./upload-queue";

const picture = {
  ...{ id: 1, hash: "a", width: 1, height: 1, alt: "", caption: "", credit: "", name: "" },
  ...{ hasRights: true, undescribed: [] },
};
const file = (name: string) => new File(["x"], name);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function bench() {
  const finish = new Map<string, (outcome: SendOutcome) => void>();
  const progress = new Map<string, (sent: number) => void>();
  let items: readonly UploadItem[] = [];
  const queue = new UploadQueue(
    ({ name }, onProgress) => {
      progress.set(name, onProgress);
      return new Promise((resolve) => finish.set(name, resolve));
    },
    (now) => {
      items = now;
    },
  );
  const states = () => Object.fromEntries(items.map((item) => [item.name, item.state]));
  return { queue, finish, progress, states, items: () => items };
}

describe("files that are uploaded together", () => {
  it("go two at a time, in their order, and each has its own fate", async () => {
    const { queue, finish, states, items } = bench();
    queue.add([file("a"), file("b"), file("c"), file("d")]);
    expect(states()).toEqual({ a: "sending", b: "sending", c: "waiting", d: "waiting" });
    finish.get("b")?.({ ok: false, reason: "svg" });
    await settle();
    expect(states()).toEqual({ a: "sending", b: "failed", c: "sending", d: "waiting" });
    expect(items()[1]?.reason).toBe("svg");
    finish.get("a")?.({ ok: true, picture, isKnown: false });
    finish.get("c")?.({ ok: true, picture, isKnown: true });
    await settle();
    expect(states()).toEqual({ a: "done", b: "failed", c: "known", d: "sending" });
    queue.add([file("e")]);
    expect(states()).toMatchObject({ d: "sending", e: "sending" });
  });

  it("tell how far they are, and that the server works when all is there", () => {
    const { queue, progress, items } = bench();
    queue.add([file("a")]);
    progress.get("a")?.(0.25);
    expect(items()[0]).toMatchObject({ state: "sending", sent: 0.25 });
    progress.get("a")?.(1);
    expect(items()[0]).toMatchObject({ state: "working", sent: 1 });
  });
});
