import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "./from-html";
import { firstWords, pictureIdsOf, plainText, relatedStoryIdsOf } from "./to-text";

const body = (html: string) => bodyFromHtml(html).body;

describe("the words of a body", () => {
  it("stand a block, an item or a cell a line, a quote's speaker after it", () => {
    const html = `<h2>Kopf</h2><p>Ein <b>fetter</b><br>Satz</p><ul><li>eins</li></ul>
      <table><tr><td>a</td><td>b</td></tr></table><blockquote>Ja.<cite>Anna</cite></blockquote>`;
    expect(plainText(body(html))).toBe("Kopf\nEin fetter Satz\neins\na\nb\nJa.\nAnna");
  });

  it("are shortened between two words", () => {
    expect(firstWords(body("<p>Der Rat tagt heute, am Montag.</p>"), 22)).toBe("Der Rat tagt heute …");
    expect(firstWords(body("<p>Der Rat</p><p>tagt.</p>"), 20)).toBe("Der Rat tagt.");
    expect(firstWords(body(`<p>${"x".repeat(50)}</p>`), 20).length).toBeLessThanOrEqual(22);
  });

  it("tell which pictures and which other stories are among them", () => {
    const picture = (mediaId: number) => ({ type: "picture", attrs: { mediaId, caption: null } });
    const content = [picture(3), { type: "gallery", content: [picture(1), picture(2)] }];
    expect(pictureIdsOf({ type: "doc", content })).toEqual([3, 1, 2]);
    const pointer = { type: "relatedStory", attrs: { storyId: 9 } };
    expect(relatedStoryIdsOf({ type: "doc", content: [...content, pointer] })).toEqual([9]);
  });
});
