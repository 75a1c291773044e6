import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "./from-html";
import { BadBody, parseBody } from "./schema";
import { plainText } from "./to-text";

const blocks = (html: string) => bodyFromHtml(html).body.content;
const text = (html: string) => plainText(bodyFromHtml(html).body);

describe("markup from outside", () => {
  it("becomes paragraphs, subheads, lists, quotes and tables", () => {
    const html = `<h1>Titel</h1><p>Ein <b>fetter</b> <a href="https://a.example/x">Link</a></p><ul><li>eins</li><li>zwei</li></ul>
      <blockquote><p>Ja.</p><cite>— Anna Beispiel, Ministerin</cite></blockquote>
      <table><thead><tr><th>Jahr</th></tr></thead><tbody><tr><td colspan="2">2024</td></tr></tbody></table>`;
    expect(blocks(html).map((block) => block.type)).toEqual(["heading", "paragraph", "bulletList", "quote", "table"]);
    expect(blocks(html)[3]?.attrs).toEqual({ speaker: "Anna Beispiel, Ministerin" });
    expect(blocks(html)[1]?.content).toEqual([
      { type: "text", text: "Ein " },
      { type: "text", text: "fetter", marks: [{ type: "bold" }] },
      { type: "text", text: " " },
      { type: "text", text: "Link", marks: [{ type: "link", attrs: { href: "https://a.example/x" } }] },
    ]);
  });

  it("has its white space folded as a browser does, its no-break spaces and soft hyphens kept", () => {
    expect(text("<p>  a\n  b&nbsp;c&shy;d\u200b </p>\n<p>\t</p>")).toBe("a b\u00a0c\u00add");
    expect(text("a<br>b<br><br>c<div>d</div>e")).toBe("a b\nc\nd\ne");
  });

  it("counts what has no place, and takes no text out of scripts", () => {
    const { body, dropped } = bodyFromHtml(
      `<p>Da<img src=x onerror=alert(1)><script>alert(1)</script><font color=red>bei</font><blink>!</blink>
       <a href="javascript:alert(1)">x</a></p><iframe src="https://a.example"></iframe>`,
    );
    expect(plainText(body)).toBe("Dabei! x");
    expect(dropped).toEqual({ img: 1, script: 1, blink: 1, a: 1, iframe: 1 });
    expect(JSON.stringify(body)).not.toContain("javascript");
  });

  it.each([
    "",
    "   ",
    "<p>",
    "<b><p>a</b>b</p>",
    "<p>a<ul><li>b</ul>c",
    "<li>lonely</li>text",
    "<ul>bare<li><h2>head</h2><ul><li>deep</li></ul></li><p>odd</p></ul>",
    "<ul><li><ul><li>only a list</li></ul></li></ul>",
    "<table><tr></tr></table>",
    "<table><tr><td><ul><li>a</li></ul><h2>b</h2></td></tr><caption>c</caption></table>",
    "<td>no table</td>",
    "<blockquote></blockquote>",
    "<blockquote><ul><li>a</li></ul><footer>B</footer></blockquote>",
    "<h2><b>a<br>b</b><ul><li>c</li></ul></h2>",
    "<a href='/x'><b><i>a</i></b></a><i><a href='//evil.example'>b</a></i>",
    "<p>\u0000\u0007&#0;&#xFFFF;x</p>",
    "<svg><p>a</p></svg><math><mi>x</mi></math>",
    "<template><p>a</p></template><noscript><p>b</p></noscript>",
    "<!-- c --><![CDATA[x]]><?php echo 1 ?>",
    "<p".repeat(500),
    "<table>".repeat(300),
    "</div>".repeat(300),
  ])("always fits the schema: %s", (html) => {
    const { body } = bodyFromHtml(html);
    expect(parseBody(body)).toEqual(parseBody(JSON.parse(JSON.stringify(body))));
  });

  it("survives markup that is nested out of all reason", () => {
    const { body } = bodyFromHtml(`${"<div>".repeat(5_000)}tief${"</div>".repeat(5_000)}`);
    expect(parseBody(body).type).toBe("doc");
    expect(plainText(body)).toBe("tief");
    expect(bodyFromHtml(`${"<b>".repeat(3_000)}x`).dropped.nesting).toBe(1);
    expect(parseBody(bodyFromHtml(`${"<ul><li>".repeat(100_000)}x`).body).type).toBe("doc");
  });

  it("is read in time that grows with its length", () => {
    const begun = performance.now();
    expect(text(`a${"\u00a0".repeat(300_000)}b`).length).toBe(300_002);
    expect(text(`a${"<b>\u00a0</b><i>\u00a0</i>".repeat(20_000)}`)).toBe("a");
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it("counts even elements that are named like parts of an object", () => {
    expect(bodyFromHtml("<constructor>x</constructor>").dropped).toEqual({ constructor: 1 });
  });

  it.each([
    ["/de/nachrichten", "/de/nachrichten"],
    [" https://a.example/b c ", "https://a.example/b%20c"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    ["/\t/evil.example", undefined],
    ["//evil.example", undefined],
    ["/\\evil.example", undefined],
    ["java\nscript:alert(1)", undefined],
    ["\u0001javascript:alert(1)", undefined],
    ["ftp://a.example", undefined],
    ["relative", undefined],
  ])("keeps only links that may stand: %j", (href, kept) => {
    const [paragraph] = blocks(`<a href="${href}">x</a>`);
    expect(paragraph?.content?.[0]?.marks?.[0]?.attrs?.href).toBe(kept);
  });
});

describe("a stored body", () => {
  it("is refused where the schema has no place for it", () => {
    const doc = (...content: unknown[]) => ({ type: "doc", content });
    for (const bad of [
      null,
      "text",
      {},
      doc(),
      doc({ type: "script" }),
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:1" } }] }],
      }),
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "/\t/evil.example" } }] }],
      }),
      doc({ type: "heading", attrs: { level: 1 } }),
      doc({ type: "bulletList", content: [] }),
      doc({ type: "picture", attrs: { mediaId: "1" } }),
      doc({ type: "paragraph", content: [{ type: "text", text: "x".repeat(2_100_000) }] }),
      doc(JSON.parse(`${'{"type":"noteBox","content":['.repeat(20_000)}${"]}".repeat(20_000)}`)),
    ])
      expect(() => parseBody(bad)).toThrow(BadBody);
  });
});
