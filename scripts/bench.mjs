import { join } from "node:path";
import { install } from "./install.mjs";
import { root, run } from "./step.mjs";

process.chdir(root);
await install();
const { buildIfStale } = await import("./build.mjs");
await buildIfStale();
process.exit(await run(process.execPath, [join(root, "bench/run.mjs"), ...process.argv.slice(2)]));
