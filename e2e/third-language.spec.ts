import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@playwright/test";

const folder = resolve("test-results/third-language");
const port = 3917;
let server: ChildProcess | undefined;

/** The project with a language more: one line in the table of languages, one file of messages, and nothing else. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const without = new Set([".git", ".next", "data", "dist", "node_modules", "test-results", "bench"]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(".")) if (!without.has(name)) cpSync(name, `${folder}/${name}`, { recursive: true });
  execFileSync("cp", ["-al", "node_modules", `${folder}/node_modules`]);
  const table = JSON.parse(readFileSync("i18n/locales.json", "utf8"));
  table.xx = { name: "Ixisch", tag: "en-x-made-up", openGraph: "xx_XX", datelineInCapitals: true, fonts: ["latin"] };
  writeFileSync(`${folder}/i18n/locales.json`, JSON.stringify(table));
  writeFileSync(
    `${folder}/messages/xx.json`,
    JSON.stringify(madeUp(JSON.parse(readFileSync("messages/de.json", "utf8")))),
  );
  const item = {
    uri: "urn:x:1",
    language: "xx",
    versioncreated: "2024-02-19T12:00:00Z",
    headline: "Ixa meldix",
    body_text: "Ix.\n\nIx ix.",
  };
  writeFileSync(`${folder}/item.json`, JSON.stringify(item));
  const env = {
    ...process.env,
    NODE_ENV: "production",
    DATA_DIR: `${folder}/data`,
    PORT: String(port),
    SITE_URL: "",
  } as const;
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, env, stdio: "inherit" });
  run("scripts/build.mjs");
  run("dist/cli.js", "prepare");
  run("dist/cli.js", "import", "item.json");
  server = spawn(process.execPath, ["dist/server.js"], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((ready) => server?.stdout?.once("data", ready));
});

test.afterAll(() => {
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

/** The German words, each marked; addresses and ICU arguments stay what they are. */
function madeUp(messages: Record<string, Record<string, string>>) {
  const groups = Object.entries(messages).map(([group, words]) => {
    const marked = Object.entries(words).map(([key, text]) => [key, group === "Address" ? `x-${text}` : `[${text}]`]);
    return [group, Object.fromEntries(marked)] as const;
  });
  return Object.fromEntries(groups);
}

test("a third language takes one file of messages and one line", async ({ page, request }) => {
  const site = `http://localhost:${port}`;
  await page.goto(`${site}/xx/x-nachrichten/2024/02/19`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en-x-made-up");
  await expect(page.getByRole("navigation", { name: "[Sprache]" }).getByRole("listitem")).toHaveText([
    "Deutsch",
    "Русский",
    "Ixisch",
  ]);
  await page.getByRole("link", { name: "Ixa meldix" }).click();
  await expect(page.locator("h1")).toHaveText("Ixa meldix");
  await page.getByRole("link", { name: "[Impressum]" }).click();
  await expect(page).toHaveURL(`${site}/xx/x-impressum`);
  expect((await request.get(`${site}/xx/nachrichten`)).status()).toBe(404);
  expect(await (await request.get(`${site}/de/impressum`)).text()).toContain(
    `hrefLang="en-x-made-up" href="${site}/xx/x-impressum"`,
  );
  expect(await (await request.get(`${site}/sitemap.xml`)).text()).toContain(`${site}/xx/sitemap/2024-02.xml`);
});
