import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./alone.mjs";
import { install } from "./install.mjs";
import { root, run, step } from "./step.mjs";

const dev = process.argv.includes("--dev");

process.chdir(root);
await install();
if (existsSync(".env")) process.loadEnvFile(".env");
const { buildForDevelopment, buildIfStale } = await import("./build.mjs");
await (dev ? buildForDevelopment() : buildIfStale());
await alone(() => step("Preparing the database", () => run(process.execPath, [join(root, "dist/cli.js"), "prepare"])));
console.log("▸ Starting …");
const server = spawn(process.execPath, [join(root, "dist/server.js"), ...(dev ? ["--dev"] : [])], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: dev ? "development" : "production" },
});
// A terminal's Ctrl-C reaches the server too, by itself; a stop that is under way takes no second one.
process.on("SIGINT", () => server.kill("SIGINT"));
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (status, signal) => process.exit(status ?? (signal ? 1 : 0)));
