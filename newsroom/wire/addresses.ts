import { moveAddress } from "../../db/queries/redirects";
import { sectionSlugOf } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import { addressOf, unnamedSection } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";
import type { By } from "../actor";

/** Leads the addresses that an article had elsewhere to where it stands here. */
export async function leadFormerPaths(
  tx: Transaction,
  article: { locale: Locale; slug: string; storyId: number; sectionId: number; paths: readonly string[] },
  by: By,
): Promise<void> {
  const { locale, slug, storyId, sectionId, paths } = article;
  if (paths.length === 0) return;
  const section = (await sectionSlugOf(tx, sectionId, locale)) ?? unnamedSection;
  const to = addressOf({ page: "article", locale, section, slug, storyId });
  for (const path of paths) await moveAddress(tx, { from: path, to, at: by.at });
}

/**
 * The path of an address elsewhere, as a request for it would name it here; null for a front page, for what is told
 * apart by its query only, and for what is no address.
 */
export function formerPathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const path = new URL(address).pathname.replace(/\/+$/, "");
  return path === "" || path.length > 1_000 || path.includes("//") ? null : path;
}
