import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run, runTool, step, stepsDone } from "./step.mjs";

process.chdir(root);
process.on("exit", (status) => tally(status));
await install();
const { provideChromium, provideJava } = await import("./browser.mjs");
const { makeAssets } = await import("./assets.mjs");
const { buildIfStale } = await import("./build.mjs");

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const folders = "server cli demo app components outlets newsroom content accounts db i18n config".split(" ");
const chromium = await provideChromium();
const hasJava = await provideJava();
if (!hasJava) console.log("▸ There is no Java here: the check of the pages' HTML is left out.");

await step("Format and lint", () => runTool("biome", ["check", "."]));
await step("Order of the house", () =>
  runTool("depcruise", ["--config", ".dependency-cruiser.cjs", ...folders], { quiet: true }),
);
await step("Generated types", async () => {
  await makeAssets();
  return runTool("next", ["typegen"], { quiet: true });
});
await step("Types", () => runTool("tsc", ["--noEmit", "-p", "."]));
await step("Nothing unused", () => runTool("knip", [], { quiet: true }));
await step("Migrations", () => runTool("drizzle-kit", ["check"], { quiet: true }));
await step("Unit tests", () =>
  runTool("vitest", ["run", "--reporter=dot", "--reporter=json", "--outputFile=test-results/vitest.json"]),
);
await buildIfStale();
await step("Browser tests", () =>
  runTool("playwright", ["test"], {
    env: { ...(chromium ? { CHROMIUM_PATH: chromium } : {}), ...(hasJava ? {} : { WITHOUT_JAVA: "1" }) },
  }),
);
await step("Every benchmark, small", () => run(process.execPath, ["bench/run.mjs", "--short"]));

/**
 * The last line: how many tests there were.
 * @param {number} status
 */
function tally(status) {
  const unit = report("vitest.json");
  const browser = report("playwright.json").stats ?? {};
  const passed = (unit.numPassedTests ?? 0) + (browser.expected ?? 0);
  const failedTests = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);
  // A step without tests that fails counts as one.
  const failed = failedTests || (status === 0 ? 0 : 1);
  const skipped = (unit.numPendingTests ?? 0) + (browser.skipped ?? 0);
  console.log(`\n${stepsDone.map(({ title, seconds }) => `${seconds.padStart(7)} s  ${title}`).join("\n")}\n`);
  if (status !== 0) console.error("The tests did not get through.");
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(root, "test-results", name), "utf8"));
  } catch {
    return {};
  }
}
