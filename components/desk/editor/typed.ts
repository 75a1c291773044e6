import type { ArticleContent } from "../../../db/schema";
import type { TypedArticle } from "../../../newsroom/typed-article";

/** What an editor types beside the text itself; a slug only where somebody wrote one. */
export type Fields = Omit<TypedArticle, "body">;

/** What of an article the editor's page sends; the slug is the server's until somebody writes one. */
export function typedOf(content: ArticleContent): TypedArticle {
  const { headline, lead, body, datelinePlace, datelineDate, byline } = content;
  const { pictureCaption, searchTitle, searchDescription } = content;
  return {
    ...{ headline, lead, body, datelinePlace, datelineDate, byline },
    ...{ pictureCaption, searchTitle, searchDescription },
  };
}

export function isSameText(one: TypedArticle, other: TypedArticle): boolean {
  const values = (typed: TypedArticle): Record<string, unknown> => typed;
  const [left, right] = [values(one), values(other)];
  return Object.keys(right).every((name) => isSame(left[name], right[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** What would be refused is told beside its field and not sent. */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
