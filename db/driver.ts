import type Database from "better-sqlite3";

/** The first Node.js on which better-sqlite3 13 runs, and late releases of 24 abort in 12 (docs/decisions/012). */
const firstNodeOf13 = 22;

/**
 * better-sqlite3 as this Node.js can run it. Loaded past the bundlers: they would look for both packages while they
 * build, and 13 is installed only where it runs.
 */
export const Driver = load(driverFor(process.versions.node));

/** The name under which the lock file has the release that runs on a version of Node.js such as `22.12.0`. */
export function driverFor(node: string): "better-sqlite3" | "better-sqlite3-13" {
  return Number.parseInt(node, 10) >= firstNodeOf13 ? "better-sqlite3-13" : "better-sqlite3";
}

function load(name: string): typeof Database {
  return process.getBuiltinModule("node:module").createRequire(import.meta.url)(name);
}
