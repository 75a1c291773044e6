import { createHash } from "node:crypto";
import { readEnvironment } from "../../config/environment";
import { lastActorOf, noteWireItem, setWireTerms, type WireRow, wireItemByUri } from "../../db/queries/wire";
import { type ArticleRow, articleById, insertCorrection } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import { rangeOfDay } from "../../i18n/calendar";
import type { Locale } from "../../i18n/locales";
import type { By } from "../actor";
import { textOnDesk } from "../drafts";
import { undescribedPictures } from "../media/alt-texts";
import { publishArticle, withdrawArticle } from "../publishing";
import {
  type ArticleDraft,
  createArticle,
  createStory,
  type NewArticle,
  type SaveOutcome,
  saveArticle,
} from "../writing";
import { leadFormerPaths } from "./addresses";
import type { WireItem } from "./item";
import { topicIdsFor } from "./topics";

export type ImportOutcome = "new" | "scheduled" | "updated" | "unchanged" | "withdrawn" | "draft";

/**
 * Takes an item of a wire over: a new uri makes a published story (at the end of its embargo, if that is later) or, for
 * what its sender kept from readers, a draft; a known one a new revision if something changed and its version is no
 * older; a cancellation withdraws. What a wire took back it can send again; what a person took back stays withdrawn.
 */
export async function importItem(tx: Transaction, item: WireItem, sectionId: number, by: By): Promise<ImportOutcome> {
  const contentHash = hashOf(item);
  const known = (await wireItemByUri(tx, item.uri)) ?? (await ownArticle(tx, item));
  const { uri, versionCreatedAt } = item;
  if (known && (known.contentHash === contentHash || versionCreatedAt < known.versionCreatedAt)) return "unchanged";
  const { articleId, outcome } = known ? await update(tx, item, known, by) : await create(tx, item, sectionId, by);
  const received = { articleId, contentHash, versionCreatedAt, receivedAt: by.at };
  await noteWireItem(tx, { uri, ...received });
  if (item.storyKey !== null && !known) await noteWireItem(tx, { uri: storyUri(item.storyKey), ...received });
  return outcome;
}

type Step = { articleId: number; outcome: ImportOutcome };

async function create(tx: Transaction, item: WireItem, sectionId: number, by: By): Promise<Step> {
  const { locale, urgency, embargoAt, pictureId } = item;
  const topicIds = await topicIdsFor(tx, item, by);
  const sister = await sisterOf(tx, item);
  const storyId =
    sister?.storyId ??
    (await createStory(tx, { sectionId, sourceLocale: locale, urgency, embargoAt, pictureId, topicIds }, by));
  const life = lifeOf(item, by);
  const source = sister ? { sourceVersion: sister.textVersion } : {};
  // What was opened in this very transaction needs not be read again.
  const story = sister ? {} : { story: { id: storyId, sectionId, savedAt: by.at } };
  const article = { storyId, locale, content: contentOf(item), life, ...source, ...story };
  const { articleId, slug } = await createArticle(tx, article, by);
  for (const one of item.corrections) await insertCorrection(tx, { articleId, ...one });
  if (life.state === "published") {
    const address = { locale, slug, storyId, sectionId: sister?.sectionId ?? sectionId };
    await leadFormerPaths(tx, { ...address, paths: item.formerPaths }, by);
  }
  const isLater = life.state === "published" && (life.publishedAt ?? 0) > by.at;
  const outcomes = { published: "new", withdrawn: "withdrawn", draft: "draft" } as const;
  return { articleId, outcome: isLater ? "scheduled" : outcomes[life.state] };
}

/** The article of the same story in another language that came before, unless the story has this one already. */
async function sisterOf(tx: Transaction, item: WireItem): Promise<ArticleRow | undefined> {
  if (item.storyKey === null) return undefined;
  const known = await wireItemByUri(tx, storyUri(item.storyKey));
  const sister = known && (await articleById(tx, known.articleId));
  return sister && sister.locale !== item.locale ? sister : undefined;
}

/** Keys of stories stand among the uris of items: what they name is the story of the article there. */
function storyUri(key: string): string {
  return `story:${key}`;
}

type Life = NonNullable<NewArticle["life"]> & { state: "published" | "withdrawn" | "draft" };

function lifeOf(item: WireItem, by: By): Life {
  const { status, statusNote, updatedAt } = item;
  if (status === "kept") return { state: "draft", publishedAt: null, updatedAt: null, withdrawalNotice: null };
  if (status === "canceled")
    return { state: "withdrawn", publishedAt: item.publishedAt ?? by.at, updatedAt, withdrawalNotice: statusNote };
  return { state: "published", publishedAt: publicationOf(item), updatedAt, withdrawalNotice: null };
}

/** What this very newsroom exported and gets back: the article is there. Elsewhere its number is another one's. */
async function ownArticle(tx: Transaction, { uri, slug, locale }: WireItem): Promise<KnownItem | undefined> {
  const [, host, id] = /^urn:x-depesche:(.+):(\d+)$/.exec(uri) ?? [];
  if (host !== new URL(readEnvironment().siteUrl).host) return undefined;
  const article = await articleById(tx, Number(id));
  const isIt = article?.slug === slug && article?.locale === locale;
  return isIt ? { articleId: Number(id), contentHash: "", versionCreatedAt: 0 } : undefined;
}

type KnownItem = Pick<WireRow, "articleId" | "contentHash" | "versionCreatedAt">;

async function update(tx: Transaction, item: WireItem, { articleId }: KnownItem, by: By): Promise<Step> {
  const article = await articleById(tx, articleId);
  if (!article) throw new Error(`there is no article ${articleId}`);
  const { statusNote: notice } = item;
  if (item.status === "canceled") return { articleId, outcome: await withdraw(tx, { article, notice }, by) };
  // Readers had it, and its sender keeps it from them now.
  if (item.status === "kept" && article.state === "published")
    return { articleId, outcome: await withdraw(tx, { article, notice: null }, by) };
  const isDescribed = await isWholeWithoutSight(tx, article);
  const comesOut = item.status === "usable" && (await isForWireToPublish(tx, article, by));
  const { urgency, embargoAt, pictureId } = item;
  await setWireTerms(tx, article.storyId, { urgency, embargoAt, ...(pictureId === null ? {} : { pictureId }) });
  // The slug stays: it is the address that readers have.
  const { slug: _slug, ...content } = contentOf(item);
  const saved = done(await saveArticle(tx, { articleId, version: article.version, content }, by));
  const publishedAt = publicationOf(item);
  const isScheduled = article.state === "published";
  if (!comesOut || (isScheduled ? article.publishedAt === publishedAt : !isDescribed))
    return { articleId, outcome: saved.changed ? "updated" : "unchanged" };
  // The time moves in any case, for an embargo is a promise.
  const publication = { articleId, version: saved.version, publishedAt, leavesChanges: !isDescribed };
  done(await publishArticle(tx, publication, by));
  return { articleId, outcome: "updated" };
}

/**
 * Whether all pictures that the desk gave an article have their alt texts. No wire shows readers one that has none: the
 * desk's changes go on waiting, and what was withdrawn stays so until somebody publishes it.
 */
async function isWholeWithoutSight(tx: Transaction, article: ArticleRow): Promise<boolean> {
  const { storyId, locale } = article;
  const { body } = await textOnDesk(tx, article);
  return (await undescribedPictures(tx, { storyId, locale: locale as Locale, body })).length === 0;
}

/** An article that is not out yet moves with its embargo; one that the wire took or held back comes again. */
async function isForWireToPublish(tx: Transaction, article: ArticleRow, by: By): Promise<boolean> {
  if (article.state === "published") return (article.publishedAt ?? 0) > by.at;
  const isItsOwn = article.state === "withdrawn" || article.state === "draft";
  return isItsOwn && (await lastActorOf(tx, article.id)) === by.actor;
}

async function withdraw(
  tx: Transaction,
  { article, notice }: { article: ArticleRow; notice: string | null },
  by: By,
): Promise<ImportOutcome> {
  if (article.state === "withdrawn") return "unchanged";
  done(await withdrawArticle(tx, { articleId: article.id, version: article.version, notice }, by));
  return "withdrawn";
}

/** Nothing can come between within one transaction: a step that is refused here is a defect. */
function done(saved: SaveOutcome): Extract<SaveOutcome, { ok: true }> {
  if (!saved.ok) throw new Error(`the article could not be written: ${saved.reason}`);
  return saved;
}

function publicationOf(item: WireItem): number {
  return Math.max(item.publishedAt ?? item.versionCreatedAt, item.embargoAt ?? 0);
}

function contentOf(item: WireItem): ArticleDraft {
  const { headline, lead, body, byline, pictureCaption, searchTitle, searchDescription, slug } = item;
  const written = { headline, lead, body, byline, pictureCaption, searchTitle, searchDescription };
  return { ...written, ...(slug === null ? {} : { slug }), ...datelineOf(item) };
}

function datelineOf({ dateline, lifted, versionCreatedAt }: WireItem) {
  if (dateline) return { datelinePlace: dateline.place, datelineAgency: dateline.agency, datelineDate: dateline.date };
  return {
    datelinePlace: lifted?.place ?? null,
    // Empty, and not null: null is this newsroom's own name.
    datelineAgency: lifted ? (lifted.agency ?? "") : null,
    datelineDate: lifted?.date ? instantOf(lifted.date, versionCreatedAt) : null,
  };
}

/** Noon of the dateline's day, in the latest year that does not put it after its report; clocks and zones may differ. */
function instantOf(date: { day: number; month: number }, versionCreatedAt: number): number {
  const latest = versionCreatedAt + 2 * dayMs;
  const year = new Date(latest).getUTCFullYear();
  const inYear = noonOf(year, date);
  return inYear <= latest ? inYear : noonOf(year - 1, date);
}

function noonOf(year: number, { day, month }: { day: number; month: number }): number {
  return rangeOfDay(`${year}-${month}-${day}`, readEnvironment().timeZone).from + dayMs / 2;
}

const dayMs = 86_400_000;

function hashOf(item: WireItem): string {
  const { dropped: _dropped, versionCreatedAt: _version, ...content } = item;
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
