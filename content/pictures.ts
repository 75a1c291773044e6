/** What a picture's file may be when it is uploaded. */
export const pictureKinds = ["jpeg", "png", "webp", "avif", "heic"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** What readers are sent, the smallest first. */
export const pictureFormats = ["avif", "webp", "jpg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Widths in pixels that a picture is stored in, none wider than its original. */
const storedWidths = [400, 800, 1200, 1600];

export function widthsOf(originalWidth: number): number[] {
  const narrower = storedWidths.filter((width) => width < originalWidth);
  return narrower.length < storedWidths.length ? [...narrower, originalWidth] : narrower;
}

/** The file of a picture at one of its widths, within `DATA_DIR/media` and below `/media/`. */
export function pictureFile(hash: string, width: number, format: PictureFormat): string {
  return `${hash.slice(0, 2)}/${hash}-${width}.${format}`;
}

export function pictureAddress(hash: string, width: number, format: PictureFormat): string {
  return `/media/${pictureFile(hash, width, format)}`;
}

/** The width of the JPEG for those that choose no size: social networks, feed readers. */
export function sharedWidth(originalWidth: number): number {
  const widths = widthsOf(originalWidth);
  return widths[2] ?? widths.at(-1) ?? originalWidth;
}

/** What a logo is stored as: for pages, and for machines that read no WebP. Both are see-through where it is. */
export type LogoFormat = "webp" | "png";

/** The file of a logo, within `DATA_DIR/media` and below `/media/`; apart from the pictures, which are on white. */
export function logoFile(hash: string, format: LogoFormat): string {
  return `logos/${hash}.${format}`;
}

/** The logo as machines read it: the newsroom's own or, where it has none, the program's. Its size is in pixels. */
export function logoForMachines(logo: { hash: string; width: number; height: number } | null | undefined) {
  if (!logo) return { address: "/assets/logo.png", width: 512, height: 512 };
  return { address: logoAddress(logo.hash, "png"), width: logo.width, height: logo.height };
}

export function logoAddress(hash: string, format: LogoFormat): string {
  return `/media/${logoFile(hash, format)}`;
}

/** A place in a picture, in parts of its width and height, 0 to 1. */
export interface FocalPoint {
  focalX: number;
  focalY: number;
}
