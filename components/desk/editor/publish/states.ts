import type { ShownArticle } from "../story-data";

type Stated = Pick<ShownArticle, "state" | "publishedAt">;

/** Whether readers see it now. */
export function isOut({ state, publishedAt }: Stated): boolean {
  return state === "published" && (publishedAt ?? 0) <= Date.now();
}

export function isScheduled(article: Stated): boolean {
  return article.state === "published" && !isOut(article);
}

/** Whether it can be published, for the first time, again, or at another time. */
export function canComeOut(article: Stated): boolean {
  return !isOut(article);
}
