import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { mediaByHash } from "../../db/queries/media";
import { inTransaction } from "../../db/transaction";
import { type Locale, locales } from "../../i18n/locales";
import { addPicture } from "../media/library";
import { takeIn } from "../media/take-in";
import type { WirePicture } from "./document";

export type TakenPicture = { ok: true; id: number } | { ok: false; reason: string };

/**
 * Pictures that documents name, out of a folder: nothing is fetched from anywhere. A file is found by the end of its
 * address, so that `https://old.example/wp-content/uploads/2024/02/a.jpg` is `2024/02/a.jpg` or, where no other file has
 * the name, `a.jpg`.
 */
export class PictureFolder {
  private readonly taken = new Map<string, TakenPicture>();
  private files: Map<string, string[]> | null = null;

  /** @param folder null: there is none, and no picture is found. */
  constructor(private readonly folder: string | null) {}

  /** Takes a picture into the library, with its words in a language; the same file is one entry. */
  async take(picture: WirePicture, locale: Locale): Promise<TakenPicture> {
    const path = await this.find(picture.href);
    if (path === null)
      return { ok: false, reason: this.folder === null ? "there is no --media" : "its file is not in --media" };
    const known = this.taken.get(`${locale}:${path}`);
    if (known) return known;
    const taken = await enter(path, picture, locale);
    this.taken.set(`${locale}:${path}`, taken);
    return taken;
  }

  private async find(href: string): Promise<string | null> {
    if (this.folder === null) return null;
    this.files ??= await filesBelow(this.folder);
    const segments = segmentsOf(href);
    for (const name of namesOf(segments.at(-1) ?? "")) {
      const found = best(this.files.get(name) ?? [], [...segments.slice(0, -1), name]);
      if (found !== null) return join(this.folder, found);
    }
    return null;
  }
}

async function enter(path: string, picture: WirePicture, locale: Locale): Promise<TakenPicture> {
  const own = await ownPicture(basename(path));
  if (own !== undefined) return { ok: true, id: own };
  const stored = await takeIn(createReadStream(path));
  if (!stored.ok) return { ok: false, reason: `its file is not taken: ${stored.reason}` };
  const { words } = stored.picture;
  const credit = picture.credit || words.credit;
  const caption = picture.caption || (words.caption[locale] ?? "");
  const texts = Object.fromEntries(
    locales.map((one) => [one, one === locale ? { alt: picture.alt || caption, caption, credit } : { credit }]),
  );
  const { creator, rightsNote } = picture;
  const entry = { ...stored.picture, originalName: basename(path), texts, at: Date.now() };
  const said = { ...(creator === "" ? {} : { creator }), rightsNote };
  return { ok: true, id: await inTransaction((tx) => addPicture(tx, { ...entry, said })) };
}

/** What this very newsroom exported comes back as a copy of another size: its name tells which picture it is. */
async function ownPicture(name: string): Promise<number | undefined> {
  const hash = /^([0-9a-f]{64})-\d+\.jpg$/.exec(name)?.[1];
  if (hash === undefined) return undefined;
  return (await inTransaction((tx) => mediaByHash(tx, hash)))?.id;
}

function segmentsOf(href: string): string[] {
  const path = URL.canParse(href) ? new URL(href).pathname : (href.split(/[?#]/)[0] ?? "");
  return path.split("/").map(decoded);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment).trim();
  } catch {
    return segment;
  }
}

/** The name itself, and that of the picture which a blog made it from in a smaller size (`a-300x200.jpg`). */
function namesOf(name: string): string[] {
  return [...new Set([name, name.replace(/-(?:\d+x\d+|scaled)(?=\.\w+$)/, "")])].filter((one) => one !== "");
}

/** The file with the longest common end; none where two are as good. */
function best(paths: readonly string[], segments: readonly string[]): string | null {
  const rated = paths
    .map((path) => ({ path, common: commonEnd(path.split("/"), segments) }))
    .sort((one, other) => other.common - one.common);
  return rated[0] && rated[0].common !== rated[1]?.common ? rated[0].path : null;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** The paths of all files within, by their names. Links are not followed: they may lead out of the folder. */
async function filesBelow(folder: string): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop())
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.set(entry.name, [...(files.get(entry.name) ?? []), path]);
    }
  return files;
}
