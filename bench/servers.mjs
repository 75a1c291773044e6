import { fork, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Depesche with the demo newsroom on a database of its own.
 * @returns {Promise<{ url: string, pid: number, run: (...args: string[]) => Promise<string>, stop: () => void }>}
 */
export async function startDepesche() {
  const dataDir = mkdtempSync(join(tmpdir(), "depesche-bench-"));
  const port = 20_000 + (process.pid % 10_000);
  const url = `http://127.0.0.1:${port}`;
  const env = /** @type {NodeJS.ProcessEnv} */ ({
    ...process.env,
    NODE_ENV: "production",
    DATA_DIR: dataDir,
    PORT: String(port),
    SITE_URL: url,
    WORKERS: "1",
  });
  // Not waited for with this process stopped: the readers that it plays would be stopped as well.
  const run = (/** @type {string[]} */ ...args) =>
    /** @type {Promise<string>} What it printed. */ (
      new Promise((resolve, reject) => {
        const command = spawn(process.execPath, [join(root, "dist/cli.js"), ...args], {
          env,
          stdio: ["ignore", "pipe", "inherit"],
        });
        let printed = "";
        command.stdout.on("data", (chunk) => {
          printed += String(chunk);
        });
        command.on("error", reject);
        command.on("close", (status) =>
          status === 0 ? resolve(printed) : reject(new Error(`depesche ${args.join(" ")} ended with ${status}`)),
        );
      })
    );
  await run("prepare");
  const child = spawn(process.execPath, [join(root, "dist/server.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("Depesche:") && resolve(undefined));
    child.on("exit", (status) => reject(new Error(`the server ended with ${status}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    run,
    stop: () => {
      child.removeAllListeners("exit");
      child.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
      child.kill("SIGTERM");
    },
  };
}

/**
 * A bare server that sends what Depesche sends for an address: the same headers, the same bytes.
 * @param {string} address
 * @returns {Promise<{ url: string, pid: number, stop: () => void }>}
 */
export async function startBare(address) {
  const { pathname } = new URL(address);
  const { headers, body } = await rawAnswer(address);
  for (const own of ["date", "connection", "keep-alive", "transfer-encoding"]) delete headers[own];
  const child = fork(join(root, "bench/bare-server.mjs"));
  const port = await new Promise((resolve) => {
    child.once("message", resolve);
    child.send({ headers, body: body.toString("base64") });
  });
  return { url: `http://127.0.0.1:${port}${pathname}`, pid: child.pid ?? 0, stop: () => child.kill() };
}

/**
 * Seconds of processor that a process has used (Linux; 0 elsewhere).
 * @param {number} pid
 */
export function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    // utime and stime, in ticks of 10 ms (proc(5)).
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/**
 * An answer as it was sent, its body still compressed.
 * @param {string} address
 * @returns {Promise<{ headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
function rawAnswer(address) {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "br" } }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", reject);
  });
}
