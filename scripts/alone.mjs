import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./step.mjs";

/** A holder says this often that it lives: the number of a dead one may be another process's now, as in a container. */
const beatMs = 2_000;
const silenceMs = 60_000;

/**
 * Does work that must not be done twice at once in one folder: install, build, prepare. Waits for whoever is at it, and
 * takes over from one that died.
 * @param {() => Promise<void>} work
 * @param {string} [file] names the process that is at it
 */
export async function alone(work, file = join(root, ".depesche-lock")) {
  await acquire(file);
  const release = () => isMine(file) && rmSync(file);
  // A step that fails ends the process.
  process.on("exit", release);
  const beat = setInterval(() => isMine(file) && utimesSync(file, new Date(), new Date()), beatMs);
  try {
    await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

/** @param {string} file */
async function acquire(file) {
  let waitedFor;
  while (true) {
    const holder = holderOf(file);
    if (!holder && (await claim(file))) return;
    if (holder && !holder.isAlive) rmSync(file, { force: true });
    if (!holder?.isAlive) continue;
    if (waitedFor !== holder.pid) console.log(`▸ Waiting for process ${holder.pid}, which is at work here …`);
    waitedFor = holder.pid;
    await pause(200);
  }
}

/** @param {string} file */
async function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  // Another that saw a dead one's file may remove this one in its place.
  await pause(50);
  return isMine(file);
}

/** @param {string} file */
function isMine(file) {
  return holderOf(file)?.pid === process.pid;
}

/** @param {string} file */
function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    const silentMs = Date.now() - statSync(file).mtimeMs;
    // Between its creation and its first byte the file names nobody.
    return { pid, isAlive: pid === 0 ? silentMs < beatMs : silentMs < silenceMs && lives(pid) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** @param {number} pid */
function lives(pid) {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
