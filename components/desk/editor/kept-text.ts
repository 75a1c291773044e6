import type { TypedArticle } from "../../../newsroom/typed-article";
import type { Unsaved } from "./autosave";

/** What waits in this browser: the text, the version that it was written on, and what stood there then. */
export interface KeptText extends Unsaved<TypedArticle> {
  base: TypedArticle;
  /** What was sent and never answered: the server may have it, or not. */
  unheard: TypedArticle[];
}

/** One for each person and article, so that nobody finds another's text on a shared machine. */
const keyOf = (personId: string, articleId: number) => `depesche:unsaved:${personId}:${articleId}`;

export function keepText(personId: string, articleId: number, kept: KeptText | null): void {
  try {
    if (kept) localStorage.setItem(keyOf(personId, articleId), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(personId, articleId));
  } catch {
    // Full or forbidden: what is typed still goes to the server.
  }
}

export function keptText(personId: string, articleId: number): KeptText | null {
  try {
    const text = localStorage.getItem(keyOf(personId, articleId));
    return text === null ? null : (JSON.parse(text) as KeptText);
  } catch {
    return null;
  }
}
