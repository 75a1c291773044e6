import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { reader, writer } from "../db/client";
import { effect } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { addSection, addStory } from "../newsroom/testing";
import { type EffectHandler, Scheduler } from "./scheduler";

const place = temporaryDatabase();
// Below the project, so that the child finds its packages.
const program = join(import.meta.dirname, "../test-results/scheduler-child.mjs");
const children: ChildProcess[] = [];
let sectionId = 0;

/** A scheduler in a process of its own: it notes what it begins and what it ends, and takes its time between the two. */
beforeAll(async () => {
  sectionId = await addSection();
  mkdirSync(join(program, ".."), { recursive: true });
  const contents = `
    import { appendFileSync } from "node:fs";
    import { Scheduler } from "./server/scheduler";
    const [notes, takesMs, leaseMs] = process.argv.slice(2);
    const note = (text) => appendFileSync(notes, text + "\\n");
    const handler = async ({ id }) => {
      note("begin " + id);
      await new Promise((done) => setTimeout(done, Number(takesMs)));
      note("end " + id);
    };
    new Scheduler({ handlers: { "pages.warm": handler }, report: console.error, leaseMs: Number(leaseMs) }).start();`;
  await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, ".."), loader: "ts" },
    ...{ outfile: program, bundle: true, packages: "external", format: "esm", platform: "node" },
  });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  writer().connection.exec("delete from effect");
  rmSync(notesFile(), { force: true });
});

afterAll(() => rmSync(program, { force: true }));

const notesFile = () => join(place.dataDir, "notes");
const notes = () => {
  appendFileSync(notesFile(), "");
  return readFileSync(notesFile(), "utf8").trim().split("\n").filter(Boolean);
};

function startChild({ takesMs, leaseMs }: { takesMs: number; leaseMs: number }): ChildProcess {
  const args = [program, notesFile(), String(takesMs), String(leaseMs)];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATA_DIR: place.dataDir }, stdio: "inherit" });
  children.push(child);
  return child;
}

async function publish(count: number, publishedAt = Date.now()): Promise<number[]> {
  for (let number = 0; number < count; number += 1)
    await addStory(sectionId, { de: { headline: `Um Punkt ${publishedAt} ${number}`, publishedAt } });
  return (await reader().select({ id: effect.id }).from(effect)).map(({ id }) => id);
}

const open = async () => (await reader().select().from(effect)).filter((one) => one.doneAt === null);
const schedulerOf = (handler: EffectHandler, more: { leaseMs?: number } = {}) =>
  new Scheduler({ handlers: { "pages.warm": handler }, report: () => {}, ...more });

describe("the scheduler", () => {
  it("does what is due, and what is not waits for its time", async () => {
    const [due] = await publish(1);
    await publish(1, Date.now() + 1_000);
    const done: number[] = [];
    const scheduler = schedulerOf(async ({ id }) => void done.push(id));
    await scheduler.look();
    expect(done).toEqual([due]);
    scheduler.start();
    await expect.poll(open, { timeout: 5_000 }).toEqual([]);
    expect(done).toHaveLength(2);
    await scheduler.stop();
  });

  it("tries again what failed, and goes on with the rest", async () => {
    const [first, second] = await publish(2);
    let fails = true;
    const done: number[] = [];
    const scheduler = schedulerOf(async ({ id }) => {
      if (id === first && fails) throw new Error("no answer");
      done.push(id);
    });
    await scheduler.look();
    expect(done).toEqual([second]);
    expect(await open()).toMatchObject([{ id: first, lastError: "no answer", attempts: 1 }]);
    fails = false;
    scheduler.start();
    await expect.poll(open, { timeout: 5_000 }).toEqual([]);
    await scheduler.stop();
    expect(done).toEqual([second, first]);
  });

  it("lets go of what it does when it is stopped, for the next start", async () => {
    const [id] = await publish(1);
    const scheduler = schedulerOf(
      (_, signal) => new Promise((_done, failed) => signal.addEventListener("abort", () => failed(new Error("stop")))),
    );
    const looking = scheduler.look();
    await expect.poll(async () => (await open())[0]?.attempts).toBe(1);
    await scheduler.stop();
    await looking;
    const [left] = await open();
    expect(left).toMatchObject({ id, lastError: "stop" });
    expect(left?.nextAttemptAt).toBeLessThan(Date.now() + 1_100);
  });

  it("does each thing once, however many processes run it", async () => {
    const ids = await publish(12);
    for (let number = 0; number < 3; number += 1) startChild({ takesMs: 20, leaseMs: 60_000 });
    await expect.poll(open, { timeout: 15_000 }).toEqual([]);
    expect(notes().sort()).toEqual(ids.flatMap((id) => [`begin ${id}`, `end ${id}`]).sort());
  }, 20_000);

  it("takes up what a killed process left, once its lease is over, and does nothing twice that was done", async () => {
    const [id] = await publish(1);
    const killed = startChild({ takesMs: 60_000, leaseMs: 1_500 });
    await expect.poll(notes, { timeout: 10_000 }).toEqual([`begin ${id}`]);
    killed.kill("SIGKILL");
    startChild({ takesMs: 10, leaseMs: 60_000 });
    startChild({ takesMs: 10, leaseMs: 60_000 });
    await expect.poll(open, { timeout: 10_000 }).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(notes()).toEqual([`begin ${id}`, `begin ${id}`, `end ${id}`]);
  }, 25_000);
});
