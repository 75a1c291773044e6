import fc from "fast-check";
import { defaultTreeAdapter, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { anyText, hostileTexts } from "../../outlets/hostile";
import { JsonLd } from "./json-ld";

/** What a browser and a crawler read of it: one script element whose text is JSON. */
function read(text: string): string {
  const data = { "@context": "https://schema.org", "@type": "NewsArticle", headline: text, keywords: [text] } as const;
  const html = renderToStaticMarkup(<JsonLd data={data} />);
  const [script, ...others] = parseFragment(html).childNodes;
  expect(others).toEqual([]);
  if (!script || !defaultTreeAdapter.isElementNode(script)) throw new Error("no element");
  expect(script.tagName).toBe("script");
  const [content] = script.childNodes;
  if (!content || !defaultTreeAdapter.isTextNode(content)) throw new Error("no text");
  expect(content.value).not.toMatch(/\\ud[89a-f]/i);
  const parsed = JSON.parse(content.value);
  expect(parsed.keywords).toEqual([parsed.headline]);
  return parsed.headline;
}

describe("structured data", () => {
  const survives = (text: string) => {
    expect(read(text)).toBe(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  };

  it.each(hostileTexts)("says what was written and ends where it ends: %j", survives);
  it("says what was written and ends where it ends", () => fc.assert(fc.property(anyText, survives), { numRuns: 300 }));
});
