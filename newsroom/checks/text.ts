import type { ArticleBody } from "../../content/body";
import { plainText } from "../../content/to-text";

/** What is checked of an article: plain data, so that the desk can check on the server and while somebody types. */
export interface CheckedText {
  headline: string;
  lead: string;
  body: ArticleBody;
  pictureCaption?: string | null;
}

/** Where in an article: `block` is the index within the body's blocks, as they stand in `body.content`. */
export type Place = { part: "headline" | "lead" | "caption" } | { part: "body"; block: number };

/** A stretch of an article's text that is read as one. */
export interface Passage {
  place: Place;
  text: string;
}

/** The passages of an article in the order of reading; empty ones are left out. */
export function passagesOf(text: CheckedText): Passage[] {
  const passages: Passage[] = [
    { place: { part: "headline" }, text: text.headline },
    { place: { part: "lead" }, text: text.lead },
    ...text.body.content.map((block, index) => ({
      place: { part: "body" as const, block: index },
      text: plainText({ type: "doc", content: [block] }),
    })),
    { place: { part: "caption" }, text: text.pictureCaption ?? "" },
  ];
  return passages.filter((passage) => passage.text.trim() !== "");
}
