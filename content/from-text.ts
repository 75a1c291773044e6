import type { ArticleBody } from "./body";
import { BodyBuilder } from "./body-builder";

/** Plain text as a body: blank lines part paragraphs. */
export function bodyFromText(text: string): ArticleBody {
  const builder = new BodyBuilder();
  for (const paragraph of text.split(/\n[\t ]*\r?\n/)) builder.paragraphs(() => builder.text(paragraph, []));
  return builder.finish();
}
