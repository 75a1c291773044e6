import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import sharp from "sharp";
import { makeFonts } from "./fonts.mjs";
import { root } from "./step.mjs";

const generated = join(root, "components/reader/generated");
const folder = join(root, "public/assets");

/** What reader pages fetch beside their style sheet: fonts and the site's one module, with a table of their addresses. */
export async function makeAssets() {
  mkdirSync(generated, { recursive: true });
  /** @type {string[]} */
  const published = [];
  /** @type {import("./fonts.mjs").Publish} */
  const publish = (name, content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    published.push(name);
    return `/assets/${name}`;
  };
  const { css, preloads } = await makeFonts(publish);
  writeFileSync(join(generated, "fonts.css"), css);
  publish("logo.png", await drawLogo());
  const assets = { module: await bundleModule(publish), fonts: preloads };
  writeFileSync(join(generated, "assets.json"), `${JSON.stringify(assets, null, 2)}\n`);
  removeAllBut(published);
}

/**
 * What earlier builds left. A server that runs meanwhile goes on with what is still of use, compressed files too.
 * @param {string[]} names
 */
function removeAllBut(names) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const isKept = names.some((name) => entry === dirname(name) || [name, `${name}.br`, `${name}.gz`].includes(entry));
    if (!isKept) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

/** Search engines take a logo as a bitmap. */
function drawLogo() {
  const icon = readFileSync(join(root, "public/icon.svg"));
  return sharp(icon, { density: 1152 }).resize(512, 512).png().toBuffer();
}

/** @param {import("./fonts.mjs").Publish} publish */
async function bundleModule(publish) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "components/reader/enhance/index.ts")],
    ...{ bundle: true, minify: true, write: false, format: "esm", target: "es2020" },
  });
  const [file] = outputFiles;
  if (!file) throw new Error("the site's module was not built");
  const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
  return publish(`site-${hash}.js`, file.contents);
}

if (process.argv[1] === import.meta.filename) await makeAssets();
