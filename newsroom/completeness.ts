import type { ArticleBody } from "../content/body";
import { plainText } from "../content/to-text";

export type MissingPart = "headline" | "text" | "section" | "alt";

export interface Publishable {
  headline: string;
  lead: string;
  body: ArticleBody;
  /** Whether the story's section has a name in the article's language: else it has no address. */
  hasSection: boolean;
  /** Whether one of its pictures says nothing to those who do not see it (WCAG 1.1.1). */
  hasUndescribedPicture: boolean;
}

/** What an article lacks before it can be published; a flash needs no more than a headline and one sentence. */
export function missingParts(article: Publishable): MissingPart[] {
  const { headline, lead, body, hasSection, hasUndescribedPicture } = article;
  const missing: MissingPart[] = [];
  if (headline.trim() === "") missing.push("headline");
  if (lead.trim() === "" && plainText(body).trim() === "") missing.push("text");
  if (!hasSection) missing.push("section");
  if (hasUndescribedPicture) missing.push("alt");
  return missing;
}
