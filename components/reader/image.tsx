import { pictureAddress, widthsOf } from "../../content/pictures";
import type { Picture } from "../../db/queries/public/items";

/**
 * A picture in the sizes that it was stored in. `sizes` is the CSS rule for how wide it will stand; `eager` is for the
 * one picture at the head of a page, which the first paint waits for.
 */
export function Image({ picture, sizes, eager = false }: { picture: Picture; sizes: string; eager?: boolean }) {
  const { hash, width, height, alt } = picture;
  const srcSet = widthsOf(width).map((one) => `${pictureAddress(hash, one)} ${one}w`);
  return (
    <img
      src={pictureAddress(hash, widthsOf(width)[1] ?? width)}
      srcSet={srcSet.join(", ")}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding={eager ? "sync" : "async"}
    />
  );
}
