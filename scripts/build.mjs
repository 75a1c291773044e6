import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { alone } from "./alone.mjs";
import { root, runTool, step } from "./step.mjs";

const sources = [
  ..."accounts app components outlets newsroom content search db i18n messages config server cli demo public scripts".split(
    " ",
  ),
  ..."next.config.js tsconfig.json package.json package-lock.json".split(" "),
];
/** What the build itself writes into these folders. */
const generated = ["public/assets", "components/reader/generated", "messages/de.d.json.ts"];

const stampFile = join(root, "dist", "build-stamp");
const pagesFile = join(root, ".next", "BUILD_ID");

/** Builds if there is no build or the sources are others than those it was made of. */
export async function buildIfStale() {
  if (isBuilt(stampOfSources())) return;
  await alone(async () => {
    const stamp = stampOfSources();
    if (!isBuilt(stamp)) await build(stamp);
  });
}

/** What pages need that are compiled as they are asked for. */
export async function buildForDevelopment() {
  await alone(async () => {
    await makeAssets();
    await step("Bundling server and command line", bundle);
  });
}

/** @param {string} stamp */
function isBuilt(stamp) {
  return existsSync(pagesFile) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

/** @param {string} stamp */
async function build(stamp) {
  rmSync(stampFile, { force: true });
  await makeAssets();
  await step("Bundling server and command line", bundle);
  await step("Building pages (next build)", () => runTool("next", ["build"], { quiet: true }));
  await step("Compressing files", compressFiles);
  // Last, so that a build that was killed is not taken for a finished one.
  writeFileSync(stampFile, stamp);
}

async function makeAssets() {
  const { makeAssets: make } = await import("./assets.mjs");
  await step("Making fonts and the site's module", make);
}

async function bundle() {
  const esbuild = await import("esbuild");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  await esbuild.build({
    entryPoints: [
      { in: join(root, "server/index.ts"), out: "server" },
      { in: join(root, "cli/index.ts"), out: "cli" },
    ],
    outdir: join(root, "dist"),
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node20.19" },
    ...{ packages: "external", sourcemap: true, chunkNames: "chunk-[hash]" },
  });
}

/** Text is compressed once here, as tightly as can be, and sent as it is. */
async function compressFiles() {
  for (const folder of [".next/static", "public"])
    for (const file of filesBelow(join(root, folder), [])) {
      if (!/\.(css|js|json|svg|txt|xml)$/.test(file)) continue;
      const content = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(content));
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
}

function stampOfSources() {
  const hash = createHash("sha256").update(`${process.versions.modules}\n`);
  for (const source of sources)
    for (const file of filesBelow(join(root, source)))
      hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @param {string[]} [without] paths that do not count
 * @returns {string[]}
 */
function filesBelow(path, without = generated) {
  if (!existsSync(path) || without.some((one) => path === join(root, one)) || /\.(br|gz)$/.test(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name), without));
}

if (process.argv[1] === import.meta.filename) await buildIfStale();
