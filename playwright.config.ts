import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const port = 3907;
// `npm test` names one; else Debian's, else Playwright's own.
const executablePath = process.env.CHROMIUM_PATH || ["/usr/bin/chromium"].find(existsSync);

export default defineConfig({
  testDir: "e2e",
  // Playwright empties it first; what the unit tests reported lies beside it.
  outputDir: "test-results/browser",
  // One browser on two cores: the server needs the other.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        ..."--disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
          " ",
        ),
      ],
    },
  },
  webServer: {
    command: `node scripts/e2e-server.mjs ${port}`,
    url: `http://localhost:${port}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
