import { createHash } from "node:crypto";
import { readEnvironment } from "../../config/environment";
import { lastActorOf, noteWireItem, setWireTerms, type WireRow, wireItemByUri } from "../../db/queries/wire";
import { type ArticleRow, articleById } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import { rangeOfDay } from "../../i18n/calendar";
import type { Locale } from "../../i18n/locales";
import type { By } from "../actor";
import { textOnDesk } from "../drafts";
import { undescribedPictures } from "../media/alt-texts";
import { publishArticle, withdrawArticle } from "../publishing";
import { type ArticleDraft, createArticle, createStory, type SaveOutcome, saveArticle } from "../writing";
import type { WireItem } from "./ninjs";

export type ImportOutcome = "new" | "updated" | "unchanged" | "withdrawn";

/**
 * Takes an item of a wire over: a new uri makes a published story (at the end of its embargo, if that is later), a known
 * one a new revision if something changed and its version is no older, a cancellation withdraws. What a wire took back
 * it can send again; what a person took back stays withdrawn.
 */
export async function importItem(tx: Transaction, item: WireItem, sectionId: number, by: By): Promise<ImportOutcome> {
  const contentHash = hashOf(item);
  const known = await wireItemByUri(tx, item.uri);
  const { uri, versionCreatedAt } = item;
  if (known && (known.contentHash === contentHash || versionCreatedAt < known.versionCreatedAt)) return "unchanged";
  const { articleId, outcome } = known ? await update(tx, item, known, by) : await create(tx, item, sectionId, by);
  await noteWireItem(tx, { uri, articleId, contentHash, versionCreatedAt, receivedAt: by.at });
  return outcome;
}

type Step = { articleId: number; outcome: ImportOutcome };

async function create(tx: Transaction, item: WireItem, sectionId: number, by: By): Promise<Step> {
  const { locale, urgency, embargoAt } = item;
  const storyId = await createStory(tx, { sectionId, sourceLocale: locale, urgency, embargoAt }, by);
  const { articleId, version } = await createArticle(tx, { storyId, locale, content: contentOf(item) }, by);
  if (item.canceled) {
    await withdrawArticle(tx, { articleId, version, notice: null }, by);
    return { articleId, outcome: "withdrawn" };
  }
  await publishArticle(tx, { articleId, version, publishedAt: publicationOf(item) }, by);
  return { articleId, outcome: "new" };
}

async function update(tx: Transaction, item: WireItem, { articleId }: WireRow, by: By): Promise<Step> {
  const article = await articleById(tx, articleId);
  if (!article) throw new Error(`there is no article ${articleId}`);
  if (item.canceled) return { articleId, outcome: await withdraw(tx, article, by) };
  const isDescribed = await isWholeWithoutSight(tx, article);
  const comesOut = await isForWireToPublish(tx, article, by);
  await setWireTerms(tx, article.storyId, { urgency: item.urgency, embargoAt: item.embargoAt });
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

/** An article that is not out yet moves with its embargo; one that the wire took back comes again. */
async function isForWireToPublish(tx: Transaction, article: ArticleRow, by: By): Promise<boolean> {
  if (article.state === "published") return (article.publishedAt ?? 0) > by.at;
  return article.state === "withdrawn" && (await lastActorOf(tx, article.id)) === by.actor;
}

async function withdraw(tx: Transaction, article: ArticleRow, by: By): Promise<ImportOutcome> {
  if (article.state === "withdrawn") return "unchanged";
  done(await withdrawArticle(tx, { articleId: article.id, version: article.version, notice: null }, by));
  return "withdrawn";
}

/** Nothing can come between within one transaction: a step that is refused here is a defect. */
function done(saved: SaveOutcome): Extract<SaveOutcome, { ok: true }> {
  if (!saved.ok) throw new Error(`the article could not be written: ${saved.reason}`);
  return saved;
}

function publicationOf(item: WireItem): number {
  return Math.max(item.versionCreatedAt, item.embargoAt ?? 0);
}

function contentOf(item: WireItem): ArticleDraft {
  const { headline, lead, body, byline, dateline } = item;
  return {
    ...{ headline, lead, body, byline },
    datelinePlace: dateline?.place ?? null,
    // Empty, and not null: null is this newsroom's own name.
    datelineAgency: dateline ? (dateline.agency ?? "") : null,
    datelineDate: dateline?.date ? instantOf(dateline.date, item.versionCreatedAt) : null,
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
