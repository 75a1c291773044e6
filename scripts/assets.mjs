import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import sharp from "sharp";
import { makeFonts } from "./fonts.mjs";
import { root } from "./step.mjs";

const generated = join(root, "components/reader/generated");

/** What reader pages fetch beside their style sheet: fonts and the site's one module, with a table of their addresses. */
export async function makeAssets() {
  rmSync(join(root, "public/assets"), { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  const { css, preloads } = await makeFonts();
  writeFileSync(join(generated, "fonts.css"), css);
  await drawLogo();
  const assets = { module: await bundleModule(), fonts: preloads };
  writeFileSync(join(generated, "assets.json"), `${JSON.stringify(assets, null, 2)}\n`);
}

/** Search engines take a logo as a bitmap. */
async function drawLogo() {
  const icon = readFileSync(join(root, "public/icon.svg"));
  await sharp(icon, { density: 1152 }).resize(512, 512).png().toFile(join(root, "public/assets/logo.png"));
}

async function bundleModule() {
  const { outputFiles } = await build({
    entryPoints: [join(root, "components/reader/enhance/index.ts")],
    ...{ bundle: true, minify: true, write: false, format: "esm", target: "es2020" },
  });
  const [file] = outputFiles;
  if (!file) throw new Error("the site's module was not built");
  const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
  const address = `/assets/site-${hash}.js`;
  writeFileSync(join(root, "public", address), file.contents);
  return address;
}

if (process.argv[1] === import.meta.filename) await makeAssets();
