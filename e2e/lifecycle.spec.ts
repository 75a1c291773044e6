import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { OwnServer } from "./own-server";

const port = 3927;
const own = new OwnServer(port);
const { site, env, dataDir } = own;

test.describe.configure({ mode: "serial" });
test.afterAll(() => own.close());

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
  await own.start();
  const pages = ["/de", "/de/nachrichten", "/de/sport", "/de/rss.xml", "/de/sport/rss.xml"];
  own.import(1, { headline: "Erste Meldung" });
  for (const path of pages) await until(path, (text) => text.includes("Erste Meldung"), 3_000);
  own.import(2, { headline: "Zweite Meldung" });
  const waits = await Promise.all(pages.map((path) => until(path, (text) => text.includes("Zweite Meldung"), 5_000)));
  expect(Math.max(...waits)).toBeLessThan(3_000);
  await until("/de/x/y-1", (text) => text.includes("Zweite Meldung"), 35_000);
});

test("a correction is on its article, a withdrawal on its address and out of the lists", async () => {
  own.import(1, { headline: "Erste Meldung, berichtigt" });
  await until("/de/x/y-1", (text) => text.includes("Erste Meldung, berichtigt"), 3_000);
  own.import(1, { headline: "Erste Meldung, berichtigt", pubstatus: "canceled" });
  await until("/de/x/y-1", (text) => text.includes("zurückgezogen"), 3_000);
  expect((await fetch(`${site}/de/x/y-1`)).status).toBe(410);
  await until("/de", (text) => !text.includes("Erste Meldung"), 3_000);
});

test("a scheduled article comes out at its time by itself", async () => {
  const due = Date.now() + 2_500;
  own.import(3, { headline: "Um Punkt", embargoed: new Date(due).toISOString() });
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
  expect(await own.stop("SIGTERM")).toBe(0);
  for (const text of await answers) expect(text).toContain("</html>");
  await expect(fetch(site)).rejects.toThrow();
  expect(existsSync(join(dataDir, "depesche.db"))).toBe(true);
  expect(existsSync(join(dataDir, "depesche.db-wal"))).toBe(false);
});

test("two processes serve one database, and a dead one is replaced", async () => {
  await own.start({ WORKERS: "2" });
  const workers = () =>
    execFileSync("pgrep", ["-P", String(own.pid)], { encoding: "utf8" })
      .trim()
      .split("\n");
  const before = workers();
  expect(before).toHaveLength(2);
  process.kill(Number(before[0]), "SIGKILL");
  await expect.poll(() => workers().filter((pid) => !before.includes(pid)).length, { timeout: 10_000 }).toBe(1);
  own.import(4, { headline: "Vierte Meldung" });
  for (let request = 0; request < 8; request += 1) await until("/de", (text) => text.includes("Vierte Meldung"), 5_000);
  expect(await own.stop("SIGINT")).toBe(0);
});
