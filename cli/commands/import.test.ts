import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reader } from "../../db/client";
import { article, revision, wireItem } from "../../db/schema";
import { temporaryDatabase } from "../../db/testing";
import { inTransaction } from "../../db/transaction";
import { withdrawArticle } from "../../newsroom/publishing";
import { UsageError } from "../command";
import { importCommand } from "./import";

temporaryDatabase();
const folder = mkdtempSync(join(tmpdir(), "depesche-wire-"));
let printed: string[] = [];
beforeEach(() => {
  printed = [];
  const print = (text: string) => void printed.push(text);
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
});
afterEach(() => void vi.restoreAllMocks());

const item = (number: number, more = {}) => ({
  uri: `urn:x:${number}`,
  language: "de",
  versioncreated: "2024-02-19T18:55:00+03:00",
  headline: `Meldung ${number}`,
  body_xhtml: `<p>Wien – Text ${number}</p>`,
  subject: [{ name: "Sport" }],
  ...more,
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const lines = (...documents: unknown[]) =>
  documents.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\r\n");
const said = () => printed.join("\n");
const articleNamed = async (headline: string) =>
  (await reader().select().from(article)).find((one) => one.headline === headline);

describe("importing", () => {
  it("takes every good line, tells each bad one by its number, and says so by its status", async () => {
    const path = file("mixed.jsonl", `\ufeff${lines(item(1), "{broken", "", item(2, { language: "fr" }), item(3))}\n`);
    expect(await importCommand.run([path])).toBe(1);
    expect(said()).toContain(`${path}:2: it is no JSON`);
    expect(said()).toContain(`${path}:4: language "fr"`);
    expect(said()).toContain("Imported: 2 new, 2 failed.");
  });

  it("does nothing the second time, and makes a revision of what changed", async () => {
    expect(await importCommand.run([file("same.jsonl", lines(item(1), item(3)))])).toBe(0);
    expect(said()).toContain("2 unchanged");
    await importCommand.run([file("newer.jsonl", lines(item(1, { headline: "Meldung 1, neu" })))]);
    expect(said()).toContain("1 updated");
    const [row] = (await reader().select().from(article)).filter((one) => one.headline === "Meldung 1, neu");
    expect(row).toMatchObject({ slug: "meldung-1", version: 2, state: "published", datelinePlace: "Wien" });
    const versions = (await reader().select().from(revision)).filter((one) => one.articleId === row?.id);
    expect(versions.map((one) => one.version)).toEqual([1, 2]);
  });

  it("keeps an older version from overwriting a newer one, and withdraws what is cancelled", async () => {
    await importCommand.run([
      file("older.jsonl", lines(item(3, { headline: "Alt", versioncreated: "2020-01-01T00:00:00Z" }))),
    ]);
    expect(said()).toContain("1 unchanged");
    await importCommand.run([
      file("still-older.jsonl", lines(item(3, { headline: "Auch alt", versioncreated: "2021-01-01T00:00:00Z" }))),
    ]);
    expect((await articleNamed("Meldung 3"))?.state).toBe("published");
    await importCommand.run([file("cancel.jsonl", lines({ ...item(3), body_xhtml: "", pubstatus: "canceled" }))]);
    expect(said()).toContain("1 withdrawn");
    expect((await articleNamed("Meldung 3"))?.state).toBe("withdrawn");
  });

  it("publishes again what its sender took back and sends anew, but nothing that a person took back", async () => {
    await importCommand.run([file("again.jsonl", lines(item(3)))]);
    const row = await articleNamed("Meldung 3");
    expect(row?.state).toBe("published");
    const { id: articleId, version } = row ?? { id: 0, version: 0 };
    await inTransaction((tx) =>
      withdrawArticle(tx, { articleId, version, notice: "Irrtum" }, { actor: "editor", at: Date.now() }),
    );
    await importCommand.run([file("new-text.jsonl", lines(item(3, { body_xhtml: "<p>Neu</p>" })))]);
    expect((await articleNamed("Meldung 3"))?.state).toBe("withdrawn");
  });

  it("holds back what is under embargo", async () => {
    await importCommand.run([file("embargo.jsonl", lines(item(4, { embargoed: "2099-01-01T00:00:00Z" })))]);
    const [row] = (await reader().select().from(article)).filter((one) => one.headline === "Meldung 4");
    expect(row?.publishedAt).toBe(Date.parse("2099-01-01T00:00:00Z"));
    for (const embargoed of ["2099-02-01T00:00:00Z", "2098-01-01T00:00:00Z"]) {
      await importCommand.run([file("moved.jsonl", lines(item(4, { embargoed })))]);
      expect((await articleNamed("Meldung 4"))?.publishedAt).toBe(Date.parse(embargoed));
    }
  });

  it("puts a dateline's day into the year of its report, also around New Year", async () => {
    const dated = (number: number, versioncreated: string, day: string) =>
      item(number, { versioncreated, body_xhtml: `<p>MINSK, ${day} (Agentur) – Text</p>` });
    const path = file(
      "new-year.jsonl",
      lines(
        dated(20, "2023-12-31T22:30:00Z", "1. Januar"),
        dated(21, "2024-01-01T08:00:00+03:00", "31. Dezember"),
        dated(22, "2024-02-19T18:55:00+03:00", "19. Februar"),
      ),
    );
    await importCommand.run([path]);
    const dates = await Promise.all(
      [20, 21, 22].map(async (one) => (await articleNamed(`Meldung ${one}`))?.datelineDate),
    );
    expect(dates).toEqual(["2024-01-01", "2023-12-31", "2024-02-19"].map((one) => Date.parse(`${one}T12:00:00+03:00`)));
  });

  it("reads a single document and an array over several lines", async () => {
    const path = file("single.json", JSON.stringify(item(5), null, 2));
    const many = file("many.json", JSON.stringify([item(6), item(7)], null, 2));
    expect(await importCommand.run([path, many])).toBe(0);
    expect(said()).toContain("3 new");
  });

  it("writes nothing on a dry run, and counts markup that has no place", async () => {
    const before = (await reader().select().from(wireItem)).length;
    const path = file("dry.jsonl", lines(item(1), item(8, { body_xhtml: "<p>x<img><img></p>" })));
    expect(await importCommand.run([path, "--dry-run"])).toBe(0);
    expect(said()).toContain("It would be: 1 new, 1 updated, 0 failed.");
    expect(said()).toContain("img 2");
    expect((await reader().select().from(wireItem)).length).toBe(before);
  });

  it("is clear about wrong calls", async () => {
    await expect(importCommand.run([])).rejects.toThrow(UsageError);
    await expect(importCommand.run(["x", "--format", "docx"])).rejects.toThrow("docx");
    await expect(importCommand.run(["x", "--section", "nowhere"])).rejects.toThrow("nowhere");
    await expect(importCommand.run(["x", "--bogus"])).rejects.toThrow(UsageError);
    expect(await importCommand.run([join(folder, "missing.jsonl")])).toBe(1);
  });

  it("takes what is whole of a file that breaks off, and refuses the rest with line and reason", async () => {
    const post = (number: number) =>
      `<item><title>Bruch ${number}</title><guid>urn:bruch:${number}</guid><description>Text</description></item>\n`;
    const path = file("broken.xml", `<rss><channel><language>de</language>\n${post(1)}${post(2)}<item><title>Bruch`);
    expect(await importCommand.run([path])).toBe(1);
    expect(said()).toContain(`${path}:4: it is no XML: Unclosed root tag`);
    expect(said()).toContain("Imported: 2 new, 1 failed.");
    const entities = file("bomb.xml", '<!DOCTYPE rss [<!ENTITY a "a">]>\n<rss><channel/></rss>');
    expect(await importCommand.run([entities])).toBe(1);
    expect(said()).toContain(`${entities}:1: it has a DTD (DOCTYPE), and such XML is not taken`);
  });
});
