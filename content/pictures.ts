/** Widths in pixels that a picture is stored in, none wider than its original. */
const storedWidths = [400, 800, 1200, 1600];

export function widthsOf(originalWidth: number): number[] {
  const narrower = storedWidths.filter((width) => width < originalWidth);
  return narrower.length < storedWidths.length ? [...narrower, originalWidth] : narrower;
}

/** The file of a picture at one of its widths, within `DATA_DIR/media` and below `/media/`. */
export function pictureFile(hash: string, width: number, format: "webp" | "jpg" = "webp"): string {
  return `${hash.slice(0, 2)}/${hash}-${width}.${format}`;
}

export function pictureAddress(hash: string, width: number, format: "webp" | "jpg" = "webp"): string {
  return `/media/${pictureFile(hash, width, format)}`;
}

/** The width of the JPEG that is kept for those that read no WebP: social networks, some feed readers. */
export function sharedWidth(originalWidth: number): number {
  return Math.min(1200, originalWidth);
}
