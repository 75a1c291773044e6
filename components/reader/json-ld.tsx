import type { Thing, WithContext } from "schema-dts";
import { wellFormedJson } from "../../outlets/json";

/**
 * Structured data. React would escape the text of a script element and so break it; `<` is written as its JSON escape
 * instead, so that no text of an article can end the element.
 */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  const json = wellFormedJson(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any `<`, see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
