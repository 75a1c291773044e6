import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "../../db/client";
import { changesAfter, latestChangeId, nextDueAt, nextDueOfStory } from "../../db/queries/content-version";
import { isShownToReaders, listTaxonUses, listUses } from "../../db/queries/desk/picture-uses";
import { countRights, findPicture, listFormerFiles, listPictures } from "../../db/queries/desk/pictures";
import { findArticle, findPictures, findPicture as publicPicture } from "../../db/queries/public/article";
import { listLatest } from "../../db/queries/public/items";
import { listTopics } from "../../db/queries/public/taxonomy";
import { auditEntry, media } from "../../db/schema";
import { temporaryDatabase } from "../../db/testing";
import { inTransaction } from "../../db/transaction";
import { saveDraft } from "../drafts";
import { publishArticle, publishChanges } from "../publishing";
import type { Person, Role } from "../rights";
import { saveShared } from "../stories";
import { changeTaxon, openTaxon, removeTaxon } from "../taxonomy";
import { addSection, addStory, testBy } from "../testing";
import { undescribedPictures } from "./alt-texts";
import { type PictureDetails, replacePicture, savePicture, uploadPicture } from "./library";
import { withIptc } from "./testing";

temporaryDatabase();
const person = (role: Role): Person => ({ id: role, name: role, role, locales: ["de", "ru"] });
const editor = person("editor");
const author = person("author");
let section = 0;
let colours = 0;

beforeAll(async () => {
  section = await addSection();
});

/** A small picture that is like no other. */
async function anyPicture(): Promise<Buffer> {
  colours += 1;
  return sharp({ create: { width: 30, height: 20, channels: 3, background: { r: colours * 4, g: 90, b: 90 } } })
    .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

async function uploaded(name = "bild.jpg", bytes?: Buffer): Promise<number> {
  const outcome = await uploadPicture(author, { source: [bytes ?? (await anyPicture())], name });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

async function known(id: number) {
  const picture = await findPicture(id);
  if (!picture) throw new Error(`there is no picture ${id}`);
  return picture;
}

const text = (alt: string) => ({ alt, caption: "", credit: "" });
const plain: PictureDetails = {
  ...{ focalX: 0.5, focalY: 0.5, creator: "", rightsNote: "", rightsEndAt: null },
  texts: { de: text("Ein Feld"), ru: text("Поле") },
};

async function save(id: number, details: Partial<PictureDetails>, by = editor) {
  return savePicture(by, { id, version: (await known(id)).version, details: { ...plain, ...details } });
}

/** A published story with one picture at its head and another one, that waits, in its text. */
async function storyWith(head: number, inText: number) {
  const { storyId, ids } = await addStory(section, { de: { headline: "Mit Bild" } });
  const articleId = ids.de ?? 0;
  await saveShared(person("chief"), { storyId, version: 1, values: { pictureId: head } });
  await inTransaction((tx) => publishArticle(tx, { articleId, version: 1, publishedAt: testBy.at }, testBy));
  const body = {
    type: "doc" as const,
    content: [{ type: "picture", attrs: { mediaId: inText, caption: null } }, { type: "paragraph" }],
  };
  const saved = await inTransaction((tx) => saveDraft(tx, { articleId, version: 2, content: { body } }, testBy));
  expect(saved).toMatchObject({ ok: true, changed: true });
  return { storyId, articleId, body };
}

/** A project that has a picture in German, where it is named. */
async function projectWith(pictureId: number, name: string) {
  const names = { de: { name, slug: "", description: "" } };
  const opened = await openTaxon(person("chief"), { kind: "project", names, pictureId });
  if (!opened.ok) throw new Error(opened.reason);
  return { kind: "project" as const, id: opened.id, names };
}

const shown = async (storyId: number) => (await findArticle("de", storyId))?.picture?.hash ?? null;

describe("the library", () => {
  it("takes in a picture with what its file says, for everybody at the desk", async () => {
    const bytes = withIptc(await anyPicture(), {
      caption: "Ein Traktor",
      creator: "Anna Beispiel",
      credit: "Depesche",
    });
    const picture = await known(await uploaded("C:\\Bilder\\traktor.jpg", bytes));
    expect(picture).toMatchObject({ originalName: "traktor.jpg", creator: "Anna Beispiel", uploadedBy: "author" });
    expect(picture.texts).toEqual({
      de: { alt: "", caption: "Ein Traktor", credit: "Depesche" },
      ru: { alt: "", caption: "", credit: "Depesche" },
    });
    const [entry] = (await reader().select().from(auditEntry)).slice(-1);
    expect(entry).toMatchObject({ action: "media.upload", actor: "author", detail: { mediaId: picture.id } });
  });

  it("has the same file once, whoever brings it again and however it is called", async () => {
    const bytes = await anyPicture();
    const outcomes = await Promise.all(
      ["eins.jpg", "zwei.jpg"].map((name) => uploadPicture(editor, { source: [bytes], name })),
    );
    const [one, other] = outcomes.map((outcome) => (outcome.ok ? outcome : null));
    expect(one?.id).toBe(other?.id);
    expect([one?.isKnown, other?.isKnown].sort()).toEqual([false, true]);
  });

  it("says why it takes a file not in", async () => {
    expect(await uploadPicture(author, { source: [Buffer.from("Text")], name: "bild.jpg" })).toEqual({
      ok: false,
      reason: "notAccepted",
    });
  });

  it("is written by authors in what they uploaded themselves, until readers see it, and replaced by them", async () => {
    const own = await uploaded();
    const another = { ...author, id: "another" };
    expect(await save(own, {}, another)).toEqual({ ok: false, reason: "forbidden" });
    expect(await replacePicture(another, { id: own, version: 1, source: [], name: "" })).toMatchObject({
      reason: "forbidden",
    });
    expect(await save(own, { texts: { de: text("Ein Acker") } }, author)).toEqual({ ok: true, version: 2 });
    const fresh = { id: own, version: 2, source: [await anyPicture()], name: "neu.jpg" };
    expect(await replacePicture(author, fresh)).toMatchObject({ ok: true });
    await storyWith(await uploaded(), own);
    expect(await isShownToReaders(own)).toBe(true);
    expect(await save(own, {}, author)).toEqual({ ok: false, reason: "forbidden" });
    expect(await save(own, {})).toMatchObject({ ok: true });
    const ofTopic = await uploaded();
    await save(ofTopic, {}, author);
    await projectWith(ofTopic, "Bild eines Autors");
    expect(await save(ofTopic, {}, author)).toEqual({ ok: false, reason: "forbidden" });
  });

  it("is changed by editors, and by nobody over what another one changed", async () => {
    const id = await uploaded();
    const details = { ...plain, focalX: 0.2, focalY: 0.9, creator: "B", rightsNote: "Nur online" };
    expect(await savePicture(editor, { id, version: 1, details })).toEqual({ ok: true, version: 2 });
    expect(await savePicture(editor, { id, version: 1, details })).toEqual({ ok: false, reason: "versionConflict" });
    expect(await known(id)).toMatchObject({ focalX: 0.2, focalY: 0.9, creator: "B", rightsNote: "Nur online" });
    expect(await savePicture(editor, { id: 99_999, version: 1, details })).toMatchObject({ reason: "notFound" });
    await expect(savePicture(editor, { id, version: 2, details: { ...details, focalX: 1.5 } })).rejects.toThrow();
  });

  it("is searched in either language's words, filtered, and goes on where a page ended", async () => {
    const id = await uploaded("suche.jpg");
    await save(id, { creator: "Zora Suchfund", texts: { de: text("Ölmühle"), ru: text("Маслобойня Весна") } });
    const found = async (search: Parameters<typeof listPictures>[0]) =>
      (await listPictures(search, { limit: 50 })).pictures.map((one) => one.id);
    for (const words of ["SUCHE.jpg", "suchfund zora", "ölmühle", "ÖLMÜHLE", "весна"])
      expect(await found({ text: words }), words).toEqual([id]);
    expect(await found({ text: "ölmühle fehlt" })).toEqual([]);
    const bare = await uploaded("ohne.jpg");
    expect(await found({ filter: "withoutAlt" })).toContain(bare);
    expect(await found({ filter: "withoutAlt" })).not.toContain(id);
    expect(await found({ filter: "unused", text: "suchfund" })).toEqual([id]);
    const first = await listPictures({}, { limit: 1 });
    const second = await listPictures({}, { limit: 1, after: first.next ?? 0 });
    expect([first.pictures[0]?.id, second.pictures[0]?.id]).toEqual([bare, id]);
  });
});

describe("a picture in a story", () => {
  it("is known to be used, at its head and in a text that waits to be published", async () => {
    const [head, inText] = [await uploaded(), await uploaded()];
    const { storyId } = await storyWith(head, inText);
    for (const id of [head, inText])
      expect(await listUses(id, 10)).toEqual([{ storyId, locale: "de", headline: "Mit Bild", isPublished: true }]);
    expect((await listPictures({ filter: "unused" }, { limit: 99 })).pictures.map((one) => one.id)).not.toContain(head);
  });

  it("without alt text stands in the way of publishing, in its language only", async () => {
    const [head, inText] = [await uploaded("kopf.jpg"), await uploaded("text.jpg")];
    const { storyId, body } = await storyWith(head, inText);
    const lacking = (locale: "de" | "ru") => inTransaction((tx) => undescribedPictures(tx, { storyId, locale, body }));
    expect(await lacking("de")).toEqual([head, inText]);
    await save(head, { texts: { de: text("Ein Kopf") } });
    await save(inText, { texts: { de: text("Ein Text") } });
    expect(await lacking("de")).toEqual([]);
    expect(await lacking("ru")).toEqual([head, inText]);
  });

  it("keeps its alt text while a published article shows it", async () => {
    const id = await uploaded();
    await storyWith(id, id);
    await save(id, {});
    expect(await save(id, { texts: { de: text(" "), ru: text("") } })).toEqual({
      ok: false,
      reason: "altNeeded",
      locale: "de",
    });
    expect(await save(id, { texts: { de: text("Ein Feld"), ru: text("") } })).toMatchObject({ ok: true });
  });

  it("is told to the pages that show it when something of it changes", async () => {
    const id = await uploaded();
    const before = latestChangeId(reader());
    await save(id, {});
    expect(changesAfter(reader(), before)).toEqual([]);
    const { storyId } = await storyWith(id, id);
    const then = latestChangeId(reader());
    await save(id, { texts: { de: text("Anders") } });
    expect(changesAfter(reader(), then)).toMatchObject([{ locale: "de", kind: "story", storyId }]);
  });

  it("leaves article, text and lists at the moment that its rights end, and the page cache knows when", async () => {
    const [head, inText] = [await uploaded(), await uploaded()];
    const { storyId, articleId } = await storyWith(head, inText);
    await inTransaction((tx) => publishChanges(tx, { articleId, version: 3, as: "amendment" }, testBy));
    const inList = async () => (await listLatest({ locale: "de" }, 99)).find((one) => one.storyId === storyId)?.picture;
    const end = Date.now() + 20 * 86_400_000;
    await save(head, { rightsEndAt: end });
    await save(inText, { rightsEndAt: end - 1_000 });
    expect(await shown(storyId)).toBe((await known(head)).hash);
    expect(nextDueOfStory(reader(), storyId, Date.now())).toBe(end - 1_000);
    expect(nextDueAt(reader(), "de", Date.now())).toBe(end - 1_000);
    expect(nextDueAt(reader(), null, end - 1_000)).toBe(end);
    expect(nextDueOfStory(reader(), storyId, end)).toBeNull();
    expect(await countRights()).toEqual({ ended: 0, ending: 2 });
    for (const id of [head, inText]) await save(id, { rightsEndAt: Date.now() });
    expect([await shown(storyId), await inList()]).toEqual([null, null]);
    expect((await findPictures("de", [inText])).size).toBe(0);
    expect(await countRights()).toEqual({ ended: 2, ending: 0 });
    const ended = await listPictures({ filter: "rightsEnded" }, { limit: 9 });
    expect(ended.pictures.map((one) => one.id)).toEqual([inText, head]);
  });

  it("is replaced everywhere, and what was there before is kept", async () => {
    const id = await uploaded("alt.jpg");
    const { storyId } = await storyWith(id, id);
    const before = await known(id);
    const bytes = await anyPicture();
    const replace = () => replacePicture(editor, { id, version: before.version, source: [bytes], name: "neu.jpg" });
    expect(await replace()).toEqual({ ok: true, version: before.version + 1 });
    const after = await known(id);
    expect(after).toMatchObject({ originalName: "neu.jpg", texts: before.texts });
    expect(await shown(storyId)).toBe(after.hash);
    expect(await listFormerFiles(id)).toMatchObject([{ hash: before.hash, originalName: "alt.jpg" }]);
    expect(await replace()).toMatchObject({ reason: "versionConflict" });
    const other = await known(await uploaded());
    const twice = { id: other.id, version: other.version, source: [bytes], name: "neu.jpg" };
    expect(await replacePicture(editor, twice)).toEqual({ ok: false, reason: "known" });
  });
});

describe("a picture of a topic", () => {
  it("is known to be used, and no query of the desk can delete it", async () => {
    const id = await uploaded("projekt.jpg");
    await save(id, {});
    const project = await projectWith(id, "Grüne Route");
    expect(await listTaxonUses(id)).toEqual([{ kind: "project", id: project.id, names: { de: "Grüne Route" } }]);
    const found = async (filter: "unused") =>
      (await listPictures({ filter, text: "projekt.jpg" }, { limit: 9 })).pictures.map((one) => one.id);
    expect(await found("unused")).toEqual([]);
    await expect(inTransaction((tx) => tx.delete(media).where(eq(media.id, id)))).rejects.toThrow();
    await removeTaxon(person("chief"), project);
    expect(await found("unused")).toEqual([id]);
  });

  it("keeps its alt text in the languages that the topic is named in", async () => {
    const id = await uploaded();
    await save(id, {});
    await projectWith(id, "Das digitale Dorf");
    const texts = (de: string, ru: string) => ({ texts: { de: text(de), ru: text(ru) } });
    expect(await save(id, texts(" ", "Поле"))).toMatchObject({ reason: "altNeeded", locale: "de" });
    expect(await save(id, texts("Ein Feld", ""))).toMatchObject({ ok: true });
  });

  it("is told to the pages when something of it changes", async () => {
    const id = await uploaded();
    await save(id, {});
    await projectWith(id, "Orte der Erinnerung");
    const before = latestChangeId(reader());
    await save(id, { focalX: 0.1 });
    expect(changesAfter(reader(), before)).toMatchObject([
      { locale: "de", kind: "frame" },
      { locale: "ru", kind: "frame" },
    ]);
  });

  it("leaves its page when its rights end, and is reported", async () => {
    const id = await uploaded();
    await save(id, {});
    const before = await countRights();
    const project = await projectWith(id, "Industrie im Verbund");
    const pictureOf = async () => {
      const [topic] = (await listTopics("project", "de")).filter((one) => one.id === project.id);
      return publicPicture("de", topic?.pictureId ?? null);
    };
    expect(await pictureOf()).toMatchObject({ alt: "Ein Feld" });
    await save(id, { rightsEndAt: Date.now() - 1 });
    expect(await pictureOf()).toBeNull();
    expect((await countRights()).ended).toBe(before.ended + 1);
  });

  it("is chosen with an alt text in each language that the topic is named in, whichever of both comes last", async () => {
    const id = await uploaded();
    const german = { name: "Städte", slug: "", description: "" };
    const names = { de: german, ru: { name: "Города", slug: "", description: "" } };
    const open = () => openTaxon(person("chief"), { kind: "project", names, pictureId: id });
    expect(await open()).toEqual({ ok: false, reason: "altMissing", locale: "de" });
    await save(id, { texts: { de: text("Eine Stadt") } });
    expect(await open()).toEqual({ ok: false, reason: "altMissing", locale: "ru" });
    const project = await projectWith(id, "Städte");
    const rename = (version: number) => changeTaxon(person("chief"), { ...project, version, names });
    expect(await rename(1)).toEqual({ ok: false, reason: "altMissing", locale: "ru" });
    await save(id, { texts: { ru: text("Город") } });
    expect(await rename(1)).toEqual({ ok: true });
    expect(await changeTaxon(person("chief"), { ...project, version: 2, names, pictureId: null })).toEqual({
      ok: true,
    });
    expect(await listTaxonUses(id)).toEqual([]);
  });
});
