import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** An article of an agency's length (about 3 KB), of words that no compressor and no cache knows by heart. */
const words =
  "Der Rat hat am Montag über den Haushalt beraten und eine Erhöhung der Mittel für Schulen Straßen Brücken beschlossen nach Angaben des Ministeriums stiegen die Ausgaben um Prozent gegenüber dem Vorjahr".split(
    " ",
  );

/**
 * Imports a generated WordPress export of so many bytes into an empty newsroom: how many articles a second, and how much
 * memory it has at most.
 * @param {{ bytes: number, postBytes?: number }} size
 * @returns {Promise<import("./scenarios.mjs").Row[]>}
 */
export async function imports({ bytes, postBytes = 3_000 }) {
  const folder = mkdtempSync(join(tmpdir(), "depesche-bench-import-"));
  try {
    const file = join(folder, "site.xml");
    const posts = await writeSite(file, { bytes, postBytes });
    const env = /** @type {NodeJS.ProcessEnv} */ ({
      ...process.env,
      NODE_ENV: "production",
      DATA_DIR: join(folder, "data"),
    });
    // The database and its sections are there before: only the import itself is measured.
    writeFileSync(join(folder, "nothing.jsonl"), "");
    await run(["import", join(folder, "nothing.jsonl"), "--format", "ninjs"], env);
    const begun = performance.now();
    const { megabytes, processor } = await run(["import", file, "--brief"], env);
    const wall = posts / ((performance.now() - begun) / 1000);
    // It runs on one processor: what others do on the machine meanwhile is not its affair.
    const rate = processor > 0 ? posts / processor : wall;
    const name = `import of ${posts} articles (WordPress, ${Math.round(statSync(file).size / 1e6)} MB)`;
    return [
      {
        ...{ scenario: name, figure: `${Math.round(rate)} a processor second (${Math.round(wall)}/s)` },
        ...{ reference: "500", ratio: round(rate / 500), goal: "≥ 1", met: rate >= 500 },
      },
      {
        ...{ scenario: "most memory of that import", figure: `${Math.round(megabytes)} MB`, reference: "300 MB" },
        ...{ ratio: round(megabytes / 300), goal: "≤ 1", met: megabytes <= 300 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 1000) / 1000;
}

/**
 * @param {string} file
 * @param {{ bytes: number, postBytes: number }} size
 * @returns {Promise<number>} how many posts it has
 */
async function writeSite(file, { bytes, postBytes }) {
  const stream = createWriteStream(file);
  stream.write(
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>de</language>\n',
  );
  let [written, number] = [0, 0];
  while (written < bytes) {
    number += 1;
    const post = postOf(number, postBytes);
    written += Buffer.byteLength(post);
    if (!stream.write(post)) await new Promise((resolve) => stream.once("drain", () => resolve(undefined)));
  }
  await new Promise((resolve) => stream.end("</channel></rss>\n", () => resolve(undefined)));
  return number;
}

/**
 * @param {number} number
 * @param {number} bytes
 */
function postOf(number, bytes) {
  let text = "";
  for (let at = number * 7; text.length < bytes - 700; at += 13) {
    const sentence = Array.from({ length: 14 }, (_, index) => words[(at + index * number) % words.length]).join(" ");
    text += `<p>${sentence} ${at}. ${sentence} <strong>${number}</strong>, ${sentence}.</p>\n\n`;
  }
  const date = new Date(Date.UTC(2010, 0, 1) + number * 600_000).toISOString().slice(0, 19).replace("T", " ");
  return `<item><title>Meldung ${number}: ${words[number % words.length]} ${words[(number * 3) % words.length]}</title><link>https://alt.example/${number}/</link>
<guid isPermaLink="false">https://alt.example/?p=${number}</guid><content:encoded><![CDATA[${text}]]></content:encoded>
<wp:post_id>${number}</wp:post_id><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="wirtschaft"><![CDATA[Wirtschaft]]></category></item>\n`;
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ megabytes: number, processor: number }>} the most memory it had, and its processor seconds
 */
function run(args, env) {
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "ignore", "ignore"] });
  const seen = { megabytes: 0, processor: 0 };
  const look = () => {
    try {
      // Linux counts the highest itself, in KiB (proc(5)); the last look is the highest.
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      seen.megabytes = Math.max(seen.megabytes, peak);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      seen.processor = (Number(fields[11]) + Number(fields[12])) / 100;
    } catch {
      // It has ended, or this is not Linux.
    }
  };
  const looking = setInterval(look, 50);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", () => {
      clearInterval(looking);
      resolve(seen);
    });
  });
}
