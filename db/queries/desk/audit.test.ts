import { beforeAll, describe, expect, it } from "vitest";
import { openTaxon } from "../../../newsroom/taxonomy";
import { addSection, addStory, somebody } from "../../../newsroom/testing";
import { writer } from "../../client";
import { temporaryDatabase } from "../../testing";
import { inTransaction } from "../../transaction";
import { insertAuditEntry } from "../writing";
import { type AuditFilter, listAuditEntries } from "./audit";

const place = temporaryDatabase();
let storyId = 0;

beforeAll(async () => {
  const added = await addStory(await addSection(), { de: { headline: "Export", publishedAt: 1_000 } });
  storyId = added.storyId;
  for (let number = 0; number < 5; number += 1)
    await inTransaction((tx) =>
      insertAuditEntry(tx, {
        // Three at one instant: the order of what happened decides.
        ...{ actor: "anna", at: 5_000 + Math.max(0, number - 2), action: "article.save" },
        ...{ articleId: added.ids.de ?? null, detail: { number } },
      }),
    );
  const names = { de: { name: "Sport", slug: "", description: "" } };
  await openTaxon(somebody(), { kind: "section", names });
});

const list = async (filter: AuditFilter) => (await listAuditEntries(filter, { limit: 50 })).entries;

describe("the audit list", () => {
  it("is read page by page, the latest first, and no entry is missed or shown twice", async () => {
    const seen: number[] = [];
    for (let after: { at: number; id: number } | undefined; ; ) {
      const { entries, next } = await listAuditEntries({ actor: "anna" }, { limit: 2, after });
      seen.push(...entries.map((entry) => Number(entry.detail.number)));
      if (!next) break;
      after = next;
    }
    expect(seen).toEqual([4, 3, 2, 1, 0]);
  });

  it("is narrowed to a person, a kind of action, a time and a story, with what it was done to", async () => {
    expect((await list({ group: "section" })).map((entry) => `${entry.action} ${entry.actor}`)).toEqual([
      "section.create chief",
      "section.create test",
    ]);
    expect(await list({ from: 5_001, to: 5_002, actor: "anna" })).toHaveLength(1);
    const ofStory = await list({ storyId });
    expect(ofStory).toHaveLength(7);
    expect(ofStory[0]).toMatchObject({ storyId, locale: "de", headline: "Export" });
    expect(await list({ storyId: 999 })).toEqual([]);
  });

  it("is found by an index, whatever it is narrowed to", () => {
    const { connection } = writer(place.dataDir);
    const plan = (where: string) =>
      JSON.stringify(
        connection
          .prepare(`explain query plan select id from audit_entry where ${where} order by at desc, id desc limit 50`)
          .all(),
      );
    for (const where of ["actor = 'x'", "action_group = 'x'", "at >= 5 and at < 9", "at < 9 or (at = 9 and id < 3)"])
      expect(plan(where), where).not.toMatch(/TEMP B-TREE|SCAN audit_entry"/);
  });
});
