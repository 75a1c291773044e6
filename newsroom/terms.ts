import * as terms from "../db/queries/terms";
import { insertAuditEntry } from "../db/queries/writing";
import type { AuditAction, SpellingRole, TermKind } from "../db/schema";
import { inTransaction, type Transaction } from "../db/transaction";
import type { Locale } from "../i18n/locales";
import type { By } from "./actor";
import { byPerson } from "./desk";
import { may, type Person } from "./rights";

export interface TermForm {
  locale: Locale;
  form: string;
  role: SpellingRole;
}

export interface TermValues {
  kind: TermKind;
  note: string;
  forms: readonly TermForm[];
}

export type TermOutcome =
  | { ok: true; id: number; version: number }
  | { ok: false; reason: "forbidden" | "notFound" | "versionConflict" | "noForm" }
  /** Another term has this spelling. */
  | { ok: false; reason: "formTaken"; locale: Locale; form: string; termId: number };

/** Enters a term with its spellings; one in at least one language has to be approved. */
export async function createTerm(tx: Transaction, values: TermValues, by: By): Promise<TermOutcome> {
  const forms = tidied(values.forms);
  const failure = await unfit(tx, forms, null);
  if (failure) return failure;
  const { kind, note } = values;
  const { id, version } = await terms.insertTerm(tx, { kind, note, savedAt: by.at });
  await terms.setForms(tx, id, forms);
  await noteInAudit(tx, { action: "term.create", detail: { id, forms } }, by);
  return { ok: true, id, version };
}

export function createTermAs(person: Person, values: TermValues): Promise<TermOutcome> {
  return asPerson(person, (tx, by) => createTerm(tx, values, by));
}

/** Gives a term new values, if it still is at the version that the person saw. */
export function changeTermAs(person: Person, change: Seen & { values: TermValues }): Promise<TermOutcome> {
  return asPerson(person, async (tx, by) => {
    const before = await terms.termById(tx, change.id);
    if (!before) return { ok: false, reason: "notFound" };
    const forms = tidied(change.values.forms);
    const failure = await unfit(tx, forms, change.id);
    if (failure) return failure;
    return saveTerm(tx, { seen: change, values: { ...change.values, forms }, action: "term.save" }, by);
  });
}

export function removeTermAs(person: Person, seen: Seen): Promise<TermOutcome> {
  return asPerson(person, async (tx, by) => {
    const before = await terms.termById(tx, seen.id);
    if (!before) return { ok: false, reason: "notFound" };
    if (before.version !== seen.version) return { ok: false, reason: "versionConflict" };
    const forms = await terms.formsOfTerm(tx, seen.id);
    await terms.deleteTerm(tx, seen.id);
    await noteInAudit(tx, { action: "term.remove", detail: { id: seen.id, forms } }, by);
    return { ok: true, ...seen };
  });
}

/**
 * Makes one term of two: `from` is removed, and its spellings go to `into`. Where that has an approved form already,
 * the other one is accepted beside it.
 */
export function mergeTermsAs(person: Person, merge: { into: Seen; from: number }): Promise<TermOutcome> {
  return asPerson(person, async (tx, by) => {
    const { into } = merge;
    const [before, other] = [await terms.termById(tx, into.id), await terms.termById(tx, merge.from)];
    if (!before || !other || before.id === other.id) return { ok: false, reason: "notFound" };
    const own = (await terms.formsOfTerm(tx, into.id)) as TermForm[];
    const theirs = (await terms.formsOfTerm(tx, other.id)) as TermForm[];
    const approved = new Set(own.filter(({ role }) => role === "approved").map(({ locale }) => locale));
    const moved = theirs.map(
      (form): TermForm =>
        form.role === "approved" && approved.has(form.locale) ? { ...form, role: "accepted" } : form,
    );
    await terms.deleteTerm(tx, other.id);
    const note = [before.note, other.note].filter((text) => text !== "").join(" ");
    const values = { kind: before.kind, note, forms: [...own, ...moved] };
    return saveTerm(tx, { seen: into, values, action: "term.merge", with: other.id }, by);
  });
}

/** Says that two names of the articles are no term: they are not suggested again. */
export function refuseSuggestionAs(person: Person, forms: readonly TermForm[]): Promise<TermOutcome> {
  return asPerson(person, async (tx, by) => {
    await terms.insertRefusal(tx, { forms: refusalKey(forms), at: by.at });
    await noteInAudit(tx, { action: "term.refuse", detail: { forms } }, by);
    return { ok: true, id: 0, version: 0 };
  });
}

/** What a refused suggestion is known by. */
export function refusalKey(forms: readonly Pick<TermForm, "locale" | "form">[]): string {
  return forms
    .map(({ locale, form }) => `${locale}:${form}`)
    .sort()
    .join("\n");
}

/** A term at the version that the person saw. */
interface Seen {
  id: number;
  version: number;
}

/** Raised inside a transaction to take back what its other steps did. */
class Refused extends Error {
  constructor(readonly outcome: TermOutcome) {
    super("refused");
  }
}

async function asPerson(person: Person, step: (tx: Transaction, by: By) => Promise<TermOutcome>): Promise<TermOutcome> {
  if (!may(person, "term.write")) return { ok: false, reason: "forbidden" };
  try {
    return await inTransaction((tx) => step(tx, byPerson(person)));
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

async function saveTerm(
  tx: Transaction,
  save: { seen: Seen; values: TermValues; action: AuditAction; with?: number },
  by: By,
): Promise<TermOutcome> {
  const { seen, action } = save;
  const { kind, note, forms } = save.values;
  const after = await terms.updateTerm(tx, seen.id, { version: seen.version, values: { kind, note, savedAt: by.at } });
  if (!after) throw new Refused({ ok: false, reason: "versionConflict" });
  await terms.setForms(tx, seen.id, forms);
  const detail = { id: seen.id, forms, ...(save.with === undefined ? {} : { with: save.with }) };
  await noteInAudit(tx, { action, detail }, by);
  return { ok: true, id: after.id, version: after.version };
}

/** Each spelling once in its language: the first role that was given to it. */
function tidied(forms: readonly TermForm[]): TermForm[] {
  const known = new Set<string>();
  return forms
    .map((form) => ({ ...form, form: form.form.normalize("NFC").trim().replace(/\s+/g, " ") }))
    .filter(({ locale, form }) => {
      const key = `${locale}\n${form}`;
      if (form === "" || known.has(key)) return false;
      known.add(key);
      return true;
    });
}

async function unfit(
  tx: Transaction,
  forms: readonly TermForm[],
  ownId: number | null,
): Promise<Extract<TermOutcome, { ok: false }> | undefined> {
  if (!forms.some(({ role }) => role === "approved")) return { ok: false, reason: "noForm" };
  for (const locale of new Set(forms.map((form) => form.locale))) {
    const wanted = forms.filter((form) => form.locale === locale).map(({ form }) => form);
    const owner = (await terms.ownersOfForms(tx, locale, wanted)).find(({ termId }) => termId !== ownId);
    if (owner) return { ok: false, reason: "formTaken", locale, form: owner.form, termId: owner.termId };
  }
  return undefined;
}

/** Readers never see the list, so that nothing of it is a change of their pages. */
async function noteInAudit(
  tx: Transaction,
  entry: { action: AuditAction; detail: Record<string, unknown> },
  by: By,
): Promise<void> {
  await insertAuditEntry(tx, { ...by, ...entry, articleId: null });
}
