import { pictureAddress, widthsOf } from "../../../content/pictures";
import type { KnownPicture } from "./story-data";

type StoredPicture = Omit<KnownPicture, "src"> & { hash: string };

/** A picture of the library as the editor shows it: in the width of a text. */
export function knownPicture({ id, hash, alt, width, height }: StoredPicture): KnownPicture {
  return { id, alt, width, height, src: pictureAddress(hash, widthsOf(width)[1] ?? width, "webp") };
}
