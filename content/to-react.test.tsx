import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ArticleBody, BodyNode } from "./body";
import { bodyFromHtml } from "./from-html";
import { ArticleBodyView } from "./to-react";

function render(body: ArticleBody, dateline?: string) {
  return renderToStaticMarkup(
    <ArticleBodyView
      body={body}
      {...(dateline === undefined ? {} : { dateline })}
      tableLabel="Tabelle"
      renderPicture={(id, caption) => <figure id={`picture-${id}`}>{caption}</figure>}
      renderRelated={(id) => <a href={`/${id}`}>Mehr</a>}
    />,
  );
}
const fromHtml = (html: string, dateline?: string) => render(bodyFromHtml(html).body, dateline);
const fromNodes = (...content: BodyNode[]) => render({ type: "doc", content });

describe("a body on a page", () => {
  it("has the elements that its parts mean", () => {
    expect(fromHtml("<h3>Kopf</h3><p>Ein <b>f<i>e</i>tter</b><br>Satz</p><ol><li>eins<ul><li>zwei</ul></ol>")).toBe(
      "<h2>Kopf</h2><p>Ein <strong>f</strong><strong><em>e</em></strong><strong>tter</strong><br/>Satz</p>" +
        "<ol><li><p>eins</p><ul><li>zwei</li></ul></li></ol>",
    );
    expect(fromHtml("<blockquote>Ja.<cite>Anna</cite></blockquote>")).toBe(
      '<figure class="quote"><blockquote><p>Ja.</p></blockquote><figcaption>Anna</figcaption></figure>',
    );
  });

  it("lets the keyboard reach a table that scrolls", () => {
    expect(fromHtml("<table><tr><th>Jahr<td colspan=2>2024</table>")).toBe(
      '<section class="table-scroll" aria-label="Tabelle" tabindex="0"><table><tbody>' +
        '<tr><th>Jahr</th><td colSpan="2">2024</td></tr></tbody></table></section>',
    );
  });

  it("runs its dateline in at the head of the first paragraph, or stands it before what is none", () => {
    const span = '<span class="dateline">MINSK – </span>';
    expect(fromHtml("<p>Der Rat tagt.</p><p>Ende.</p>", "MINSK –")).toBe(`<p>${span}Der Rat tagt.</p><p>Ende.</p>`);
    expect(fromHtml("<h2>Kopf</h2>", "MINSK –")).toBe(`<p>${span}</p><h2>Kopf</h2>`);
  });

  it("shows text as text, and tells other sites nothing of its window", () => {
    expect(fromHtml("<p>&lt;script&gt; &amp;amp;</p>")).toBe("<p>&lt;script&gt; &amp;amp;</p>");
    expect(fromHtml('<a href="https://a.example/">a</a><a href="/de">b</a>')).toBe(
      '<p><a href="https://a.example/" rel="noopener">a</a><a href="/de">b</a></p>',
    );
  });

  it("asks the page for pictures and other stories, and leaves out what it does not know", () => {
    const picture = { type: "picture", attrs: { mediaId: 7, caption: "Im Saal" } };
    expect(fromNodes(picture, { type: "gallery", content: [picture] })).toBe(
      '<figure id="picture-7">Im Saal</figure><div class="gallery"><figure id="picture-7">Im Saal</figure></div>',
    );
    expect(fromNodes({ type: "relatedStory", attrs: { storyId: 9 } }, { type: "later" })).toBe('<a href="/9">Mehr</a>');
  });
});
