import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import locales from "../i18n/locales.json" with { type: "json" };
import { root } from "./step.mjs";

/**
 * The fonts' own files come by script and with all weights: 80 KB for a German page and 135 KB for a Russian one. Cut to
 * the letters of the two languages and to the weights that the design uses, they are 44 and 76 KB.
 */
const weights = { wght: { min: 400, max: 700 } };

const signs = " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u00a0§©«®°±²³·»½×÷–—‘’‚“”„†•…‰′″€№−→←\u2009\u202f";
const latin = `${signs}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÄÖÜäöüßẞ`;
const accents = range(0xc0, 0xff)
  .filter((letter) => !latin.includes(letter) && !"×÷".includes(letter))
  .join("");
const cyrillic = `${range(0x410, 0x44f).join("")}ЁёІіЎў`;
const extended = range(0x100, 0x17f).join("");

/** Which letters come from which of the package's files; `i18n/locales.json` says which a language fetches in advance. */
const cuts = [
  { name: "latin", file: "latin", letters: latin },
  { name: "cyrillic", file: "cyrillic", letters: cyrillic },
  { name: "accents", file: "latin", letters: accents },
  { name: "extended", file: "latin-ext", letters: extended },
];

/**
 * `fallback`: a face of the system, stretched to the same width and height, so that nothing jumps when the font arrives.
 * From the fonts' own tables (as in `@capsizecss/metrics`): average width, ascent, descent, in units of the em.
 */
const families = [
  {
    name: "Depesche Serif",
    source: "source-serif-4",
    metrics: { width: 0.479, ascent: 1.036, descent: 0.335 },
    fallbacks: [
      { local: ["Georgia"], width: 913 / 2048 },
      { local: ["Times New Roman", "Liberation Serif"], width: 832 / 2048 },
    ],
  },
  {
    name: "Depesche Sans",
    source: "source-sans-3",
    metrics: { width: 0.418, ascent: 1.024, descent: 0.4 },
    fallbacks: [{ local: ["Arial", "Liberation Sans", "Helvetica"], width: 913 / 2048 }],
  },
];

/** @typedef {(name: string, content: string | Uint8Array) => string} Publish gives a file to readers, and its address */

/**
 * Makes the font files and the style sheet that names them.
 * @param {Publish} publish
 * @returns what each language fetches in advance
 */
export async function makeFonts(publish) {
  /** @type {Record<string, string[]>} */
  const preloads = Object.fromEntries(Object.keys(locales).map((locale) => [locale, []]));
  const rules = [];
  for (const family of families) {
    const packageFolder = join(root, "node_modules/@fontsource-variable", family.source);
    for (const cut of cuts) {
      const original = readFileSync(join(packageFolder, "files", `${family.source}-${cut.file}-wght-normal.woff2`));
      const font = await subsetFont(original, cut.letters, { targetFormat: "woff2", variationAxes: weights });
      const hash = createHash("sha256").update(font).digest("hex").slice(0, 10);
      const address = publish(`fonts/${family.source}-${cut.name}-${hash}.woff2`, font);
      rules.push(face(family.name, address, cut.letters));
      for (const [locale, { fonts }] of Object.entries(locales))
        if (fonts.includes(cut.name)) preloads[locale]?.push(address);
    }
    rules.push(
      ...family.fallbacks.map((fallback, index) =>
        fallbackFace(`${family.name} Fallback ${index}`, fallback, family.metrics),
      ),
    );
    publish(`fonts/${family.source}-LICENSE.txt`, readFileSync(join(packageFolder, "LICENSE")));
  }
  return { css: rules.join(""), preloads };
}

/**
 * @param {string} family
 * @param {string} address
 * @param {string} letters
 */
function face(family, address, letters) {
  return `@font-face{font-family:"${family}";font-weight:400 700;font-style:normal;font-display:swap;src:url("${address}") format("woff2");unicode-range:${ranges(letters)}}\n`;
}

/**
 * @param {string} family
 * @param {{ local: string[], width: number }} fallback
 * @param {{ width: number, ascent: number, descent: number }} metrics
 */
function fallbackFace(family, { local, width }, metrics) {
  const scale = metrics.width / width;
  const percent = (/** @type {number} */ value) => `${(value * 100).toFixed(2)}%`;
  const source = local.map((name) => `local("${name}")`).join(",");
  return `@font-face{font-family:"${family}";src:${source};size-adjust:${percent(scale)};ascent-override:${percent(metrics.ascent / scale)};descent-override:${percent(metrics.descent / scale)};line-gap-override:0%}\n`;
}

/** @param {string} letters */
function ranges(letters) {
  const codes = [...new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0))].sort(
    (one, other) => one - other,
  );
  /** @type {[number, number][]} */
  const found = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else found.push([code, code]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16).toUpperCase();
  return found.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(",");
}

/**
 * @param {number} first
 * @param {number} last
 */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
