import { asc, eq } from "drizzle-orm";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { placement } from "../../schema";
import { type Item, listStories } from "./items";

/** The stories placed by hand on a language's front page that are public now, the lead story first. */
export async function listPlaced(locale: Locale): Promise<Item[]> {
  const rows = await reader()
    .select({ storyId: placement.storyId })
    .from(placement)
    .where(eq(placement.locale, locale))
    .orderBy(asc(placement.position));
  return listStories(
    locale,
    rows.map((row) => row.storyId),
  );
}
