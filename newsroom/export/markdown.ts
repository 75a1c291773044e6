import type { BodyMark, BodyNode } from "../../content/body";
import { bodyToHtml, type PictureMarkup } from "../../content/to-html";
import { type ExportedArticle, fileOf } from "./documents";

/** An article as a file for generators of sites: what is said of it in front, its text in Markdown. */
export function markdownOf(article: ExportedArticle): { path: string; content: string } {
  const { document, body, state } = article;
  const { language, slug, headline, section, topics, picture } = document;
  const front = {
    title: headline,
    description: document.lead,
    language,
    state,
    ...{ date: isoOf(document.publishedAt), lastmod: isoOf(document.updatedAt), embargo: isoOf(document.embargoAt) },
    ...{ slug, author: document.byline, section: section?.name, tags: topics.map(({ name }) => name) },
    ...{ dateline: document.dateline?.place, urgency: document.urgency },
    image: picture && {
      ...picture,
      href: `../${fileOf(picture)}`,
      caption: document.pictureCaption ?? picture.caption,
    },
    ...{ seoTitle: document.searchTitle, seoDescription: document.searchDescription },
    notice: document.status === "canceled" ? document.statusNote : null,
    corrections: document.corrections.map(({ text, publishedAt }) => ({ date: isoOf(publishedAt), text })),
    ...{ story: document.storyKey, id: document.uri, path: article.path },
  };
  const pictures = new Map(document.bodyPictures.map((one) => [one.href, one]));
  const hrefs = hrefsOf(body.content, [...pictures.keys()]);
  const pictureOf = (id: number): PictureMarkup | null => {
    const found = pictures.get(hrefs.get(id) ?? "");
    return found ? { src: `../${fileOf(found)}`, alt: found.alt } : null;
  };
  const text = body.content.map((node) => blockOf(node, pictureOf)).filter((one) => one !== "");
  return { path: `${language}/${slug}.md`, content: `---\n${yaml(front)}---\n\n${text.join("\n\n")}\n` };
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

/** JSON is YAML (YAML 1.2, 1.3): each value on a line of its own, so that no text of an article can break out of it. */
function yaml(front: Record<string, unknown>): string {
  return Object.entries(front)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** The pictures of a body by their numbers, in the order in which the document names them. */
function hrefsOf(nodes: readonly BodyNode[], hrefs: readonly string[]): Map<number, string> {
  const ids = nodes.flatMap(function within(node): number[] {
    return typeof node.attrs?.mediaId === "number" ? [node.attrs.mediaId] : (node.content ?? []).flatMap(within);
  });
  return new Map([...new Set(ids)].map((id, index) => [id, hrefs[index] ?? ""]));
}

type PictureOf = (id: number) => PictureMarkup | null;

function blockOf(node: BodyNode, pictureOf: PictureOf): string {
  const within = () => (node.content ?? []).map((child) => blockOf(child, pictureOf));
  switch (node.type) {
    case "paragraph":
      return withoutSign(lineOf(node));
    case "heading":
      return `## ${lineOf(node)}`;
    case "quote":
      return quoted([
        ...within(),
        ...(typeof node.attrs?.speaker === "string" ? [`— ${escaped(node.attrs.speaker)}`] : []),
      ]);
    case "noteBox":
      return quoted(within());
    case "bulletList":
      return within()
        .map((item) => listed("- ", item))
        .join("\n");
    case "orderedList":
      return within()
        .map((item, index) => listed(`${index + 1}. `, item))
        .join("\n");
    case "listItem":
    case "gallery":
      return within().join("\n\n");
    case "picture":
      return pictureLine(node, pictureOf);
    default:
      // Tables have cells over several columns, which Markdown has no signs for: HTML stands in Markdown as it is.
      return bodyToHtml({ type: "doc", content: [node] }, { pictureOf, storyOf: () => null });
  }
}

/** A paragraph may begin as a list or a heading would. */
function withoutSign(line: string): string {
  return line.replace(/^([-+#])/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

function quoted(blocks: readonly string[]): string {
  return blocks.join("\n\n").replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function listed(mark: string, item: string): string {
  return `${mark}${item.replaceAll("\n", `\n${" ".repeat(mark.length)}`)}`;
}

function pictureLine({ attrs }: BodyNode, pictureOf: PictureOf): string {
  const picture = pictureOf(Number(attrs?.mediaId));
  if (!picture) return "";
  const caption = typeof attrs?.caption === "string" ? ` "${attrs.caption.replaceAll('"', '\\"')}"` : "";
  return `![${escaped(picture.alt)}](${picture.src}${caption})`;
}

function lineOf({ content = [] }: BodyNode): string {
  return content.map((node) => (node.type === "hardBreak" ? "\\\n" : marked(node))).join("");
}

/** Signs stand at words, not at spaces: else they are text (CommonMark 0.31, 6.2). */
function marked({ text = "", marks = [] }: BodyNode): string {
  const [, before = "", word = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (word === "") return text;
  return `${before}${marks.toReversed().reduce(withSigns, escaped(word))}${after}`;
}

function withSigns(text: string, { type, attrs }: BodyMark): string {
  if (type === "bold") return `**${text}**`;
  if (type === "italic") return `*${text}*`;
  return `[${text}](<${String(attrs?.href ?? "").replace(/[<>]/g, encodeURIComponent)}>)`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&]/g, "\\$&");
}
