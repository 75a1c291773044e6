import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./alone.mjs";
import { root, run, step } from "./step.mjs";

const stampFile = join(root, "node_modules", ".depesche-install");

/** Installs the packages of the lock file where they are missing, are another lock file's, or another Node's. */
export async function install() {
  checkNode();
  if (isInstalled()) return;
  await alone(async () => {
    if (!isInstalled()) await installPackages();
  });
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();
}

async function installPackages() {
  await step("Installing packages (npm ci)", async () => {
    // Test and build tools too, whatever NODE_ENV says: the build needs them.
    const status = await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { quiet: true });
    if (status === 0) writeFileSync(stampFile, stamp());
    return status;
  });
}

/** Native modules are built for one Node ABI on one kind of machine. */
function stamp() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.versions.modules} ${process.platform}-${process.arch}`;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Depesche needs Node.js 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
