import { and, desc, eq, exists, gte, inArray, isNull, like, lt, lte, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { type ArticleState, article, correctionTask, story, workingCopy } from "../../schema";

/** What an article is to the desk, with what is made of its state and the clock. */
export const deskStates = [
  "none",
  "draft",
  "review",
  "ready",
  "scheduled",
  "published",
  "outdated",
  "withdrawn",
] as const;
export type DeskState = (typeof deskStates)[number];

export interface StoryFilter {
  /** Narrowed to stories whose article in `locale` (or in any language) is in this state. */
  state?: DeskState | undefined;
  locale?: Locale | undefined;
  sectionId?: number | undefined;
  authorId?: string | undefined;
  /** Saved within these instants, UTC epoch ms; `to` is the first after the range. */
  from?: number | undefined;
  to?: number | undefined;
  /** Words of a headline, or a story's number. */
  text?: string | undefined;
  todo?: { kind: Todo; person: Worker } | undefined;
}

/** Where a page of the list goes on: the last story of the one before. */
export interface After {
  savedAt: number;
  id: number;
}

export interface DeskArticle {
  id: number;
  locale: Locale;
  headline: string;
  state: Exclude<DeskState, "none">;
  publishedAt: number | null;
  savedAt: number;
  authorId: string | null;
  /** Whether text waits that readers do not see yet. */
  hasWorkingCopy: boolean;
}

export interface DeskStory {
  id: number;
  sectionId: number;
  sourceLocale: string;
  urgency: number;
  savedAt: number;
  articles: DeskArticle[];
}

/** A page of stories, the last saved first, and where the next page begins. */
export async function listDeskStories(
  filter: StoryFilter,
  page: { limit: number; after?: After | undefined },
): Promise<{ stories: DeskStory[]; next: After | null }> {
  const { limit, after } = page;
  const rows = await reader()
    .select({
      id: story.id,
      sectionId: story.sectionId,
      sourceLocale: story.sourceLocale,
      urgency: story.urgency,
      savedAt: story.savedAt,
    })
    .from(story)
    .where(and(matching(filter), after && isAfter(after)))
    .orderBy(desc(story.savedAt), desc(story.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const articles = await articlesOf(shown.map((row) => row.id));
  const last = shown.at(-1);
  return {
    stories: shown.map((row) => ({ ...row, articles: articles.get(row.id) ?? [] })),
    next: rows.length > limit && last ? { savedAt: last.savedAt, id: last.id } : null,
  };
}

function isAfter({ savedAt, id }: After): SQL | undefined {
  return or(lt(story.savedAt, savedAt), and(eq(story.savedAt, savedAt), lt(story.id, id)));
}

function matching(filter: StoryFilter): SQL | undefined {
  const { sectionId, authorId, from, to, text, state, locale, todo } = filter;
  const inLocale = locale === undefined ? undefined : eq(article.locale, locale);
  const articles = (condition: SQL | undefined) =>
    reader()
      .select({ one: sql`1` })
      .from(article)
      .where(and(eq(article.storyId, story.id), condition));
  const inState = state === undefined || state === "none" ? undefined : isInState(state);
  return and(
    sectionId === undefined ? undefined : eq(story.sectionId, sectionId),
    from === undefined ? undefined : gte(story.savedAt, from),
    to === undefined ? undefined : lt(story.savedAt, to),
    state === "none"
      ? notExists(articles(inLocale))
      : (inState ?? inLocale) && exists(articles(and(inLocale, inState))),
    authorId === undefined ? undefined : exists(articles(eq(article.authorId, authorId))),
    text === undefined ? undefined : exists(articles(isNamed(text))),
    todo && exists(articles(isToDo(todo.kind, todo.person))),
  );
}

function isNamed(text: string): SQL | undefined {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const literal = (word: string) => `%${word.replace(/[%_]/g, "")}%`;
  return /^\d+$/.test(text)
    ? eq(article.storyId, Number(text))
    : and(...words.map((word) => like(article.headline, literal(word))));
}

const source = alias(article, "source");

/** Whether the source's text went on after the translation was made of it. */
function isOutdated(): SQL {
  return exists(
    reader()
      .select({ one: sql`1` })
      .from(source)
      .innerJoin(sql`${story} as of_source`, sql`of_source.id = ${source.storyId}`)
      .where(
        and(
          eq(source.storyId, article.storyId),
          sql`${source.locale} = of_source.source_locale`,
          sql`${source.textVersion} > ${article.sourceVersion}`,
        ),
      ),
  );
}

function isInState(state: Exclude<DeskState, "none">): SQL | undefined {
  const now = Date.now();
  if (state === "outdated") return isOutdated();
  if (state === "scheduled") return and(eq(article.state, "published"), sql`${article.publishedAt} > ${now}`);
  if (state === "published") return and(eq(article.state, "published"), lte(article.publishedAt, now));
  return eq(article.state, state satisfies ArticleState);
}

async function articlesOf(storyIds: readonly number[]): Promise<ReadonlyMap<number, DeskArticle[]>> {
  if (storyIds.length === 0) return new Map();
  const rows = await reader()
    .select({
      id: article.id,
      storyId: article.storyId,
      locale: article.locale,
      headline: sql<string>`coalesce(json_extract(${workingCopy.content}, '$.headline'), ${article.headline})`,
      state: article.state,
      publishedAt: article.publishedAt,
      savedAt: article.savedAt,
      authorId: article.authorId,
      hasWorkingCopy: sql<number>`${workingCopy.articleId} is not null`,
      isOutdated: sql<number>`${isOutdated()}`,
    })
    .from(article)
    .leftJoin(workingCopy, eq(workingCopy.articleId, article.id))
    .where(inArray(article.storyId, [...storyIds]))
    .orderBy(article.id);
  const byStory = new Map<number, DeskArticle[]>();
  for (const { storyId, isOutdated: behind, hasWorkingCopy, ...row } of rows) {
    const state = deskStateOf({ ...row, isBehind: behind === 1 });
    const one = { ...row, locale: row.locale as Locale, state, hasWorkingCopy: hasWorkingCopy === 1 };
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), one]);
  }
  return byStory;
}

/** A withdrawn article stays withdrawn, however far its source went on; any other that is behind says so first. */
export function deskStateOf(
  given: { state: ArticleState; publishedAt: number | null; isBehind: boolean },
  now = Date.now(),
): Exclude<DeskState, "none"> {
  if (given.state === "withdrawn") return "withdrawn";
  if (given.isBehind) return "outdated";
  return given.state === "published" && (given.publishedAt ?? 0) > now ? "scheduled" : given.state;
}

/** Who a list of what is to do is made for. */
export interface Worker {
  id: string;
  /** The languages that the person works in. */
  locales: readonly Locale[];
  /** Whether they review others' work; authors have their own drafts to do. */
  reviews: boolean;
}

export const todos = ["waiting", "translate", "outdated"] as const;
/**
 * `waiting`: in review in one's languages, or to be looked at after a correction; for authors, their own drafts.
 * `translate`: published in another language and not yet begun in one of these. `outdated`: behind its source.
 */
export type Todo = (typeof todos)[number];

/** How far back the desk looks: what nobody touched for a month waits for nobody. */
const lookedBackMs = 30 * 86_400_000;
/** Counted up to here: a larger number helps nobody, and the answer's time has a bound. */
export const mostCounted = 99;

/** How much of each is to do. */
export async function countToDo(person: Worker): Promise<Record<Todo, number>> {
  const counts = await Promise.all(
    todos.map(async (kind) => [kind, await countArticles(isToDo(kind, person))] as const),
  );
  return Object.fromEntries(counts) as Record<Todo, number>;
}

async function countArticles(condition: SQL | undefined): Promise<number> {
  const bounded = reader()
    .select({ one: sql`1` })
    .from(article)
    .where(condition)
    .limit(mostCounted + 1)
    .as("bounded");
  const [row] = await reader().select({ count: sql<number>`count(*)` }).from(bounded);
  return row?.count ?? 0;
}

function isToDo(kind: Todo, { id, locales, reviews }: Worker): SQL | undefined {
  const since = Date.now() - lookedBackMs;
  const isMine = inArray(article.locale, [...locales]);
  const isRecent = gte(article.savedAt, since);
  if (kind === "outdated") return and(isMine, isRecent, isOutdated());
  if (kind === "translate")
    return and(eq(article.state, "published"), gte(article.publishedAt, since), or(...locales.map(isMissingIn)));
  if (!reviews) return and(eq(article.authorId, id), eq(article.state, "draft"), isRecent);
  return and(isMine, or(and(eq(article.state, "review"), isRecent), hasOpenTask()));
}

const here = alias(article, "here");

/** Whether this is the one article that says that its story has none in a language. */
function isMissingIn(locale: Locale): SQL | undefined {
  const there = reader()
    .select({ one: sql`1` })
    .from(here)
    .where(and(eq(here.storyId, article.storyId), eq(here.locale, locale)));
  return and(sql`${article.locale} <> ${locale}`, notExists(there));
}

function hasOpenTask(): SQL {
  const open = and(eq(correctionTask.articleId, article.id), isNull(correctionTask.doneAt));
  return exists(reader().select({ one: sql`1` }).from(correctionTask).where(open));
}
