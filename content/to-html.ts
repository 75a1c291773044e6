import type { ArticleBody, BodyMark, BodyNode } from "./body";

/** What stands for a picture in markup that leaves this site. */
export interface PictureMarkup {
  src: string;
  alt: string;
}

export interface ToHtml {
  /** Null for a picture that is not there any more. */
  pictureOf: (mediaId: number) => PictureMarkup | null;
  /** Where a related story stands, and its headline. */
  storyOf: (storyId: number) => { href: string; headline: string } | null;
}

/** A body as HTML that every system reads, and that `bodyFromHtml` makes the same body of. */
export function bodyToHtml(body: ArticleBody, parts: ToHtml): string {
  return body.content.map((node) => blockHtml(node, parts)).join("\n");
}

const plainBlocks: Readonly<Record<string, string>> = {
  paragraph: "p",
  heading: "h2",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  tableRow: "tr",
};

function blockHtml(node: BodyNode, parts: ToHtml): string {
  const within = () => (node.content ?? []).map((child) => blockHtml(child, parts)).join("");
  const name = plainBlocks[node.type];
  if (name !== undefined) return `<${name}>${within()}</${name}>`;
  switch (node.type) {
    case "quote":
      return `<blockquote>${within()}${speaker(node)}</blockquote>`;
    case "table":
      return `<table><tbody>${within()}</tbody></table>`;
    case "tableCell":
      return `<td${spans(node)}>${within()}</td>`;
    case "tableHeader":
      return `<th${spans(node)}>${within()}</th>`;
    case "picture":
      return pictureHtml(node, parts);
    case "gallery":
      return `<figure class="gallery">${within()}</figure>`;
    case "noteBox":
      return `<aside class="note-box">${within()}</aside>`;
    case "relatedStory":
      return relatedHtml(node, parts);
    case "hardBreak":
      return "<br>";
    default:
      return (node.marks ?? []).toReversed().reduce(marked, escapeHtml(node.text ?? ""));
  }
}

function marked(html: string, { type, attrs }: BodyMark): string {
  if (type === "bold") return `<strong>${html}</strong>`;
  if (type === "italic") return `<em>${html}</em>`;
  return `<a href="${escapeHtml(String(attrs?.href ?? ""))}">${html}</a>`;
}

function speaker({ attrs }: BodyNode): string {
  return typeof attrs?.speaker === "string" ? `<cite>${escapeHtml(attrs.speaker)}</cite>` : "";
}

function spans({ attrs }: BodyNode): string {
  return ["colspan", "rowspan"]
    .filter((name) => Number(attrs?.[name] ?? 1) > 1)
    .map((name) => ` ${name}="${Number(attrs?.[name])}"`)
    .join("");
}

function pictureHtml({ attrs }: BodyNode, { pictureOf }: ToHtml): string {
  const picture = pictureOf(Number(attrs?.mediaId));
  if (!picture) return "";
  const caption = typeof attrs?.caption === "string" ? `<figcaption>${escapeHtml(attrs.caption)}</figcaption>` : "";
  return `<figure><img src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}">${caption}</figure>`;
}

function relatedHtml({ attrs }: BodyNode, { storyOf }: ToHtml): string {
  const story = storyOf(Number(attrs?.storyId));
  return story ? `<p><a href="${escapeHtml(story.href)}">${escapeHtml(story.headline)}</a></p>` : "";
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
