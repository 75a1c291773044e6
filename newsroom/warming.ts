import { setTimeout as sleep } from "node:timers/promises";
import { readEnvironment } from "../config/environment";
import { findArticlePlace } from "../db/queries/desk/preview";
import { findArticle } from "../db/queries/public/article";
import type { Effect } from "./effects";
import { askOwnSite } from "./own-site";
import { type PageKind, pagesOf } from "./pages-of";

/** Server processes learn of a change within a tenth of a second; asked before, they give what they have. */
const noticedMs = 200;

const warmed = new Set<PageKind>(["article", "section", "front"]);

/**
 * Asks for the pages that a publication is on, so that they are rendered before a reader comes. Doing it twice does no
 * harm: a page that is fresh is not rendered again. @throws when a page cannot be had.
 */
export async function warmPages({ articleId, dueAt }: Effect, signal: AbortSignal): Promise<void> {
  await sleep(Math.max(0, dueAt + noticedMs - Date.now()), undefined, { signal });
  const { workers, timeZone } = readEnvironment();
  const at = await findArticlePlace(articleId);
  if (!at) return;
  const article = await findArticle(at.locale, at.storyId);
  // Taken back since: nothing of it is to be seen.
  if (article?.state !== "published") return;
  for (const { kind, address } of await pagesOf({ ...article, locale: at.locale }, timeZone)) {
    if (!warmed.has(kind)) continue;
    // Each process keeps pages of its own, and they take turns at connections.
    const answers = await Promise.all(Array.from({ length: workers }, () => askOwnSite(address, signal)));
    const failed = answers.find(({ status }) => status >= 500);
    if (failed) throw new Error(`${address} was answered with ${failed.status}`);
  }
}
