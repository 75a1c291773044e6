import { existsSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run } from "./step.mjs";

process.chdir(root);
await install();
if (existsSync(".env")) process.loadEnvFile(".env");
const { buildIfStale } = await import("./build.mjs");
await buildIfStale();
process.exit(
  await run(process.execPath, [join(root, "dist/cli.js"), ...process.argv.slice(2)], {
    env: { NODE_ENV: "production" },
  }),
);
