import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { firstRenders, freshness, fromCache } from "./scenarios.mjs";
import { startDepesche } from "./servers.mjs";

// `--short` runs every scenario once, small, so that none rots; its figures mean little.
const short = process.argv.includes("--short");
const length = short ? { seconds: 1, rounds: 1 } : { seconds: 5, rounds: 5 };

const site = await startDepesche();
try {
  const front = await (await fetch(`${site.url}/de`)).text();
  const article = /href="(\/de\/[a-z]+\/[^"]+-\d+)"/.exec(front)?.[1];
  if (!article) throw new Error("the front page leads to no article");
  const rows = [
    await fromCache(site, { name: "article", path: article }, length),
    await fromCache(site, { name: "front page", path: "/de" }, length),
    await firstRenders(site, length),
    ...(await freshness(site, length)),
  ];
  console.table(rows);
  mkdirSync("bench/results", { recursive: true });
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version };
  const name = `bench/results/${new Date().toISOString().replaceAll(":", "-")}.json`;
  writeFileSync(name, `${JSON.stringify({ machine, short, rows }, null, 2)}\n`);
  console.log(`Written to ${name}.`);
  if (!short && rows.some((row) => !row.met)) process.exitCode = 1;
} finally {
  site.stop();
}
