import type { PictureKind } from "../../content/pictures";
import { Refused } from "./refusal";

/** So much of a file's beginning tells what it is. */
export const headBytes = 4_096;

/**
 * What a file is by its first bytes, whatever it is called. A list of what is let in, asked before any decoder sees the
 * file: `sharp` would open SVG, PDF and TIFF too, and their decoders are none that strangers' files should reach. Four
 * signatures are no library's worth. @throws {Refused} for everything else.
 */
export function kindOf(head: Buffer): PictureKind {
  if (head.length === 0) throw new Refused("empty");
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (head.subarray(0, 8).equals(pngSignature)) return "png";
  const text = head.toString("latin1");
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp") return kindOfBox(head);
  throw new Refused(/<svg[\s>]/i.test(text) ? "svg" : "notAccepted");
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Brands of HEIF with HEVC inside (ISO/IEC 23008-12, Annex B). */
const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx"];

/** The brands that a file of the ISO base media format says it follows; MP4 is one too. */
function kindOfBox(head: Buffer): PictureKind {
  const size = Math.min(head.readUInt32BE(0), head.length);
  const brands = [head.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(head.toString("latin1", at, at + 4));
  if (brands.includes("avis") || brands.includes("hevc")) throw new Refused("animated");
  if (brands.includes("avif")) return "avif";
  if (brands.some((brand) => heicBrands.includes(brand))) return "heic";
  throw new Refused("notAccepted");
}

/** Whether a PNG moves: it says so (`acTL`) before its first pixels, and decoders that know no APNG do not see it. */
export function isAnimatedPng(file: Buffer): boolean {
  let at = pngSignature.length;
  while (at + 8 <= file.length) {
    const type = file.toString("latin1", at + 4, at + 8);
    if (type === "acTL") return true;
    if (type === "IDAT") return false;
    at += file.readUInt32BE(at) + 12;
  }
  return false;
}
