import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const module = join(import.meta.dirname, "alone.mjs");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "depesche-alone-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that notes its beginning and its end; `ending` stands between the two. */
function worker(ending = "await new Promise((done) => setTimeout(done, 100));"): string[] {
  const program = `
    import { appendFileSync } from "node:fs";
    import { alone } from ${JSON.stringify(module)};
    await alone(async () => {
      appendFileSync("notes", "begin ");
      ${ending}
      appendFileSync("notes", "end ");
    }, "lock");`;
  return ["--input-type=module", "--eval", program];
}

function runWorker(ending?: string): Promise<number | null> {
  return new Promise((resolve) => spawn(process.execPath, worker(ending), { cwd: folder }).once("exit", resolve));
}

const notes = () => readFileSync(join(folder, "notes"), "utf8");
const isFree = () => !existsSync(join(folder, "lock"));

describe("two starts in one folder", () => {
  it("build one after the other", async () => {
    expect(await Promise.all([1, 2, 3, 4].map(() => runWorker()))).toEqual([0, 0, 0, 0]);
    expect(notes()).toBe("begin end ".repeat(4));
    expect(isFree()).toBe(true);
  });

  it("do not wait for one that was killed, however many come at once", async () => {
    await runWorker('process.kill(process.pid, "SIGKILL"); await new Promise(() => {});');
    expect(isFree()).toBe(false);
    expect(await Promise.all([1, 2, 3, 4].map(() => runWorker()))).toEqual([0, 0, 0, 0]);
    expect(notes()).toBe(`begin ${"begin end ".repeat(4)}`);
  });

  it("do not wait for one that has been silent for a minute, though its number is in use again", () => {
    const lock = join(folder, "lock");
    writeFileSync(lock, String(process.pid));
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(lock, longAgo, longAgo);
    expect(spawnSync(process.execPath, worker(), { cwd: folder, timeout: 5_000 }).status).toBe(0);
  });

  it("leave the folder free where a step failed", async () => {
    expect(await runWorker("process.exit(3);")).toBe(3);
    expect(isFree()).toBe(true);
  });
});
