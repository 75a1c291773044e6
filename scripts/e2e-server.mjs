import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./step.mjs";

// The production server on a database of its own, filled with the demo newsroom anew.
const port = process.argv[2] ?? "3907";
const dataDir = join(root, "test-results", "data");
rmSync(dataDir, { recursive: true, force: true });
const env = {
  PORT: port,
  DATA_DIR: dataDir,
  SITE_URL: `http://localhost:${port}`,
  WORKERS: "1",
  TIME_ZONE: "Europe/Minsk",
};

const prepared = await run(process.execPath, [join(root, "dist/cli.js"), "prepare"], { env });
if (prepared !== 0) process.exit(prepared);
const server = spawn(process.execPath, [join(root, "dist/server.js")], {
  stdio: "inherit",
  env: { ...process.env, ...env, NODE_ENV: "production" },
});
process.on("SIGTERM", () => server.kill("SIGTERM"));
process.on("SIGINT", () => server.kill("SIGTERM"));
server.on("exit", (status) => process.exit(status ?? 1));
