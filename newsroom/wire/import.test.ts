import { beforeAll, describe, expect, it } from "vitest";
import { bodyFromText } from "../../content/from-text";
import { insertMedia, putMediaTexts } from "../../db/queries/media";
import { articleById, updateStory, workingCopyOf } from "../../db/queries/writing";
import { temporaryDatabase } from "../../db/testing";
import { inTransaction } from "../../db/transaction";
import { saveAs } from "../issuing";
import { addSection, somebody } from "../testing";
import { importItem } from "./import";
import type { WireItem } from "./item";

temporaryDatabase();
const by = { actor: "cli", at: Date.now() };
const future = by.at + 86_400_000;
let sectionId = 0;
let pictureId = 0;
beforeAll(async () => {
  sectionId = await addSection();
  pictureId = await inTransaction((tx) => {
    const file = { hash: "a".repeat(64), width: 4, height: 3, kind: "png", originalName: "", createdAt: 1 } as const;
    return insertMedia(tx, file);
  });
});

let versions = 0;
async function receive(uri: string, more: Partial<WireItem> = {}) {
  versions += 1;
  const item: WireItem = {
    ...{ uri, locale: "de", headline: uri, lead: "", body: bodyFromText(`Text ${versions}.`) },
    ...{ dateline: null, lifted: null, byline: null, subjects: [], topics: [], section: null, urgency: 5 },
    ...{ publishedAt: null, updatedAt: null, embargoAt: null, status: "usable", statusNote: null, slug: null },
    ...{ storyKey: null, formerPaths: [], corrections: [], pictureId: null, pictureCaption: null, dropped: {} },
    ...{ searchTitle: null, searchDescription: null },
    versionCreatedAt: by.at - 10_000 + versions,
    ...more,
  };
  return inTransaction((tx) => importItem(tx, item, sectionId, by));
}

async function received(id: number) {
  const row = await inTransaction((tx) => articleById(tx, id));
  if (!row) throw new Error(`there is no article ${id}`);
  return row;
}

describe("a picture without alt text that the desk gave a wire's article", () => {
  it("goes on waiting while the wire moves the embargo", async () => {
    await receive("urn:x:1", { embargoAt: future });
    const body = { type: "doc" as const, content: [{ type: "picture", attrs: { mediaId: pictureId, caption: null } }] };
    await saveAs(somebody(), { articleId: 1, version: (await received(1)).version, content: { body } });
    expect(await receive("urn:x:1", { embargoAt: future + 5_000 })).toBe("updated");
    expect(await received(1)).toMatchObject({ state: "published", publishedAt: future + 5_000 });
    expect(JSON.stringify((await received(1)).body)).not.toContain("mediaId");
    expect((await inTransaction((tx) => workingCopyOf(tx, 1)))?.body).toEqual(body);
  });

  it("keeps withdrawn what the wire sends again, until it has one", async () => {
    await receive("urn:x:2");
    await receive("urn:x:2", { status: "canceled" });
    const { storyId } = await received(2);
    await inTransaction((tx) => updateStory(tx, storyId, { version: 1, values: { pictureId } }));
    await receive("urn:x:2");
    expect((await received(2)).state).toBe("withdrawn");
  });

  it("with one, the desk's changes come out with the wire's, and what was withdrawn comes again", async () => {
    await inTransaction((tx) => putMediaTexts(tx, pictureId, { de: { alt: "Ein Rathaus" } }));
    await receive("urn:x:1", { embargoAt: future });
    expect(JSON.stringify((await received(1)).body)).toContain("mediaId");
    await receive("urn:x:3");
    await receive("urn:x:3", { status: "canceled" });
    const { storyId } = await received(3);
    await inTransaction((tx) => updateStory(tx, storyId, { version: 1, values: { pictureId } }));
    await receive("urn:x:3");
    expect((await received(3)).state).toBe("published");
  });
});
