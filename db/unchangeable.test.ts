import { describe, expect, it } from "vitest";
import { addSection, addStory } from "../newsroom/testing";
import { writer } from "./client";
import { temporaryDatabase } from "./testing";

const place = temporaryDatabase();

describe("what was done and written", () => {
  it.each(["audit_entry", "revision"])("can be neither changed nor deleted, whoever writes: %s", async (table) => {
    await addStory(await addSection(table), { de: { headline: table } });
    const { connection } = writer(place.dataDir);
    const rows = () => JSON.stringify(connection.prepare(`select * from ${table}`).all());
    const before = rows();
    expect(before).toContain('"actor":"test"');
    expect(() => connection.exec(`update ${table} set actor = 'nobody'`)).toThrow(/never changed/);
    expect(() => connection.exec(`delete from ${table}`)).toThrow(/never deleted/);
    const columns = Object.keys(connection.prepare(`select * from ${table}`).get() as object)
      .filter((name) => name !== "action_group")
      .join(", ");
    const replace = `insert or replace into ${table} (${columns}) select ${columns} from ${table}`;
    expect(() => connection.exec(replace)).toThrow(/never replaced/);
    expect(rows()).toBe(before);
  });

  it("keep their article, and what hangs on it", async () => {
    const { ids } = await addStory(await addSection("kept"), { de: { headline: "Bleibt" } });
    const { connection } = writer(place.dataDir);
    connection.exec(
      `insert into preview_link (token_hash, article_id, made_by, made_at, expires_at) values ('${"a".repeat(64)}', ${ids.de}, 'test', 1, 2)`,
    );
    expect(() => connection.exec(`delete from article where id = ${ids.de}`)).toThrow(/FOREIGN KEY|never deleted/);
    expect(connection.prepare("select article_id from preview_link").pluck().all()).toEqual([ids.de]);
  });
});
