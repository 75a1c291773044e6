import { pictureAddress, widthsOf } from "../../content/pictures";
import { bodyToHtml } from "../../content/to-html";
import { pictureIdsOf, relatedStoryIdsOf } from "../../content/to-text";
import { pictureToExport, type StoriesToExport, storiesAfter, taxonomyToExport } from "../../db/queries/desk/export";
import { addressOf, unnamedSection } from "../../i18n/addresses";
import { isLocale, type Locale } from "../../i18n/locales";
import { masterFile } from "../media/files";
import { plainDocument, type WireDocument, type WirePicture, type WireTopic } from "../wire/document";

/** An article as any system could take it over, and the body that it has here. */
export interface ExportedArticle {
  document: WireDocument & { language: Locale; body: { html: string } };
  body: Row["body"];
  state: Row["state"];
  createdAt: number;
  /** Its address here. */
  path: string;
  /** The files of its pictures: where their masters lie below `DATA_DIR/media`, and their names in the export. */
  files: ReadonlyMap<string, string>;
}

type Row = StoriesToExport["articles"][number];
type Taxonomy = Awaited<ReturnType<typeof taxonomyToExport>>;

/** So many stories are at hand at once. */
const atOnce = 50;

/**
 * All articles of the newsroom, whatever their state, one story after the other and its source first. Of published ones
 * it is what readers see: changes that wait at the desk are not part of it.
 * @param options.siteUrl where pictures' files can be had, and in the uris of what did not come over a wire
 */
export async function* exportedArticles({ siteUrl }: { siteUrl: string }): AsyncGenerator<ExportedArticle> {
  const taxonomy = await taxonomyToExport();
  const { host } = new URL(siteUrl);
  for (let after = 0; ; ) {
    const found = await storiesAfter(after, atOnce);
    for (const story of found.stories) {
      const articles = found.articles.filter((one) => one.storyId === story.id);
      const sourceFirst = articles.sort((one) => (one.locale === story.sourceLocale ? -1 : 1));
      for (const row of sourceFirst)
        if (isLocale(row.locale)) yield await exported({ row, story, found, taxonomy, host, siteUrl });
    }
    const last = found.stories.at(-1);
    if (!last) return;
    after = last.id;
  }
}

interface Parts {
  row: Row;
  story: StoriesToExport["stories"][number];
  found: StoriesToExport;
  taxonomy: Taxonomy;
  host: string;
  siteUrl: string;
}

async function exported({ row, story, found, taxonomy, host, siteUrl }: Parts): Promise<ExportedArticle> {
  const locale = row.locale as Locale;
  const pictures = await picturesOf(row, { headId: story.pictureId, siteUrl });
  const head = story.pictureId === null ? undefined : pictures.get(story.pictureId);
  const section = sectionOf(row, taxonomy);
  const isKept = row.state !== "published" && row.state !== "withdrawn";
  const document = plainDocument({
    uri:
      found.uris.find((one) => one.articleId === row.id && !one.uri.startsWith("story:"))?.uri ?? uriOf(host, row.id),
    ...{ language: locale, headline: row.headline, lead: row.lead, byline: row.byline ?? "" },
    topics: topicsOf(story.id, { found, taxonomy, locale }),
    ...{ section, urgency: story.urgency, slug: row.slug, embargoAt: story.embargoAt },
    versionCreatedAt: row.updatedAt ?? row.publishedAt ?? row.savedAt,
    ...{ publishedAt: row.publishedAt, updatedAt: row.updatedAt },
    status: row.state === "withdrawn" ? "canceled" : isKept ? "kept" : "usable",
    statusNote: row.state === "withdrawn" ? row.withdrawalNotice : isKept ? row.state : null,
    mayBeEmpty: true,
    storyKey: `${host}:${story.id}`,
    body: { html: "" },
    picture: head?.picture ?? null,
    pictureCaption: row.pictureCaption,
    bodyPictures: pictureIdsOf(row.body).flatMap((id) => pictures.get(id)?.picture ?? []),
    dateline: { place: row.datelinePlace, agency: row.datelineAgency, date: row.datelineDate },
    ...{ searchTitle: row.searchTitle, searchDescription: row.searchDescription },
    corrections: found.corrections
      .filter((one) => one.articleId === row.id)
      .map(({ text, publishedAt }) => ({ text, publishedAt })),
  });
  const html = bodyToHtml(row.body, {
    pictureOf: (id) => {
      const picture = pictures.get(id)?.picture;
      return picture ? { src: picture.href, alt: picture.alt } : null;
    },
    storyOf: (id) => relatedOf(id, { row, found, taxonomy }),
  });
  return {
    document: { ...document, language: locale, body: { html } },
    ...{ body: row.body, state: row.state, createdAt: row.createdAt },
    path: addressOf({
      page: "article",
      locale,
      section: section?.slug ?? unnamedSection,
      slug: row.slug,
      storyId: story.id,
    }),
    files: new Map([...pictures.values()].map(({ from, picture }) => [from, fileOf(picture)])),
  };
}

/** A picture's file within an export. */
export function fileOf({ href }: WirePicture): string {
  return `media/${href.slice(href.lastIndexOf("/") + 1)}`;
}

function uriOf(host: string, articleId: number): string {
  return `urn:x-depesche:${host}:${articleId}`;
}

async function picturesOf(
  row: Row,
  { headId, siteUrl }: { headId: number | null; siteUrl: string },
): Promise<Map<number, { picture: WirePicture; from: string }>> {
  const pictures = new Map<number, { picture: WirePicture; from: string }>();
  for (const id of [...(headId === null ? [] : [headId]), ...pictureIdsOf(row.body)]) {
    const found = await pictureToExport(id, row.locale);
    if (!found) continue;
    const { hash, width, creator, rightsNote } = found.picture;
    const address = pictureAddress(hash, Math.max(...widthsOf(width)), "jpg");
    const { alt = "", caption = "", credit = "" } = found.text ?? {};
    const picture = { href: `${siteUrl}${address}`, alt, caption, credit, creator, rightsNote };
    pictures.set(id, { picture, from: masterFile(hash) });
  }
  return pictures;
}

function sectionOf(row: Row, { sections, sectionNames }: Taxonomy): WireDocument["section"] {
  const section = sections.find((one) => one.id === row.sectionId);
  const named = sectionNames.filter((one) => one.sectionId === row.sectionId);
  const name = named.find((one) => one.locale === row.locale) ?? named[0];
  return section && name ? { key: section.key, name: name.name, slug: name.slug } : null;
}

/** Topics have a name in the article's language, or else one that they have. */
function topicsOf(
  storyId: number,
  { found, taxonomy, locale }: { found: StoriesToExport; taxonomy: Taxonomy; locale: Locale },
): WireTopic[] {
  const ids = found.topics.filter((one) => one.storyId === storyId).map((one) => one.topicId);
  return ids.flatMap((id) => {
    const topic = taxonomy.topics.find((one) => one.id === id);
    const named = taxonomy.topicNames.filter((one) => one.topicId === id);
    const name = named.find((one) => one.locale === locale) ?? named[0];
    return topic && name ? [{ name: name.name, slug: name.slug, kind: topic.kind, key: topic.key }] : [];
  });
}

/** The story that a text points to, if it is among those at hand. */
function relatedOf(id: number, { row, found, taxonomy }: { row: Row; found: StoriesToExport; taxonomy: Taxonomy }) {
  if (!relatedStoryIdsOf(row.body).includes(id)) return null;
  const other = found.articles.find((one) => one.storyId === id && one.locale === row.locale);
  if (!other) return null;
  const section = sectionOf(other, taxonomy)?.slug ?? unnamedSection;
  const locale = row.locale as Locale;
  return {
    href: addressOf({ page: "article", locale, section, slug: other.slug, storyId: id }),
    headline: other.headline,
  };
}
