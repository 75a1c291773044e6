import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run, step } from "./step.mjs";

process.chdir(root);
process.on("exit", (status) => tally(status));
await install();
const { provideChromium, provideJava } = await import("./browser.mjs");
const { makeAssets } = await import("./assets.mjs");
const { buildIfStale } = await import("./build.mjs");

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");
const folders = "server cli demo app components outlets newsroom content db i18n config".split(" ");
const chromium = await provideChromium();
const hasJava = await provideJava();

await step("Format and lint", () => run("npx", ["biome", "check", "."]));
await step("Order of the house", () =>
  run("npx", ["depcruise", "--config", ".dependency-cruiser.cjs", ...folders], { quiet: true }),
);
await step("Generated types", async () => {
  await makeAssets();
  return run("npx", ["next", "typegen"], { quiet: true });
});
await step("Types", () => run("npx", ["tsc", "--noEmit", "-p", "."]));
await step("Nothing unused", () => run("npx", ["knip"], { quiet: true }));
await step("Migrations", () => run("npx", ["drizzle-kit", "check"], { quiet: true }));
await step("Unit tests", () =>
  run("npx", ["vitest", "run", "--reporter=dot", "--reporter=json", "--outputFile=test-results/vitest.json"]),
);
await buildIfStale();
await step("Browser tests", () =>
  run("npx", ["playwright", "test"], {
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
  const failed = (unit.numFailedTests ?? 0) + (browser.unexpected ?? 0) + (browser.flaky ?? 0);
  const skipped = (unit.numPendingTests ?? 0) + (browser.skipped ?? 0);
  if (status !== 0) console.error("The tests did not get through.");
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(join(root, "test-results", name), "utf8"));
  } catch {
    return {};
  }
}
