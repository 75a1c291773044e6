import * as rows from "../db/queries/writing";
import { inTransaction, type Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import { byPerson, type DeskFailure } from "./desk";
import { textOnDesk } from "./drafts";
import { undescribedIn } from "./media/alt-texts";
import { may, type Person } from "./rights";
import { type ArticleContent, createArticle, createStory } from "./writing";

type Opened = { ok: true; storyId: number; articleId: number };

const emptyBody = { type: "doc", content: [{ type: "paragraph" }] } satisfies ArticleContent["body"];

/** Opens a story with an empty article in the language that it is written in first. */
export async function openStory(
  person: Person,
  draft: { sectionId: number; locale: Locale; headline: string },
): Promise<Opened | DeskFailure> {
  const { locale, sectionId, headline } = draft;
  const mine = { locale, authorId: person.id };
  if (!may(person, "story.create") || !may(person, "article.write", mine)) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const by = byPerson(person);
    const storyId = await createStory(tx, { sectionId, sourceLocale: locale }, by);
    const content = { headline, body: emptyBody };
    const { articleId } = await createArticle(tx, { storyId, locale, content, authorId: person.id }, by);
    return { ok: true, storyId, articleId };
  });
}

/** Begins a story's article in a further language: empty, or with the text of its source to write over. */
export async function startTranslation(
  person: Person,
  wanted: { storyId: number; locale: Locale; withText: boolean },
): Promise<Opened | DeskFailure> {
  const { storyId, locale } = wanted;
  if (!may(person, "article.write", { locale, authorId: person.id })) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const articles = await rows.articlesOf(tx, storyId);
    const known = articles.find((one) => one.locale === locale);
    // Two who begin at once work on one translation.
    if (known) return { ok: true, storyId, articleId: known.id };
    const source = await sourceOf(tx, storyId, articles);
    if (!source) return { ok: false, reason: "notFound" };
    const text = await textOnDesk(tx, source);
    const content = wanted.withText ? copyOf(text) : { headline: text.headline, body: emptyBody };
    const { articleId } = await createArticle(
      tx,
      { storyId, locale, content, sourceVersion: source.textVersion, authorId: person.id },
      byPerson(person),
    );
    return { ok: true, storyId, articleId };
  });
}

/** The article that a story was written as; the oldest where it has none in its source's language. */
export async function sourceOf(
  tx: Transaction,
  storyId: number,
  articles?: rows.ArticleRow[],
): Promise<rows.ArticleRow | undefined> {
  const story = await rows.storyById(tx, storyId);
  const all = articles ?? (await rows.articlesOf(tx, storyId));
  return all.find((one) => one.locale === story?.sourceLocale) ?? all[0];
}

/** What a translation begins with: the slug is made from its own headline, names of people stay. */
function copyOf({ headline, lead, body, datelineDate, byline }: ArticleContent) {
  return { headline, lead, body, datelineDate, byline };
}

/** What all languages of a story share. */
export interface SharedValues {
  sectionId: number;
  topicIds: readonly number[];
  /** IPTC urgency, 1 most urgent to 8. */
  urgency: number;
  pictureId: number | null;
  /** UTC epoch ms before which no language comes out. */
  embargoAt: number | null;
}

/** Readers of `locale` would get a picture that says nothing to those who do not see it (WCAG 1.1.1). */
export type AltMissing = { ok: false; reason: "altMissing"; locale: Locale };

/** Changes what all languages of a story share, if it still is at the version that the editor saw. */
export async function saveShared(
  person: Person,
  save: { storyId: number; version: number; values: Partial<SharedValues> },
): Promise<{ ok: true; version: number } | DeskFailure | AltMissing> {
  return inTransaction<{ ok: true; version: number } | DeskFailure | AltMissing>(async (tx) => {
    const articles = await rows.articlesOf(tx, save.storyId);
    const isPublished = articles.some((one) => one.state === "published" || one.state === "withdrawn");
    const [first] = articles;
    if (!first) return { ok: false, reason: "notFound" };
    if (!may(person, "story.write", { authorId: first.authorId, isPublished }))
      return { ok: false, reason: "forbidden" };
    const { topicIds, ...values } = save.values;
    const shownIn = articles.filter((one) => one.state === "published").map((one) => one.locale as Locale);
    const undescribed = await undescribedIn(tx, values.pictureId ?? null, shownIn);
    if (undescribed) return { ok: false, reason: "altMissing", locale: undescribed };
    const after = await rows.updateStory(tx, save.storyId, { version: save.version, values });
    if (!after) return { ok: false, reason: "versionConflict" };
    if (topicIds) await rows.setTopics(tx, after.id, topicIds);
    await noteShared(tx, { articles, values: save.values }, byPerson(person));
    return { ok: true, version: after.version };
  });
}

/** Every language that readers see has changed with it. */
async function noteShared(
  tx: Transaction,
  step: { articles: rows.ArticleRow[]; values: Partial<SharedValues> },
  by: { actor: string; at: number },
): Promise<void> {
  for (const { id, storyId, locale, state, publishedAt } of step.articles) {
    await rows.insertAuditEntry(tx, { ...by, action: "story.save", articleId: id, detail: { ...step.values } });
    if (state !== "published") continue;
    const story = await rows.storyById(tx, storyId);
    await rows.recordChange(tx, {
      locale: locale as Locale,
      kind: "story",
      ...{ storyId, sectionId: story?.sectionId ?? null, topicIds: await rows.topicIdsOf(tx, storyId) },
      instants: publishedAt === null ? [] : [publishedAt],
      at: by.at,
    });
  }
}
