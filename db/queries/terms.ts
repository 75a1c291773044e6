import { and, eq, inArray, sql } from "drizzle-orm";
import { type SpellingRole, type TermKind, term, termForm, termRefusal } from "../schema";
import type { Transaction } from "../transaction";

/** The statements behind `newsroom/terms.ts`; they check no rule. */

export interface FormValues {
  locale: string;
  form: string;
  role: SpellingRole;
}

export type TermRow = typeof term.$inferSelect;

export async function insertTerm(
  tx: Transaction,
  values: { kind: TermKind; note: string; savedAt: number },
): Promise<TermRow> {
  const [row] = await tx.insert(term).values(values).returning();
  if (!row) throw new Error("the database gave no id for a term");
  return row;
}

export async function termById(tx: Transaction, id: number): Promise<TermRow | undefined> {
  return (await tx.select().from(term).where(eq(term.id, id)))[0];
}

/** Changes a term if it still is at `version`, and counts it up. */
export async function updateTerm(
  tx: Transaction,
  id: number,
  change: { version: number; values: { kind: TermKind; note: string; savedAt: number } },
): Promise<TermRow | undefined> {
  const rows = await tx
    .update(term)
    .set({ ...change.values, version: sql`${term.version} + 1` })
    .where(and(eq(term.id, id), eq(term.version, change.version)))
    .returning();
  return rows[0];
}

export async function deleteTerm(tx: Transaction, id: number): Promise<void> {
  await tx.delete(termForm).where(eq(termForm.termId, id));
  await tx.delete(term).where(eq(term.id, id));
}

export async function formsOfTerm(tx: Transaction, id: number): Promise<FormValues[]> {
  return tx
    .select({ locale: termForm.locale, form: termForm.form, role: termForm.role })
    .from(termForm)
    .where(eq(termForm.termId, id))
    .orderBy(termForm.id);
}

/** The term forms of a language among these spellings, with the term that has each. */
export async function ownersOfForms(
  tx: Transaction,
  locale: string,
  forms: readonly string[],
): Promise<{ termId: number; form: string }[]> {
  return tx
    .select({ termId: termForm.termId, form: termForm.form })
    .from(termForm)
    .where(and(eq(termForm.locale, locale), inArray(termForm.form, [...forms])));
}

/** Gives a term these spellings and no others. */
export async function setForms(tx: Transaction, termId: number, forms: readonly FormValues[]): Promise<void> {
  await tx.delete(termForm).where(eq(termForm.termId, termId));
  if (forms.length > 0) await tx.insert(termForm).values(forms.map((form) => ({ ...form, termId })));
}

export async function insertRefusal(tx: Transaction, refusal: { forms: string; at: number }): Promise<void> {
  await tx.insert(termRefusal).values(refusal).onConflictDoNothing();
}
