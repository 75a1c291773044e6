import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, runTool, step } from "./step.mjs";

/** Gives the browser tests a Chromium: one that is there, else Debian's, else Playwright's own (then no path is named). */
export async function provideChromium() {
  const found = process.env.CHROMIUM_PATH ?? onPath("chromium", "chromium-browser", "google-chrome");
  if (found) return found;
  if (await playwrightHasOne()) return undefined;
  if (await installFromDebian("Chromium", "chromium")) return onPath("chromium");
  await step("Installing Playwright's Chromium", () => runTool("playwright", ["install", "chromium"]));
  return undefined;
}

/** The Nu HTML checker runs on Java. @returns whether there is one now. */
export async function provideJava() {
  return Boolean(onPath("java")) || installFromDebian("Java", "default-jre-headless");
}

/**
 * @param {string} title
 * @param {string} name
 */
async function installFromDebian(title, name) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  let done = false;
  await step(`Installing ${title} (Debian's ${name})`, async () => {
    const options = { quiet: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
    await run("apt-get", ["update", "-q"], options);
    done = (await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name], options)) === 0;
  });
  return done;
}

async function playwrightHasOne() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** @param {string[]} names */
function onPath(...names) {
  for (const name of names) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
