import { and, asc, eq, gt, isNull, or } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { breakingNews, frontSlots, placement } from "../../schema";
import { type Item, listLatest, listStories } from "./items";

/** A slot of the front page as readers see it, filled by hand or, where nobody placed anything, by time. */
export interface FrontSlot {
  position: number;
  item: Item;
  isPlaced: boolean;
}

/** The stories placed by hand on a language's front page that have not ended and are public now. */
export async function listPlaced(locale: Locale): Promise<(Item & { position: number })[]> {
  const rows = await reader()
    .select({ storyId: placement.storyId, position: placement.position })
    .from(placement)
    .where(and(eq(placement.locale, locale), or(isNull(placement.endsAt), gt(placement.endsAt, Date.now()))))
    .orderBy(asc(placement.position));
  const positions = new Map(rows.map((row) => [row.storyId, row.position]));
  const items = await listStories(locale, [...positions.keys()]);
  return items.map((item) => ({ ...item, position: positions.get(item.storyId) ?? 0 }));
}

/**
 * The top of a language's front page. What is placed keeps its slot whatever stands around it; the rest are the newest
 * stories, in order.
 */
export async function listFrontSlots(locale: Locale): Promise<FrontSlot[]> {
  const placed = await listPlaced(locale);
  const filling = await listLatest({ locale }, frontSlots - placed.length, {
    without: placed.map((item) => item.storyId),
  });
  const slots = Array.from({ length: frontSlots }, (_, position) => {
    const own = placed.find((item) => item.position === position);
    const item = own ?? filling.shift();
    return item ? [{ position, item, isPlaced: own !== undefined }] : [];
  });
  return slots.flat();
}

/** The banner of a language at this moment, with the story that it leads to where readers may see that. */
export async function findBreaking(locale: Locale): Promise<{ text: string; story: Item | null } | null> {
  const [row] = await reader()
    .select({ text: breakingNews.text, storyId: breakingNews.storyId })
    .from(breakingNews)
    .where(and(eq(breakingNews.locale, locale), gt(breakingNews.endsAt, Date.now())));
  if (!row || row.text === null) return null;
  const [story = null] = row.storyId === null ? [] : await listStories(locale, [row.storyId]);
  return { text: row.text, story };
}
