import type { ArticleContent } from "../../../db/schema";
import type { TypedArticle } from "../../../newsroom/typed-article";
import type { SaveAnswer, Unsaved } from "./autosave";

/** A conflict brings what stands there now, with all that an article has. */
export type Answer = SaveAnswer<ArticleContent> & { slug?: string };

/** Longer than any save takes that still arrives. */
const patienceMs = 15_000;

/** Sends a save. @param last the page closes: the browser sends it nevertheless, if it has no more than 64 KB. */
export async function sendSave(
  save: Unsaved<TypedArticle> & { articleId: number; tab: string },
  last: boolean,
): Promise<Answer> {
  const { articleId, ...body } = save;
  try {
    const response = await fetch(`/api/desk/articles/${articleId}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      ...(last ? { keepalive: true } : { signal: AbortSignal.timeout(patienceMs) }),
    });
    if (response.status >= 500) return { kind: "unreachable" };
    return (await response.json()) as Answer;
  } catch {
    return { kind: "unreachable" };
  }
}
