import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** A stop ends the step that runs first; this process ends with it. */
const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/** @type {{ title: string, seconds: string }[]} */
export const stepsDone = [];

/**
 * Runs a command in the project's folder and waits for it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` shows its output only if it fails
 * @returns {Promise<number>} its exit status
 */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    let stopped = false;
    for (const signal of signals) process.on(signal, pass);
    child.on("error", reject);
    child.on("close", (status) => {
      for (const one of signals) process.off(one, pass);
      if (status !== 0 && quiet) process.stderr.write(Buffer.concat(output));
      resolve(stopped ? status || 1 : (status ?? 1));
    });
  });
}

/**
 * Runs a program of an installed package, without the half second that npx takes.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, args, options) {
  return run(join(root, "node_modules/.bin", name), args, options);
}

/**
 * Says what is done, does it, and says how long it took. Ends the process with the step's status if it fails.
 * @param {string} title
 * @param {() => Promise<number | void>} work
 */
export async function step(title, work) {
  const begun = performance.now();
  console.log(`▸ ${title} …`);
  const status = (await work()) ?? 0;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  stepsDone.push({ title: status === 0 ? title : `${title} (failed)`, seconds });
  if (status === 0) {
    console.log(`  ${title}: ${seconds} s`);
    return;
  }
  console.error(`  ${title}: failed after ${seconds} s`);
  process.exit(status);
}
