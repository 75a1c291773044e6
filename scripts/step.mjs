import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

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
    child.on("error", reject);
    child.on("close", (status, signal) => {
      if (status !== 0 && quiet) process.stderr.write(Buffer.concat(output));
      resolve(status ?? (signal ? 1 : 0));
    });
  });
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
  if (status === 0) {
    console.log(`  ${title}: ${seconds} s`);
    return;
  }
  console.error(`  ${title}: failed after ${seconds} s`);
  process.exit(status);
}
