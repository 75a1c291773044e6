import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { readEnvironment } from "../config/environment";
import { pictureFile, sharedWidth, widthsOf } from "../content/pictures";
import { insertMedia } from "../db/queries/media";
import type { Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";

export interface StoredPicture {
  hash: string;
  width: number;
  height: number;
}

/** The bound on decoded pixels: a small file may unpack to gigabytes. */
const mostPixels = 100_000_000;

/**
 * Writes a picture's files: every stored width as WebP and one JPEG. They are named by the hash of the original, so
 * doing it again changes nothing. Run it before the transaction that names them. @throws for what is no picture.
 */
export async function storePicture(original: Buffer, dataDir = readEnvironment().dataDir): Promise<StoredPicture> {
  const { width, height } = await sharp(original, { limitInputPixels: mostPixels }).metadata();
  const hash = createHash("sha256").update(original).digest("hex");
  const at = (pixels: number) => sharp(original, { limitInputPixels: mostPixels }).resize({ width: pixels });
  for (const pixels of widthsOf(width))
    await writeWhole(
      join(dataDir, "media", pictureFile(hash, pixels)),
      await at(pixels).webp({ quality: 78 }).toBuffer(),
    );
  const shared = sharedWidth(width);
  const jpeg = await at(shared).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  await writeWhole(join(dataDir, "media", pictureFile(hash, shared, "jpg")), jpeg);
  return { hash, width, height };
}

/** Enters a stored picture with its texts in each language. @returns its id; that of the one known by this hash. */
export async function addPicture(
  tx: Transaction,
  picture: StoredPicture & { texts: Partial<Record<Locale, { alt: string; credit: string }>>; at: number },
): Promise<number> {
  return insertMedia(tx, picture);
}

async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
