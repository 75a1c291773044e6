import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { logoFile, type PictureFormat, pictureFile, pictureFormats, widthsOf } from "../../content/pictures";
import { decodeForPages, encodeMaster, encodeSeeThrough, type Inspected, type Pixels } from "./decode";

/**
 * Writes all files of a picture: every stored width in every format, and the master that later sizes are made of. All
 * of them or, where one fails, none of those that were not there before. @throws {Refused} for what cannot be decoded
 */
export async function writeFiles(picture: Inspected, hash: string, mediaFolder: string): Promise<void> {
  const wanted = widthsOf(picture.width).flatMap((width) => pictureFormats.map((format) => ({ width, format })));
  const files = [masterFile(hash), ...wanted.map(({ width, format }) => pictureFile(hash, width, format))];
  const found = await Promise.all(files.map((file) => isThere(join(mediaFolder, file))));
  if (found.every(Boolean)) return;
  const written: string[] = [];
  const write = async (file: string, bytes: Buffer) => {
    const path = join(mediaFolder, file);
    if (!(await isThere(path))) written.push(path);
    await writeWhole(path, bytes);
  };
  try {
    const pixels = await decodeForPages(picture);
    for (const { width, format } of wanted)
      await write(pictureFile(hash, width, format), await encode(pixels, width, format));
    await write(masterFile(hash), await encodeMaster(picture));
  } catch (error) {
    await Promise.all(written.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** Below `DATA_DIR/media` too, but under no address: `server/` serves files of a hash and a width alone. */
export function masterFile(hash: string): string {
  return `masters/${hash.slice(0, 2)}/${hash}.jpg`;
}

/** The figures behind these numbers stand in docs/decisions/009-pictures.md. */
function encode({ bytes, width, height }: Pixels, wanted: number, format: PictureFormat): Promise<Buffer> {
  const image = sharp(bytes, { raw: { width, height, channels: 3 } });
  const sized = wanted === width ? image : image.resize({ width: wanted });
  if (format === "avif") return sized.avif({ quality: 55, effort: 1, chromaSubsampling: "4:2:0" }).toBuffer();
  if (format === "webp") return sized.webp({ quality: 78 }).toBuffer();
  return sized.jpeg({ quality: 80, progressive: true }).toBuffer();
}

async function isThere(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.size > 0;
}

/** Writes the two files of a logo, for pages and for machines. @returns its size in pixels */
export async function writeLogoFiles(
  picture: Inspected,
  hash: string,
  mediaFolder: string,
): Promise<{ width: number; height: number }> {
  const { data, info } = await encodeSeeThrough(picture, logoFrame);
  const webp = await sharp(data).webp({ quality: 90, smartSubsample: true }).toBuffer();
  await writeWhole(join(mediaFolder, logoFile(hash, "png")), data);
  await writeWhole(join(mediaFolder, logoFile(hash, "webp")), webp);
  return { width: info.width, height: info.height };
}

/** Four times as high as it stands in a page's head: sharp on every screen, and large enough for search engines. */
const logoFrame = { width: 960, height: 224 };

/** A reader finds a file whole or not at all. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, bytes, { flush: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
