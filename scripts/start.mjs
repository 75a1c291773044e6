import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run, step } from "./step.mjs";

const dev = process.argv.includes("--dev");

process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");

await install();
const { buildIfStale } = await import("./build.mjs");
await buildIfStale();
await step("Preparing the database", () => run(process.execPath, [join(root, "dist/cli.js"), "prepare"]));
console.log("▸ Starting …");
const server = spawn(process.execPath, [join(root, "dist/server.js"), ...(dev ? ["--dev"] : [])], {
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: dev ? "development" : "production" },
});
// A terminal's Ctrl-C reaches the server by itself; a signal sent to this process must be passed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
