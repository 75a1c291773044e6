import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, reader } from "../../db/client";
import { article, importMark, revision } from "../../db/schema";
import { temporaryDatabase } from "../../db/testing";
import { importCommand } from "./import";
import { heard, sumsIn } from "./testing";

const place = temporaryDatabase();
const said = heard();
const folder = mkdtempSync(join(tmpdir(), "depesche-resume-"));
/** Inside the house, so that the program finds its packages. */
const program = join(import.meta.dirname, "../../dist/test-cli.js");
const many = 3_000;

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, "../index.ts")],
    outfile: program,
    ...{ bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" },
  });
});

const json = (number: number) => ({
  ...{ uri: `urn:r:${number}`, language: "de", versioncreated: "2024-02-19T18:55:00Z", headline: `Meldung ${number}` },
  body_xhtml: `<p>Größe ${number}</p>`,
});
const post = (number: number) =>
  `<item><title>Post ${number}</title><guid>urn:w:${number}</guid><content:encoded><![CDATA[<p>Größe > ${number}</p>]]></content:encoded><wp:post_id>${number}</wp:post_id><wp:post_date_gmt>2024-02-19 15:55:00</wp:post_date_gmt><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>\n`;
const numbers = Array.from({ length: many }, (_, index) => index);

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Imports in a process of its own that is killed as soon as it has written some. @returns the marked items */
async function importAndKill(path: string): Promise<number> {
  const child = spawn(process.execPath, [program, "import", path, "--brief"], {
    env: { ...process.env, DATA_DIR: place.dataDir },
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  for (let marked = 0; ; ) {
    if (child.exitCode !== null) throw new Error("it ended before it was killed");
    marked = (await reader().select().from(importMark))[0]?.items ?? 0;
    if (marked > 100) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill("SIGKILL");
  await ended;
  closeDatabase(place.dataDir);
  return (await reader().select().from(importMark))[0]?.items ?? 0;
}

const articlesOf = async (word: string) =>
  (await reader().select().from(article)).filter(({ headline }) => headline.startsWith(word));

describe("an import that was killed", () => {
  it.each([
    ["lines", "Meldung", numbers.map((one) => JSON.stringify(json(one))).join("\n")],
    [
      "a WordPress export",
      "Post",
      `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>de</language>\n${numbers.map(post).join("")}</channel></rss>`,
    ],
    [
      "one JSON document",
      "Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        language: "de",
        items: numbers.map((one) => ({
          id: `f${one}`,
          title: `Feed ${one}`,
          content_text: `Größe ${one}`,
          date_published: "2024-02-19T18:55:00Z",
        })),
      }),
    ],
  ])("goes on where it was: %s", async (name, word, content) => {
    const path = file(`${name}.txt`, content);
    const done = await importAndKill(path);
    expect(done).toBeGreaterThan(100);
    expect(done).toBeLessThan(many);
    expect((await articlesOf(word)).length).toBe(done);
    expect(await importCommand.run([path])).toBe(0);
    expect(said()).toMatch(new RegExp(`goes on at line \\d+, ${done} items were done before`));
    expect(sumsIn(said())).toBe(`Imported: ${many - done} new, 0 failed.`);
    const all = await articlesOf(word);
    expect(new Set(all.map(({ headline }) => headline)).size).toBe(many);
    expect(all.length).toBe(many);
    const ids = new Set(all.map(({ id }) => id));
    expect((await reader().select().from(revision)).filter((one) => ids.has(one.articleId)).length).toBe(many);
    expect(await reader().select().from(importMark)).toEqual([]);
  });

  it("begins anew where the file is another one by now", async () => {
    const content = (last: string) =>
      [...numbers.slice(0, 900).map((one) => JSON.stringify(json(one + 10_000))), last].join("\n");
    const path = file("changed.jsonl", content(JSON.stringify(json(20_000))));
    const done = await importAndKill(path);
    file("changed.jsonl", content(JSON.stringify(json(20_001))));
    expect(await importCommand.run([path])).toBe(0);
    expect(sumsIn(said())).toBe(`Imported: ${901 - done} new, ${done} unchanged, 0 failed.`);
  });
});
