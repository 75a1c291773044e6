import { type PictureFormat, pictureAddress, sharedWidth, widthsOf } from "../../content/pictures";
import type { Picture } from "../../db/queries/public/items";

/**
 * A picture in the sizes that it was stored in. `sizes` is the CSS rule for how wide it will stand; `eager` is for the
 * one picture at the head of a page, which the first paint waits for. The few browsers that read neither AVIF nor WebP
 * get one JPEG, for a third list of sizes would be longer than what it saves.
 */
export function Image({ picture, sizes, eager = false }: { picture: Picture; sizes: string; eager?: boolean }) {
  const { hash, width, height, alt } = picture;
  const setOf = (format: PictureFormat) =>
    widthsOf(width)
      .map((one) => `${pictureAddress(hash, one, format)} ${one}w`)
      .join(", ");
  return (
    <picture>
      <source type="image/avif" srcSet={setOf("avif")} sizes={sizes} />
      <source type="image/webp" srcSet={setOf("webp")} sizes={sizes} />
      <img
        src={pictureAddress(hash, sharedWidth(width), "jpg")}
        width={width}
        height={height}
        alt={alt}
        className={focusOf(picture)}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : "auto"}
        decoding={eager ? "sync" : "async"}
      />
    </picture>
  );
}

/** The nearest tenths of the focal point as classes (styles/pictures.css), for pages allow no style of their own. */
function focusOf({ focalX, focalY }: Picture): string | undefined {
  const [x, y] = [focalX, focalY].map((part) => Math.round(part * 10));
  const classes = [x === 5 ? "" : `focus-x${x}`, y === 5 ? "" : `focus-y${y}`].filter(Boolean);
  return classes.length === 0 ? undefined : classes.join(" ");
}
