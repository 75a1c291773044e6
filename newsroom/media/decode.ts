import { open, readFile, stat } from "node:fs/promises";
import sharp, { type Metadata, type Sharp } from "sharp";
import { type PictureKind, widthsOf } from "../../content/pictures";
import { headBytes, isAnimatedPng, kindOf } from "./kind";
import { mostBytes, mostPixels, mostStretch, Refused } from "./refusal";

/** A file that is a picture as far as its head tells. Sizes are in pixels, upright. */
export interface Inspected {
  path: string;
  kind: PictureKind;
  width: number;
  height: number;
  /** Blocks of words as they stand in the file. */
  iptc: Buffer | undefined;
  xmp: Buffer | undefined;
}

/**
 * Looks at a file without decoding it: its size, its kind by its bytes, how many pixels it will have.
 * @throws {Refused} for what is not taken in
 */
export async function inspect(path: string): Promise<Inspected> {
  if ((await stat(path)).size > mostBytes) throw new Refused("tooManyBytes");
  const kind = kindOf(await headOf(path));
  if (kind === "png" && isAnimatedPng(await readFile(path))) throw new Refused("animated");
  const metadata = await metadataOf(path, kind);
  if (metadata.format !== formatOf[kind]) throw new Refused("notAccepted");
  if ((metadata.pages ?? 1) > 1 && kind !== "heic") throw new Refused("animated");
  if (metadata.width * metadata.height > mostPixels) throw new Refused("tooManyPixels");
  const { width, height } = metadata.autoOrient;
  if (Math.max(width / height, height / width) > mostStretch) throw new Refused("tooStretched");
  return { path, kind, width, height, iptc: metadata.iptc, xmp: metadata.xmp };
}

/** What `sharp` calls each kind. */
const formatOf: Readonly<Record<PictureKind, string>> = {
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  avif: "heif",
  heic: "heif",
};

async function metadataOf(path: string, kind: PictureKind): Promise<Metadata> {
  try {
    return await sharp(path, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw unreadable(kind, error);
  }
}

/** HEVC is patented: the `sharp` that npm installs reads HEIF with AV1 in it and no HEIC; one built on the spot may. */
function unreadable(kind: PictureKind, cause: unknown): Refused {
  return new Refused(kind === "heic" ? "heicUnreadable" : "damaged", { cause });
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Pixels in sRGB, upright, on white, eight bits each of red, green, blue. */
export interface Pixels {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Decodes a picture at the widest size that pages use. @throws {Refused} when it cannot be decoded whole */
export function decodeForPages(picture: Inspected): Promise<Pixels> {
  const width = Math.max(...widthsOf(picture.width));
  return decoding(picture, async (image) => {
    const { data, info } = await image.resize({ width }).raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  });
}

/**
 * The picture at its full size as a JPEG of high quality with nothing but its pixels: what later sizes are made of.
 * @throws {Refused} when it cannot be decoded whole
 */
export function encodeMaster(picture: Inspected): Promise<Buffer> {
  return decoding(picture, (image) => image.jpeg({ quality: 93, chromaSubsampling: "4:4:4" }).toBuffer());
}

/**
 * The picture as a PNG no larger than a frame, see-through where it is, with nothing but its pixels: what a logo is.
 * @throws {Refused} when it cannot be decoded whole
 */
export function encodeSeeThrough(
  picture: Inspected,
  frame: { width: number; height: number },
): Promise<{ data: Buffer; info: { width: number; height: number } }> {
  const fit = { ...frame, fit: "inside", withoutEnlargement: true } as const;
  return decodingAsIs(picture, (image) =>
    image.resize(fit).png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true }),
  );
}

function decoding<Result>(picture: Inspected, use: (image: Sharp) => Promise<Result>): Promise<Result> {
  return decodingAsIs(picture, (image) => use(image.flatten({ background: "#ffffff" })));
}

/** `sharp` gives out no metadata that it is not told to keep, and turns every profile, CMYK too, into sRGB. */
async function decodingAsIs<Result>(
  { path, kind }: Inspected,
  use: (image: Sharp) => Promise<Result>,
): Promise<Result> {
  try {
    const image = sharp(path, { failOn: "error", limitInputPixels: mostPixels, animated: false });
    return await use(image.autoOrient().toColourspace("srgb"));
  } catch (error) {
    throw unreadable(kind, error);
  }
}
