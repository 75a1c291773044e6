import { escapeHtml } from "../../content/to-html";
import type { WirePicture } from "../wire/document";
import { ownMeta } from "../wire/own-wxr";
import type { ExportedArticle } from "./documents";

/** Numbers of attachments stand far above those of articles: in WordPress both are posts. */
const firstAttachment = 1_000_000_000;

/** A site as WordPress exports it (WXR 1.2): `begin`, each article with its pictures before it, `end`. */
export class WxrWriter {
  private readonly attachments = new Map<string, number>();
  private posts = 0;

  constructor(private readonly site: { name: string; url: string }) {}

  begin(): string {
    const { name, url } = this.site;
    return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>${plain(name)}</title>
<link>${plain(url)}</link>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${plain(url)}</wp:base_site_url>
<wp:base_blog_url>${plain(url)}</wp:base_blog_url>
`;
  }

  article(article: ExportedArticle): string {
    const { document } = article;
    const pictures = [...(document.picture ? [document.picture] : []), ...document.bodyPictures];
    return `${pictures.map((picture) => this.attachment(picture, document.language)).join("")}${this.post(article)}`;
  }

  end(): string {
    return "</channel>\n</rss>\n";
  }

  private attachment(picture: WirePicture, language: string): string {
    if (this.attachments.has(picture.href)) return "";
    const id = firstAttachment + this.attachments.size;
    this.attachments.set(picture.href, id);
    return `<item>
<title>${cdata(escapeHtml(picture.alt))}</title>
<guid isPermaLink="false">${plain(picture.href)}</guid>
<excerpt:encoded>${cdata(escapeHtml(picture.caption))}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:status>inherit</wp:status>
<wp:post_type>attachment</wp:post_type>
<wp:attachment_url>${plain(picture.href)}</wp:attachment_url>
${meta("_wp_attachment_image_alt", picture.alt)}${meta(ownMeta, JSON.stringify({ language, picture }))}</item>
`;
  }

  private post(article: ExportedArticle): string {
    const { document, createdAt, path } = article;
    const { body, headline, lead, byline, language, ...rest } = document;
    this.posts += 1;
    const thumbnail = document.picture ? this.attachments.get(document.picture.href) : undefined;
    const terms = [
      ...(document.section ? [term("category", document.section)] : []),
      ...document.topics.map((topic) => term("post_tag", topic)),
      // As Polylang keeps languages and translations.
      term("language", { slug: language, name: language }),
      term("post_translations", { slug: document.storyKey ?? "", name: document.storyKey ?? "" }),
    ];
    const publishedAt = document.publishedAt ?? createdAt;
    return `<item>
<title>${cdata(escapeHtml(headline))}</title>
<link>${plain(`${this.site.url}${path}`)}</link>
<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>
<dc:creator>${cdata(byline)}</dc:creator>
<guid isPermaLink="false">${plain(document.uri)}</guid>
<content:encoded>${cdata(body.html)}</content:encoded>
<excerpt:encoded>${cdata(escapeHtml(lead))}</excerpt:encoded>
<wp:post_id>${this.posts}</wp:post_id>
<wp:post_date_gmt>${sqlTime(publishedAt)}</wp:post_date_gmt>
<wp:post_modified_gmt>${sqlTime(document.versionCreatedAt)}</wp:post_modified_gmt>
<wp:post_name>${plain(document.slug ?? "")}</wp:post_name>
<wp:status>${statusOf(article)}</wp:status>
<wp:post_type>post</wp:post_type>
${terms.join("")}${thumbnail === undefined ? "" : meta("_thumbnail_id", String(thumbnail))}${meta(ownMeta, JSON.stringify(rest))}</item>
`;
  }
}

/** What was taken back is nobody's to read there either. */
function statusOf({ document, state }: ExportedArticle): string {
  if (document.status === "canceled") return "private";
  if (document.status === "kept") return state === "review" ? "pending" : "draft";
  return (document.publishedAt ?? 0) > Date.now() ? "future" : "publish";
}

function term(domain: string, { slug, name }: { slug: string; name: string }): string {
  return `<category domain="${domain}" nicename="${plain(slug)}">${cdata(name)}</category>\n`;
}

function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>\n`;
}

function sqlTime(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace("T", " ");
}

function cdata(text: string): string {
  return `<![CDATA[${withoutControls(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

function plain(text: string): string {
  return escapeHtml(withoutControls(text));
}

/** XML 1.0 has no place for them (2.2). */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "");
}
