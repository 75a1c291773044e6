import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "../../content/from-html";
import { plainText } from "../../content/to-text";
import { htmlFromWordPress } from "./wordpress-markup";

const attachment = (id: string) => (["1", "2"].includes(id) ? `https://a.example/${id}.jpg` : undefined);
const read = (content: string) => htmlFromWordPress(content, { attachment });
const body = (content: string) =>
  bodyFromHtml(read(content).html, {
    pictureOf: (src) => ({ id: Number(/(\d+)\.jpg/.exec(src)?.[1]), caption: null }),
  });

describe("a post of the classic editor", () => {
  it("has its blank lines as paragraphs and its line ends as lines", () => {
    expect(plainText(body("Eins\r\n\r\nZwei\nDrei\n\n<blockquote>Ja.</blockquote>").body)).toBe("Eins\nZwei Drei\nJa.");
  });

  it("has captions and galleries as pictures, with the words that belong to them", () => {
    const { content } = body(
      'A\n\n[caption id="x" width="3"]<a href="/b"><img src="1.jpg" /></a> Der Rat[/caption]\n\n[gallery ids="1,2,9"]',
    ).body;
    expect(content.map((one) => one.type)).toEqual(["paragraph", "picture", "gallery"]);
    expect(content[1]?.attrs).toEqual({ mediaId: 1, caption: "Der Rat" });
    expect(content[2]?.content?.map((one) => one.attrs?.mediaId)).toEqual([1, 2]);
  });

  it("gives up what shortcodes enclose and counts them; other words in brackets are text", () => {
    const { html, dropped } = read('[button url="x"]Mehr[/button] [sic] [[gallery]] [contact-form-7 id="3"] [gallery]');
    expect(plainText(bodyFromHtml(html).body)).toBe("Mehr [sic] [gallery]");
    expect(dropped).toEqual({ "[button]": 1, "[contact-form-7]": 1, "[gallery]": 1 });
  });
});

describe("a post of the block editor", () => {
  it("has its blocks unwrapped and those without markup counted", () => {
    const { html, dropped } = read(
      '<!-- wp:paragraph {"a":1} --><p>Eins</p><!-- /wp:paragraph --> <!-- wp:latest-posts {"n":2} /--><!-- wp:calendar /-->',
    );
    expect(plainText(bodyFromHtml(html).body)).toBe("Eins");
    expect(dropped).toEqual({ "wp:latest-posts": 1, "wp:calendar": 1 });
  });

  it("keeps the tables and quotes that stand in its figures", () => {
    const { content } = body(
      '<!-- wp:table --><figure class="wp-block-table"><table><tr><td>1</td></tr></table></figure><!-- /wp:table --><figure class="wp-block-pullquote"><blockquote><p>Ja.</p><cite>Anna</cite></blockquote></figure><ul class="blocks-gallery-grid"><li><figure><img src="1.jpg"></figure></li><li><figure><img src="2.jpg"></figure></li></ul>',
    ).body;
    expect(content.map((one) => one.type)).toEqual(["table", "quote", "gallery"]);
  });
});
