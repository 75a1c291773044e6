import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const port = 3927;
const site = `http://localhost:${port}`;
const dataDir = mkdtempSync(join(tmpdir(), "depesche-lifecycle-"));
const env = {
  ...process.env,
  NODE_ENV: "production",
  DATA_DIR: dataDir,
  PORT: String(port),
  SITE_URL: site,
  TIME_ZONE: "Europe/Minsk",
} as const;
let server: ChildProcess | undefined;

test.describe.configure({ mode: "serial" });
test.afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(more: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, ["dist/server.js"], {
    env: { ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = child;
  await new Promise<void>((ready, failed) => {
    child.stdout?.on("data", (chunk) => String(chunk).includes("Depesche: ") && ready());
    child.once("exit", (status) => failed(new Error(`ended with ${status}`)));
  });
}

function stop(signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    server?.removeAllListeners("exit");
    server?.once("exit", (status) => resolve(status));
    server?.kill(signal);
  });
}

/** A change by another process: a wire item, imported. */
function publish(number: number, more: Record<string, unknown>): void {
  const file = join(dataDir, `${number}.json`);
  const item = {
    uri: `urn:x:${number}`,
    language: "de",
    versioncreated: new Date().toISOString(),
    body_text: "Text.",
    ...more,
  };
  writeFileSync(file, JSON.stringify(item));
  execFileSync(process.execPath, ["dist/cli.js", "import", file, "--section", "sport"], { env, stdio: "ignore" });
}

async function textOf(path: string): Promise<string> {
  return (await fetch(`${site}${path}`)).text();
}

/** How long until a page says it, in milliseconds. */
async function until(path: string, says: (text: string) => boolean, boundMs: number): Promise<number> {
  const begun = Date.now();
  while (!says(await textOf(path))) {
    if (Date.now() - begun > boundMs) throw new Error(`${path} did not say it within ${boundMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Date.now() - begun;
}

test("the server starts on an empty folder, and what another process publishes is on every page within a second", async () => {
  await start();
  const pages = ["/de", "/de/nachrichten", "/de/sport", "/de/rss.xml", "/de/sport/rss.xml"];
  publish(1, { headline: "Erste Meldung" });
  for (const path of pages) await until(path, (text) => text.includes("Erste Meldung"), 3_000);
  publish(2, { headline: "Zweite Meldung" });
  const waits = await Promise.all(pages.map((path) => until(path, (text) => text.includes("Zweite Meldung"), 5_000)));
  expect(Math.max(...waits)).toBeLessThan(3_000);
  await until("/de/x/y-1", (text) => text.includes("Zweite Meldung"), 35_000);
});

test("a correction is on its article, a withdrawal on its address and out of the lists", async () => {
  publish(1, { headline: "Erste Meldung, berichtigt" });
  await until("/de/x/y-1", (text) => text.includes("Erste Meldung, berichtigt"), 3_000);
  publish(1, { headline: "Erste Meldung, berichtigt", pubstatus: "canceled" });
  await until("/de/x/y-1", (text) => text.includes("zurückgezogen"), 3_000);
  expect((await fetch(`${site}/de/x/y-1`)).status).toBe(410);
  await until("/de", (text) => !text.includes("Erste Meldung"), 3_000);
});

test("a scheduled article comes out at its time by itself", async () => {
  const due = Date.now() + 2_500;
  publish(3, { headline: "Um Punkt", embargoed: new Date(due).toISOString() });
  expect(await textOf("/de")).not.toContain("Um Punkt");
  expect((await fetch(`${site}/de/x/y-3`)).status).toBe(404);
  await until("/de", (text) => text.includes("Um Punkt"), 6_000);
  expect(Date.now()).toBeGreaterThanOrEqual(due);
  expect((await fetch(`${site}/de/x/y-3`)).status).toBe(200);
});

test("a second server on the same port says so, and wrong settings are named", () => {
  const run = (more: Record<string, string>) =>
    spawnSync(process.execPath, ["dist/server.js"], { env: { ...env, ...more }, encoding: "utf8" });
  const second = run({});
  expect([second.status, second.stderr.trim()]).toEqual([1, `Port ${port} is in use. PORT names another.`]);
  const wrong = run({ PORT: "seventy", TIME_ZONE: "Mars/Olympus", WORKERS: "-1", SITE_URL: "news" });
  expect(wrong.status).toBe(2);
  for (const name of ["PORT", "TIME_ZONE", "WORKERS", "SITE_URL"])
    expect(wrong.stderr).toMatch(new RegExp(`^  ${name} must`, "m"));
});

test("SIGTERM lets open requests finish and ends it cleanly, the database folded up", async () => {
  const pages = Array.from(
    { length: 12 },
    (_, index) => `/de/nachrichten/2001/02/${String(index + 1).padStart(2, "0")}`,
  );
  // Never asked for before: each takes a render, and they take turns.
  const answers = Promise.all(pages.map(async (path) => (await fetch(`${site}${path}`)).text()));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await stop("SIGTERM")).toBe(0);
  for (const text of await answers) expect(text).toContain("</html>");
  await expect(fetch(site)).rejects.toThrow();
  expect(existsSync(join(dataDir, "depesche.db"))).toBe(true);
  expect(existsSync(join(dataDir, "depesche.db-wal"))).toBe(false);
});

test("two processes serve one database, and a dead one is replaced", async () => {
  await start({ WORKERS: "2" });
  const workers = () =>
    execFileSync("pgrep", ["-P", String(server?.pid)], { encoding: "utf8" })
      .trim()
      .split("\n");
  const before = workers();
  expect(before).toHaveLength(2);
  process.kill(Number(before[0]), "SIGKILL");
  await expect.poll(() => workers().filter((pid) => !before.includes(pid)).length, { timeout: 10_000 }).toBe(1);
  publish(4, { headline: "Vierte Meldung" });
  for (let request = 0; request < 8; request += 1) await until("/de", (text) => text.includes("Vierte Meldung"), 5_000);
  expect(await stop("SIGINT")).toBe(0);
});
