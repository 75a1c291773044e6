import { z } from "zod";
import { topicKinds } from "../../db/schema";
import type { WireDocument } from "./document";

/** The hidden field of a post that has what WordPress has no place for; names that begin so are not shown there. */
export const ownMeta = "_depesche";

const time = z.number().int().nullable();
const line = z.string().nullable();
const picture = z.object({
  ...{ href: z.string(), alt: z.string(), caption: z.string(), credit: z.string(), creator: z.string() },
  rightsNote: z.string(),
});

const own = z.object({
  ...{ uri: z.string(), urgency: z.number().int().min(1).max(8), slug: line, storyKey: line, pictureCaption: line },
  ...{ versionCreatedAt: z.number().int(), publishedAt: time, updatedAt: time, embargoAt: time },
  ...{ status: z.enum(["usable", "canceled", "kept"]), statusNote: line, searchTitle: line, searchDescription: line },
  section: z.object({ key: z.string(), name: z.string(), slug: z.string() }).nullable(),
  topics: z.array(z.object({ name: z.string(), slug: z.string(), kind: z.enum(topicKinds), key: line })),
  dateline: z.object({ place: line, agency: line, date: time }).nullable(),
  corrections: z.array(z.object({ text: z.string(), publishedAt: z.number().int() })),
  picture: picture.nullable(),
  bodyPictures: z.array(picture),
});

const ownAttachment = z.object({ language: z.string(), picture });

/** What our own export says of a post; null where it is none of ours, or somebody else wrote in it. */
export function readOwnMeta(value: string): Partial<WireDocument> | null {
  return parsed(own, value);
}

/** What it says of an attachment. */
export function readOwnAttachment(value: string): z.infer<typeof ownAttachment> | null {
  return parsed(ownAttachment, value);
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: string): z.infer<Schema> | null {
  if (value === "") return null;
  try {
    return schema.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}
