import { and, eq, inArray } from "drizzle-orm";
import type { Locale } from "../../i18n/locales";
import { media, mediaText } from "../schema";
import type { Transaction } from "../transaction";

/** Enters a picture and its texts, or brings the texts of a known one up to date. @returns its id. */
export async function insertMedia(
  tx: Transaction,
  picture: {
    hash: string;
    width: number;
    height: number;
    texts: Partial<Record<Locale, { alt: string; credit: string }>>;
    at: number;
  },
): Promise<number> {
  const { hash, width, height, at } = picture;
  const [row] = await tx
    .insert(media)
    .values({ hash, width, height, createdAt: at })
    .onConflictDoUpdate({ target: media.hash, set: { width, height } })
    .returning({ id: media.id });
  if (!row) throw new Error("the database gave no id for a picture");
  for (const [locale, text] of Object.entries(picture.texts))
    await tx
      .insert(mediaText)
      .values({ mediaId: row.id, locale, ...text })
      .onConflictDoUpdate({ target: [mediaText.mediaId, mediaText.locale], set: text });
  return row.id;
}

/** Those of the pictures that have no words for who cannot see them, in a language. */
export async function picturesWithoutAlt(tx: Transaction, ids: readonly number[], locale: Locale): Promise<number[]> {
  const rows = await tx
    .select({ id: mediaText.mediaId, alt: mediaText.alt })
    .from(mediaText)
    .where(and(inArray(mediaText.mediaId, [...ids]), eq(mediaText.locale, locale)));
  const described = new Set(rows.filter(({ alt }) => alt.trim() !== "").map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !described.has(id));
}
