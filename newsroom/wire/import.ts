import { createHash } from "node:crypto";
import { noteWireItem, type WireRow, wireItemByUri } from "../../db/queries/wire";
import type { ArticleRow } from "../../db/queries/writing";
import { articleById } from "../../db/queries/writing";
import type { Transaction } from "../../db/transaction";
import type { By } from "../actor";
import { publishArticle, withdrawArticle } from "../publishing";
import { type ArticleDraft, createArticle, createStory, type SaveOutcome, saveArticle } from "../writing";
import type { WireItem } from "./ninjs";

export type ImportOutcome = "new" | "updated" | "unchanged" | "withdrawn" | "conflict";

/**
 * Takes an item of a wire over: a new uri makes a published story (at the end of its embargo, if that is later), a known
 * one a new revision if something changed and its version is no older, a cancellation withdraws.
 */
export async function importItem(tx: Transaction, item: WireItem, sectionId: number, by: By): Promise<ImportOutcome> {
  const contentHash = hashOf(item);
  const known = await wireItemByUri(tx, item.uri);
  if (known?.contentHash === contentHash) return "unchanged";
  const { articleId, outcome } = known ? await update(tx, item, known, by) : await create(tx, item, sectionId, by);
  if (outcome === "conflict") return outcome;
  const { uri, versionCreatedAt } = item;
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

async function update(tx: Transaction, item: WireItem, known: WireRow, by: By): Promise<Step> {
  const { articleId } = known;
  const article = await articleById(tx, articleId);
  if (!article || item.versionCreatedAt < known.versionCreatedAt) return { articleId, outcome: "unchanged" };
  if (item.canceled) return { articleId, outcome: await withdraw(tx, article, by) };
  // The slug stays: it is the address that readers have.
  const { slug: _slug, ...content } = contentOf(item);
  const saved = await saveArticle(tx, { articleId, version: article.version, content }, by);
  return { articleId, outcome: outcomeOf(saved) };
}

async function withdraw(tx: Transaction, article: ArticleRow, by: By): Promise<ImportOutcome> {
  if (article.state === "withdrawn") return "unchanged";
  const done = await withdrawArticle(tx, { articleId: article.id, version: article.version, notice: null }, by);
  return done.ok ? "withdrawn" : "conflict";
}

function outcomeOf(saved: SaveOutcome): ImportOutcome {
  if (!saved.ok) return "conflict";
  return saved.changed ? "updated" : "unchanged";
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

/** Noon of the dateline's day: in the year of the report, or the one before for a December read in January. */
function instantOf({ day, month }: { day: number; month: number }, versionCreatedAt: number): number {
  const year = new Date(versionCreatedAt).getUTCFullYear();
  const twoDays = 2 * 86_400_000;
  const inYear = Date.UTC(year, month - 1, day, 12);
  return inYear > versionCreatedAt + twoDays ? Date.UTC(year - 1, month - 1, day, 12) : inYear;
}

function hashOf(item: WireItem): string {
  const { dropped: _dropped, versionCreatedAt: _version, ...content } = item;
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
