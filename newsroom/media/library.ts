import * as rows from "../../db/queries/media";
import { insertAuditEntry } from "../../db/queries/writing";
import type { AuditAction } from "../../db/schema";
import { inTransaction, type Transaction } from "../../db/transaction";
import { type Locale, locales } from "../../i18n/locales";
import type { By } from "../actor";
import { byPerson } from "../desk";
import { may, type Person } from "../rights";
import { altNeededIn } from "./alt-texts";
import { recordPictureChange } from "./readers";
import type { RefusalReason } from "./refusal";
import { type StoredPicture, takeIn } from "./take-in";
import type { PictureWords } from "./words";

export type PictureFailure = {
  ok: false;
  reason: RefusalReason | "forbidden" | "notFound" | "versionConflict" | "altNeeded" | "known";
};

/** A file on its way in: its bytes, and its name with those who send it. */
export interface Upload {
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  name: string;
}

/**
 * Takes a picture into the library with what its file says of it. The same bytes twice are one entry.
 * @returns its id, and whether it was there before
 */
export async function uploadPicture(
  person: Person,
  { source, name }: Upload,
): Promise<{ ok: true; id: number; isKnown: boolean } | PictureFailure> {
  if (!may(person, "media.upload")) return { ok: false, reason: "forbidden" };
  const taken = await takeIn(source);
  if (!taken.ok) return taken;
  const { picture } = taken;
  return inTransaction(async (tx) => {
    const by = byPerson(person);
    const entry = { ...picture, originalName: nameOf(name), uploadedBy: person.id, texts: textsFrom(picture.words) };
    const { id, isKnown } = await enter(tx, entry, by.at);
    if (!isKnown) await note(tx, { action: "media.upload", mediaId: id, detail: { hash: picture.hash } }, by);
    return { ok: true, id, isKnown };
  });
}

/**
 * Enters a stored picture with its texts in each language. Of one that is known by its hash, only what has no words yet
 * gets them. @returns its id
 */
export async function addPicture(
  tx: Transaction,
  picture: Omit<Entry, "uploadedBy"> & { at: number },
): Promise<number> {
  const { id, isKnown } = await enter(tx, { ...picture, uploadedBy: null }, picture.at);
  if (isKnown) await completeTexts(tx, id, picture.texts);
  return id;
}

async function completeTexts(tx: Transaction, id: number, texts: rows.MediaTexts): Promise<void> {
  const before = new Map((await rows.textsOfMedia(tx, id)).map((one) => [one.locale, one]));
  const added = Object.entries(texts).filter(([locale, text]) => text.alt && !before.get(locale)?.alt);
  if (added.length === 0) return;
  await rows.putMediaTexts(tx, id, Object.fromEntries(added));
  await rows.indexWords(tx, id);
}

interface Entry extends StoredPicture {
  originalName: string;
  uploadedBy: string | null;
  texts: rows.MediaTexts;
  /** What is said of it beside its file. */
  said?: { creator?: string; rightsNote?: string };
}

async function enter(tx: Transaction, entry: Entry, createdAt: number): Promise<{ id: number; isKnown: boolean }> {
  const { words, texts, said, ...values } = entry;
  const known = await rows.mediaByHash(tx, entry.hash);
  if (known) return { id: known.id, isKnown: true };
  const { hash, width, height, kind, originalName, uploadedBy } = values;
  const file = { hash, width, height, kind, originalName };
  const id = await rows.insertMedia(tx, { ...file, uploadedBy, creator: words.creator, ...said, createdAt });
  await rows.putMediaTexts(tx, id, texts);
  await rows.indexWords(tx, id);
  return { id, isKnown: false };
}

/** A credit is a name and stands in every language. */
function textsFrom({ caption, credit }: PictureWords): rows.MediaTexts {
  return Object.fromEntries(locales.map((locale) => [locale, { caption: caption[locale] ?? "", credit }]));
}

const longestName = 200;

/** A file's name is a word for people here, never a path. */
function nameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(-longestName);
}

export interface PictureDetails {
  /** In parts of the width and height, 0 to 1. */
  focalX: number;
  focalY: number;
  creator: string;
  rightsNote: string;
  /** UTC epoch ms: the first moment at which it may not be shown any more; null: no end. */
  rightsEndAt: number | null;
  texts: Partial<Record<Locale, { alt: string; caption: string; credit: string }>>;
}

/** Changes what is said of a picture, on every page that shows it, if it still is at the version that was seen. */
export async function savePicture(
  person: Person,
  save: { id: number; version: number; details: PictureDetails },
): Promise<{ ok: true; version: number } | (PictureFailure & { locale?: Locale })> {
  const { texts, ...values } = save.details;
  return inTransaction<{ ok: true; version: number } | (PictureFailure & { locale?: Locale })>(async (tx) => {
    const found = await toBeWritten(tx, person, save.id);
    if (!found.ok) return found;
    const lost = await lostAlt(tx, save.id, texts);
    if (lost) return { ok: false, reason: "altNeeded", locale: lost };
    const after = await rows.updateMedia(tx, save.id, { version: save.version, values });
    if (!after) return { ok: false, reason: "versionConflict" };
    await rows.putMediaTexts(tx, save.id, texts);
    await rows.indexWords(tx, save.id);
    const by = byPerson(person);
    await note(tx, { action: "media.save", mediaId: save.id, detail: { ...save.details } }, by);
    await recordPictureChange(tx, save.id, by.at);
    return { ok: true, version: after.version };
  });
}

/** A picture that somebody may write. */
async function toBeWritten(
  tx: Transaction,
  person: Person,
  id: number,
): Promise<{ ok: true; picture: rows.MediaRow } | { ok: false; reason: "forbidden" | "notFound" }> {
  const picture = await rows.mediaById(tx, id);
  if (!picture) return { ok: false, reason: "notFound" };
  const target = { authorId: picture.uploadedBy, isPublished: await rows.isBeforeReaders(tx, id) };
  return may(person, "media.write", target) ? { ok: true, picture } : { ok: false, reason: "forbidden" };
}

/** The language in which a published article would be left with a picture that has no alt text any more. */
async function lostAlt(tx: Transaction, id: number, texts: PictureDetails["texts"]): Promise<Locale | undefined> {
  const needed = await altNeededIn(tx, id);
  const had = (await rows.textsOfMedia(tx, id)).filter((one) => one.alt !== "").map((one) => one.locale);
  return needed.find((locale) => had.includes(locale) && texts[locale]?.alt.trim() === "");
}

/** Puts a new file in a picture's place, wherever it is shown; what was said of it stays, and the old file is kept. */
export async function replacePicture(
  person: Person,
  replacement: Upload & { id: number; version: number },
): Promise<{ ok: true; version: number } | PictureFailure> {
  const { id, version } = replacement;
  // Asked before the file is read, and again once it is there, for much may have happened meanwhile.
  const asked = await inTransaction((tx) => toBeWritten(tx, person, id));
  if (!asked.ok) return asked;
  const taken = await takeIn(replacement.source);
  if (!taken.ok) return taken;
  const { hash, width, height, kind } = taken.picture;
  return inTransaction<{ ok: true; version: number } | PictureFailure>(async (tx) => {
    const found = await toBeWritten(tx, person, id);
    if (!found.ok) return found;
    const { picture: before } = found;
    if (before.version !== version) return { ok: false, reason: "versionConflict" };
    // Also when it is this very picture: then there is nothing to replace.
    if (await rows.mediaByHash(tx, hash)) return { ok: false, reason: "known" };
    const by = byPerson(person);
    const former = { hash: before.hash, width: before.width, height: before.height, kind: before.kind };
    const kept = { mediaId: id, ...former, originalName: before.originalName };
    await rows.insertMediaFile(tx, { ...kept, replacedBy: by.actor, replacedAt: by.at });
    const values = { hash, width, height, kind, originalName: nameOf(replacement.name), focalX: 0.5, focalY: 0.5 };
    const after = await rows.updateMedia(tx, id, { version, values });
    await rows.indexWords(tx, id);
    await note(tx, { action: "media.replace", mediaId: id, detail: { from: before.hash, to: hash } }, by);
    await recordPictureChange(tx, id, by.at);
    return { ok: true, version: after?.version ?? version };
  });
}

async function note(
  tx: Transaction,
  entry: { action: AuditAction; mediaId: number; detail: Record<string, unknown> },
  by: By,
): Promise<void> {
  const { action, mediaId, detail } = entry;
  await insertAuditEntry(tx, { ...by, action, articleId: null, detail: { mediaId, ...detail } });
}
