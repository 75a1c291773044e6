import { count } from "./item";

export interface WordPressMarkup {
  html: string;
  /** Blocks and shortcodes that nothing is made of, by name (`wp:latest-posts`, `[contact-form]`). */
  dropped: Record<string, number>;
}

interface Sources {
  /** The address of an attachment's file, by its number. */
  attachment: (id: string) => string | undefined;
}

/**
 * What stands in a WordPress post as HTML: blocks are unwrapped, captions and galleries become figures, other shortcodes
 * give up what they enclose and are counted, and blank lines part paragraphs as WordPress shows them (`wpautop`).
 */
export function htmlFromWordPress(content: string, sources: Sources): WordPressMarkup {
  const dropped: Record<string, number> = {};
  // A CDATA section within one stands as text: WordPress shows it so.
  const given = content.replace(/<!\[CDATA\[/g, "&lt;![CDATA[");
  const isOfBlocks = /<!--\s+wp:/.test(given);
  const html = withoutShortcodes(withoutBlocks(given, dropped), { sources, dropped });
  return { html: isOfBlocks ? html : inParagraphs(html), dropped };
}

/** Blocks that are made when a page is shown have no markup of their own; all others are comments around theirs. */
function withoutBlocks(content: string, dropped: Record<string, number>): string {
  return content.replace(/<!--\s+wp:([a-z][a-z0-9_/-]*)(?:\s[^>]*?)?\/-->/g, (_, name: string) => {
    count(dropped, `wp:${name}`);
    return "";
  });
}

/** `[[name]]` is an escaped shortcode: WordPress shows `[name]`. */
const shortcode = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:\s+[^[\]]*?)?)\s*(\/?)\](\]?)/g;
/** Shortcodes of WordPress itself and of its most used plug-ins; other words in brackets are text. */
const known = new Set(
  "audio caption embed gallery playlist video wp_caption code contact-form contact-form-7 recaptcha ad ads button column columns row tabs tab toggle accordion quote pullquote divider spacer youtube vimeo soundcloud instagram twitter tweet facebook googlemaps map slideshow archives sourcecode polldaddy recent_posts"
    .split(" ")
    .concat(
      "vc_row vc_column vc_column_text vc_single_image et_pb_section et_pb_row et_pb_text fusion_text".split(" "),
    ),
);

function withoutShortcodes(
  content: string,
  { sources, dropped }: { sources: Sources; dropped: Record<string, number> },
): string {
  const figures = content
    .replace(/\[(?:wp_)?caption([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g, (_, given: string, inner: string) =>
      captioned(given, inner),
    )
    .replace(/(?<!\[)\[gallery((?:\s+[^\]]*)?)\]/g, (_, given: string) => gallery(given, { sources, dropped }));
  return figures.replace(shortcode, (whole, escaped: string, closing: string, name: string, ...rest: string[]) => {
    const unescaped = rest.at(2);
    if (escaped !== "" && unescaped === "]") return whole.slice(1, -1);
    if (!known.has(name.toLowerCase())) return whole;
    if (closing === "") count(dropped, `[${name}]`);
    return "";
  });
}

/** `[caption …]<img …> Words[/caption]`, and in old posts `[caption caption="Words"]<img …>[/caption]`. */
function captioned(given: string, inner: string): string {
  const picture = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inner)?.[0];
  if (!picture) return inner;
  const words = inner.replace(picture, "").trim() || (/\bcaption="([^"]*)"/.exec(given)?.[1] ?? "");
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
}

function gallery(given: string, { sources, dropped }: { sources: Sources; dropped: Record<string, number> }): string {
  const ids = /\b(?:ids|include)=["']?([\d,\s]+)/.exec(given)?.[1]?.split(",") ?? [];
  const files = ids.flatMap((id) => sources.attachment(id.trim()) ?? []);
  if (files.length === 0) {
    count(dropped, "[gallery]");
    return "";
  }
  return `<figure>${files.map((file) => `<img src="${file.replaceAll('"', "%22")}">`).join("")}</figure>`;
}

const blocks =
  "address|article|aside|blockquote|details|div|dl|fieldset|figure|form|h[1-6]|hr|ol|p|pre|section|table|ul";
const opensBlock = new RegExp(`^<(?:${blocks})\\b`, "i");

/** Blank lines part paragraphs, and single line ends are lines, outside of what has its own markup. */
function inParagraphs(html: string): string {
  const parts = html.replace(/\r\n?/g, "\n").split(/(<pre\b[\s\S]*?<\/pre>)/i);
  return parts.map((part) => (/^<pre\b/i.test(part) ? part : paragraphsOf(part))).join("\n");
}

function paragraphsOf(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (opensBlock.test(part) ? part : `<p>${part.replaceAll("\n", "<br>")}</p>`))
    .join("\n");
}
