import { describe, expect, it } from "vitest";
import { databaseFile, openWriting, reader, writer } from "./client";
import { listSections } from "./queries/public/taxonomy";
import { insertSection } from "./queries/taxonomy";
import { section } from "./schema";
import { temporaryDatabase } from "./testing";
import { inTransaction } from "./transaction";

const place = temporaryDatabase();
const names = (name: string) => ({ de: { name, slug: name, description: "" } });

describe("a transaction", () => {
  it("is rolled back whole by an error, and the next one is not touched by it", async () => {
    const failing = inTransaction(async (tx) => {
      await insertSection(tx, { key: "lost", position: 0, names: names("lost") });
      throw new Error("no");
    });
    const next = inTransaction((tx) => insertSection(tx, { key: "kept", position: 0, names: names("kept") }));
    await expect(failing).rejects.toThrow("no");
    await next;
    expect((await listSections("de")).map((one) => one.key)).toEqual(["kept"]);
  });

  it("waits for the one before it, however they are interleaved", async () => {
    const order: string[] = [];
    const work = (name: string) =>
      inTransaction(async (tx) => {
        order.push(`${name} begins`);
        await tx.select().from(section);
        await Promise.resolve();
        order.push(`${name} ends`);
      });
    await Promise.all([work("one"), work("two"), work("three")]);
    expect(order).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"]);
  });

  it("fails at once inside another one, and not for ever; what comes after it goes on", async () => {
    const nested = inTransaction(() => inTransaction(async () => "never"));
    await expect(nested).rejects.toThrow("inside a transaction");
    let late: Promise<string> | undefined;
    await inTransaction(async () => {
      late = new Promise((resolve) => setTimeout(resolve, 5)).then(() => inTransaction(async () => "begun in there"));
    });
    expect(await late).toBe("begun in there");
  });

  it("is the only way to write: the reading connection refuses", () => {
    expect(() => reader().insert(section).values({ key: "stray", position: 0 }).run()).toThrow(/readonly/);
  });

  it("gets through while another process reads", async () => {
    const other = openWriting(databaseFile(place.dataDir));
    other.prepare("select * from section").all();
    await inTransaction((tx) => insertSection(tx, { key: "meanwhile", position: 1, names: names("meanwhile") }));
    expect(other.prepare("select count(*) as count from section").get()).toEqual({ count: 2 });
    other.close();
  });
});

describe("the database itself", () => {
  const refuses = (sql: string) => expect(() => writer().connection.exec(sql)).toThrow(/constraint/i);

  it("refuses what no row may be", () => {
    refuses("insert into section_name (section_id, locale, name, slug) values (999, 'de', 'x', 'x')");
    refuses("insert into topic (key, kind) values ('x', 'rumour')");
    refuses("insert into section_name (section_id, locale, name, slug) values (1, 'German', 'x', 'x')");
    refuses("insert into redirect (from_path, to_path, created_at) values ('/a', '/a', 0)");
    refuses(
      "insert into story (section_id, source_locale, urgency, created_at) values ((select min(id) from section), 'de', 9, 0)",
    );
  });
});
