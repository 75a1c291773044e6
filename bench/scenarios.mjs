import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { cpuSeconds, startBare } from "./servers.mjs";

/**
 * @typedef {{ scenario: string, figure: string, reference: string, ratio: number, goal: string, met: boolean }} Row
 * @typedef {{ url: string, pid: number, run: (...args: string[]) => Promise<string> }} Site
 * @typedef {{ seconds: number, rounds: number }} Length
 */

const connections = 64;
/** A change that is not out by then never will be. */
const longestWaitMs = 20_000;
const headers = { "accept-encoding": "br" };

/**
 * Requests a second from the cache, against a bare server in turns: A B A B, and the median of the ratios. Where the
 * client is the slower of the two, both would come out alike, so the ratio is of requests per second of the server's
 * processor; the plain rates are shown beside it.
 * @param {Site} site
 * @param {{ name: string, path: string }} page
 * @param {Length} length
 * @returns {Promise<Row>}
 */
export async function fromCache(site, { name, path }, { seconds, rounds }) {
  const address = `${site.url}${path}`;
  const bare = await startBare(address);
  const ratios = [];
  let [own, reference] = [
    { rate: 0, wall: 0 },
    { rate: 0, wall: 0 },
  ];
  for (const url of [address, bare.url]) await autocannon({ url, connections, headers, duration: 1 });
  for (let round = 0; round < rounds; round += 1) {
    own = await perProcessor(address, site.pid, seconds);
    reference = await perProcessor(bare.url, bare.pid, seconds);
    ratios.push(own.rate / reference.rate);
  }
  bare.stop();
  const ratio = median(ratios);
  return row(`${name} from the cache`, inWords(own), `${inWords(reference)}, bare`, ratio, "≥ 0.80", ratio >= 0.8);
}

/**
 * First renders: addresses that were never asked for, one after the other, against hits of the same number.
 * @param {Site} site
 * @param {Length} length
 * @returns {Promise<Row>}
 */
export async function firstRenders(site, { seconds }) {
  let count = 0;
  const begun = performance.now();
  for (let day = Date.UTC(2001, 0, 1); performance.now() - begun < seconds * 1000; day += 86_400_000) {
    const path = new Date(day).toISOString().slice(0, 10).replaceAll("-", "/");
    await (await fetch(`${site.url}/de/nachrichten/${path}`, { headers })).arrayBuffer();
    count += 1;
  }
  const own = count / seconds;
  const reference = await rate(`${site.url}/de/nachrichten/2001/01/01`, seconds, 1);
  return row(
    "first renders, one at a time",
    `${own.toFixed(0)} pages/s`,
    `${Math.round(reference)} hits/s`,
    own / reference,
    "–",
    true,
  );
}

/**
 * From a publication by another process to the fresh front page, with readers at it all the while.
 * @param {Site} site
 * @param {Length} length
 * @returns {Promise<Row[]>}
 */
export async function freshness(site, { rounds }) {
  const readers = readersOf(`${site.url}/de`);
  const folder = mkdtempSync(join(tmpdir(), "depesche-bench-wire-"));
  const waits = [];
  for (let round = 0; round < rounds * 3; round += 1) {
    // One word: between a figure and a word the page sets a space of its own.
    const headline = `Eilmeldung-${process.pid}-${round}`;
    const file = join(folder, `${round}.json`);
    const versioncreated = new Date().toISOString();
    writeFileSync(
      file,
      JSON.stringify({
        uri: `urn:bench:${process.pid}:${round}`,
        language: "de",
        versioncreated,
        headline,
        body_text: "Text.",
      }),
    );
    await site.run("import", file);
    const committed = performance.now();
    while (!(await (await fetch(`${site.url}/de`)).text()).includes(headline)) {
      if (performance.now() - committed > longestWaitMs) throw new Error(`"${headline}" did not come out`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    waits.push(performance.now() - committed);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { latency, non2xx, errors } = await readers.stop();
  const slowest = Math.max(...waits);
  return [
    row(
      "change by another process → fresh front page",
      `${Math.round(median(waits))} ms, at most ${Math.round(slowest)}`,
      "1,000 ms",
      slowest / 1000,
      "< 1 s",
      slowest < 1000,
    ),
    row(
      `slowest of the readers' requests meanwhile (${non2xx + errors} failed)`,
      `${Math.round(latency.max)} ms`,
      "300 ms",
      latency.max / 300,
      "≤ 300 ms",
      latency.max <= 300 && non2xx + errors === 0,
    ),
  ];
}

/**
 * Readers that go on asking until they are stopped.
 * @param {string} url
 */
function readersOf(url) {
  /** @type {import("autocannon").Instance | undefined} */
  let instance;
  const done = new Promise((resolve, reject) => {
    instance = autocannon({ url, connections, headers, duration: 3_600 }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
  });
  return {
    /** @returns {Promise<import("autocannon").Result>} */
    stop: () => {
      instance?.stop();
      return done;
    },
  };
}

/**
 * @param {string} url
 * @param {number} seconds
 * @param {number} [atOnce]
 */
async function rate(url, seconds, atOnce = connections) {
  const { requests, non2xx, errors } = await autocannon({ url, connections: atOnce, headers, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed`);
  return requests.average;
}

/**
 * @param {string} url
 * @param {number} pid
 * @param {number} seconds
 */
async function perProcessor(url, pid, seconds) {
  const before = cpuSeconds(pid);
  const wall = await rate(url, seconds);
  const used = cpuSeconds(pid) - before;
  return { wall, rate: used > 0 ? (wall * seconds) / used : wall };
}

/** @param {{ wall: number, rate: number }} measured */
function inWords({ wall, rate: perSecond }) {
  return `${Math.round(perSecond)} a processor second (${Math.round(wall)}/s)`;
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * @param {string} scenario
 * @param {string} figure
 * @param {string} reference
 * @param {number} ratio
 * @param {string} goal
 * @param {boolean} met
 * @returns {Row}
 */
function row(scenario, figure, reference, ratio, goal, met) {
  return { scenario, figure, reference, ratio: Math.round(ratio * 1000) / 1000, goal, met };
}
