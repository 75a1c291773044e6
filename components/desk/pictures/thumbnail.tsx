import { pictureAddress, widthsOf } from "../../../content/pictures";

/** A picture in its narrowest size. */
export function Thumbnail({ picture }: { picture: { hash: string; width: number; height: number; alt: string } }) {
  const { hash, width, height, alt } = picture;
  const narrow = widthsOf(width)[0] ?? width;
  return (
    <img src={pictureAddress(hash, narrow, "webp")} alt={alt} {...{ width, height }} loading="lazy" decoding="async" />
  );
}
