/** The most that a picture's file may have, in bytes. */
export const mostBytes = 40_000_000;
/** The most that a picture may unpack to: a small file can hold gigabytes. */
export const mostPixels = 80_000_000;
/** The longer side by the shorter; WebP ends at 16,383 pixels a side. */
export const mostStretch = 8;

/** Why a file is not taken in; each has its words in the desk's messages. */
export type RefusalReason =
  | "empty"
  | "tooManyBytes"
  | "tooManyPixels"
  | "tooStretched"
  | "svg"
  | "notAccepted"
  | "animated"
  | "heicUnreadable"
  | "damaged"
  | "diskFull";

/** Raised while a file is taken in, so that every step can end it; `takeIn` makes a value of it. */
export class Refused extends Error {
  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const noRoom = new Set(["ENOSPC", "EDQUOT"]);

/** What a full disk says, as a refusal; anything else that files can say is a defect. */
export function refusalOf(error: unknown): RefusalReason | null {
  if (error instanceof Refused) return error.reason;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" && noRoom.has(code) ? "diskFull" : null;
}
