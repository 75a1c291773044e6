import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { startDepesche } from "../bench/servers.mjs";
import { provideChromium } from "./browser.mjs";
import { buildIfStale } from "./build.mjs";
import { root } from "./step.mjs";

/**
 * The pictures of the README, taken of the demo newsroom as it is built here; those of the desk as an administrator sees
 * it, who is made for them.
 */
const wide = { width: 1280, height: 1440 };
const phone = { width: 390, height: 1440 };
const desk = { width: 1280, height: 800 };
const pictures = [
  { name: "front-de", path: "/de", viewport: wide, colorScheme: "light" },
  {
    name: "article-ru",
    path: "/ru/novosti/2024/02/19",
    follow: "main .row h2 a",
    viewport: wide,
    colorScheme: "light",
  },
  { name: "front-ru-dark", path: "/ru", viewport: phone, colorScheme: "dark" },
  { name: "desk-list-ru", path: "/admin", viewport: desk, colorScheme: "light", locale: "ru-RU" },
  {
    name: "desk-editor-de",
    path: "/admin/stories/51?locale=ru&beside=de",
    viewport: desk,
    colorScheme: "light",
    locale: "de-DE",
  },
];

process.chdir(root);
const executablePath = await provideChromium();
await buildIfStale();
mkdirSync("docs/pictures", { recursive: true });
const site = await startDepesche();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  for (const { name, path, follow, viewport, colorScheme, locale } of pictures) {
    const scheme = colorScheme === "dark" ? "dark" : "light";
    const page = await browser.newPage({ viewport, colorScheme: scheme, ...(locale ? { locale } : {}) });
    if (locale) await enterDesk(page, locale);
    await page.goto(`${site.url}${path}`, { waitUntil: "networkidle" });
    if (follow) await page.locator(follow).first().click();
    await page.waitForLoadState("networkidle");
    // A palette of 256 colours: a fourth of the size, and nobody sees it in type and flat ink.
    const bitmap = sharp(await page.screenshot());
    await bitmap.png({ palette: true, effort: 10 }).toFile(join("docs/pictures", `${name}.png`));
    await page.close();
  }
} finally {
  await browser.close();
  site.stop();
}

/**
 * Sets up an account by an invite, which speaks the language of the browser.
 * @param {import("@playwright/test").Page} page
 * @param {string} locale
 */
async function enterDesk(page, locale) {
  const name = locale === "ru-RU" ? "Вера Соколова" : "Anna Lindner";
  await page.goto((await site.run("user", "invite")).trim());
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="email"]').fill(`${locale.toLowerCase()}@example.org`);
  await page.locator('[name="password"]').fill("only for the pictures of it");
  await page.locator("main button[type=submit]").click();
  await page.waitForURL("**/admin");
}
