import { and, asc, desc, eq, exists, inArray, like, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { ArticleBody } from "../../../content/body";
import type { Locale } from "../../../i18n/locales";
import { reader } from "../../client";
import { article, type SpellingRole, story, type TermKind, term, termForm, termRefusal } from "../../schema";

export interface DeskTerm {
  id: number;
  kind: TermKind;
  note: string;
  version: number;
  forms: { locale: Locale; form: string; role: SpellingRole }[];
}

export interface TermFilter {
  kind?: TermKind | undefined;
  /** Letters of any of its spellings. */
  text?: string | undefined;
}

/** The terms in the order of their spellings, at most `limit`. */
export async function listTerms(filter: TermFilter = {}, limit = 2_000): Promise<DeskTerm[]> {
  const first = reader()
    .select({ form: sql`min(${termForm.form})` })
    .from(termForm)
    .where(and(eq(termForm.termId, term.id), eq(termForm.role, "approved")));
  const rows = await reader()
    .select({ id: term.id, kind: term.kind, note: term.note, version: term.version })
    .from(term)
    .where(matching(filter))
    .orderBy(asc(sql`(${first})`), asc(term.id))
    .limit(limit);
  return withForms(rows);
}

export async function findTerm(id: number): Promise<DeskTerm | undefined> {
  const rows = await reader()
    .select({ id: term.id, kind: term.kind, note: term.note, version: term.version })
    .from(term)
    .where(eq(term.id, id));
  return (await withForms(rows))[0];
}

/** The term that has a spelling, in whatever language. */
export async function findTermBySpelling(form: string): Promise<DeskTerm | undefined> {
  const [row] = await reader()
    .select({ termId: termForm.termId })
    .from(termForm)
    .where(eq(termForm.form, form))
    .limit(1);
  return row && findTerm(row.termId);
}

function matching({ kind, text }: TermFilter): SQL | undefined {
  const letters = (text ?? "").replace(/[%_]/g, "").trim();
  const spelled = reader()
    .select({ one: sql`1` })
    .from(termForm)
    .where(and(eq(termForm.termId, term.id), like(termForm.form, `%${letters}%`)));
  return and(kind && eq(term.kind, kind), letters === "" ? undefined : exists(spelled));
}

async function withForms(rows: Omit<DeskTerm, "forms">[]): Promise<DeskTerm[]> {
  const forms = await reader()
    .select({ termId: termForm.termId, locale: termForm.locale, form: termForm.form, role: termForm.role })
    .from(termForm)
    .where(
      inArray(
        termForm.termId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(termForm.id));
  const byTerm = new Map(rows.map((row) => [row.id, { ...row, forms: [] as DeskTerm["forms"] }]));
  for (const { termId, locale, ...form } of forms)
    byTerm.get(termId)?.forms.push({ ...form, locale: locale as Locale });
  return [...byTerm.values()];
}

/** What was refused as a term, by `refusalKey`. */
export async function listRefusals(): Promise<ReadonlySet<string>> {
  const rows = await reader().select({ forms: termRefusal.forms }).from(termRefusal);
  return new Set(rows.map(({ forms }) => forms));
}

export interface PublishedText {
  locale: Locale;
  headline: string;
  lead: string;
  body: ArticleBody;
}

/** The latest stories that are published in both languages, as what readers have of them. */
export async function listPublishedPairs(
  locales: readonly [Locale, Locale],
  limit: number,
): Promise<{ storyId: number; texts: [PublishedText, PublishedText] }[]> {
  const [one, other] = [alias(article, "one"), alias(article, "other")];
  const rows = await reader()
    .select({
      storyId: story.id,
      first: { headline: one.headline, lead: one.lead, body: one.body },
      second: { headline: other.headline, lead: other.lead, body: other.body },
    })
    .from(story)
    .innerJoin(one, and(eq(one.storyId, story.id), eq(one.locale, locales[0]), eq(one.state, "published")))
    .innerJoin(other, and(eq(other.storyId, story.id), eq(other.locale, locales[1]), eq(other.state, "published")))
    .orderBy(desc(story.savedAt), desc(story.id))
    .limit(limit);
  return rows.map(({ storyId, first, second }) => ({
    storyId,
    texts: [
      { locale: locales[0], ...first },
      { locale: locales[1], ...second },
    ],
  }));
}
