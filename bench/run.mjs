import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { imports } from "./imports.mjs";
import { firstRenders, freshness, fromCache } from "./scenarios.mjs";
import { startDepesche } from "./servers.mjs";

// `--short` runs every scenario once, small, so that none rots; its figures mean little. A word runs one group alone.
const short = process.argv.includes("--short");
const only = process.argv.slice(2).find((word) => !word.startsWith("--"));
const groups = { pages, import: () => imports({ bytes: short ? 2_000_000 : 200_000_000 }) };
if (only !== undefined && !(only in groups))
  throw new Error(`there is no "${only}"; there are: ${Object.keys(groups)}`);

const rows = [];
for (const [name, measure] of Object.entries(groups))
  if (only === undefined || only === name) rows.push(...(await measure()));
console.table(rows);
mkdirSync("bench/results", { recursive: true });
const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
const name = `bench/results/${new Date().toISOString().replaceAll(":", "-")}.json`;
writeFileSync(name, `${JSON.stringify({ machine, short, rows }, null, 2)}\n`);
console.log(`Written to ${name}.`);
if (!short && rows.some((row) => !row.met)) process.exitCode = 1;

/** What readers wait for. */
async function pages() {
  const length = short ? { seconds: 1, rounds: 1 } : { seconds: 5, rounds: 5 };
  const site = await startDepesche();
  try {
    const front = await (await fetch(`${site.url}/de`)).text();
    const article = /href="(\/de\/[a-z]+\/[^"]+-\d+)"/.exec(front)?.[1];
    if (!article) throw new Error("the front page leads to no article");
    return [
      await fromCache(site, { name: "article", path: article }, length),
      await fromCache(site, { name: "front page", path: "/de" }, length),
      await firstRenders(site, length),
      ...(await freshness(site, length)),
    ];
  } finally {
    site.stop();
  }
}
