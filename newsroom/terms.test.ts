import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { findTerm, findTermBySpelling, listRefusals, listTerms } from "../db/queries/desk/terms";
import { auditEntry, termForm } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { inTransaction } from "../db/transaction";
import type { Person } from "./rights";
import {
  changeTermAs,
  createTermAs,
  mergeTermsAs,
  refusalKey,
  refuseSuggestionAs,
  removeTermAs,
  type TermForm,
} from "./terms";

temporaryDatabase();

const editor: Person = { id: "e", name: "Editor", role: "editor", locales: ["de"] };
const author: Person = { ...editor, role: "author" };

const approved = (locale: "de" | "ru", form: string): TermForm => ({ locale, form, role: "approved" });
const accepted = (locale: "de" | "ru", form: string): TermForm => ({ locale, form, role: "accepted" });
const wrong = (locale: "de" | "ru", form: string): TermForm => ({ locale, form, role: "wrong" });

async function created(forms: TermForm[], note = "") {
  const outcome = await createTermAs(editor, { kind: "body", note, forms });
  if (!outcome.ok) throw new Error(outcome.reason);
  return { id: outcome.id, version: outcome.version };
}

describe("a term", () => {
  it("has a form in each language, other spellings beside it, and leaves its trace in the audit log", async () => {
    const { id } = await created([
      approved("de", " GUS "),
      approved("ru", "СНГ"),
      accepted("de", "GUS"),
      wrong("de", "G.U.S."),
    ]);
    expect(await findTerm(id)).toMatchObject({
      kind: "body",
      forms: [approved("de", "GUS"), approved("ru", "СНГ"), wrong("de", "G.U.S.")],
    });
    const entries = await reader().select().from(auditEntry).where(eq(auditEntry.action, "term.create"));
    expect(entries.at(-1)).toMatchObject({ actor: "e", detail: { id } });
  });

  it("needs an approved form, and spellings that no other term has", async () => {
    expect(await createTermAs(editor, { kind: "term", note: "", forms: [accepted("de", "Ohne")] })).toEqual({
      ok: false,
      reason: "noForm",
    });
    const { id } = await created([approved("de", "Rat"), accepted("de", "Der Rat")]);
    const taken = await createTermAs(editor, { kind: "term", note: "", forms: [approved("de", "Der Rat")] });
    expect(taken).toEqual({ ok: false, reason: "formTaken", locale: "de", form: "Der Rat", termId: id });
    // The same letters in another language are another spelling.
    expect((await createTermAs(editor, { kind: "term", note: "", forms: [approved("ru", "Rat")] })).ok).toBe(true);
  });

  it("cannot have two approved forms in a language, whoever writes them", async () => {
    const { id } = await created([approved("de", "Einmal")]);
    await expect(
      inTransaction(async (tx) => {
        await tx.insert(termForm).values({ termId: id, locale: "de", form: "Zweimal", role: "approved" });
      }),
    ).rejects.toThrow();
  });

  it("is changed only by who saw it as it is", async () => {
    const seen = await created([approved("de", "Alt")]);
    const values = { kind: "place", note: "neu", forms: [approved("de", "Neu")] } as const;
    expect(await changeTermAs(editor, { ...seen, values })).toEqual({ ok: true, id: seen.id, version: 2 });
    expect(await changeTermAs(editor, { ...seen, values })).toEqual({ ok: false, reason: "versionConflict" });
    expect(await findTerm(seen.id)).toMatchObject({
      kind: "place",
      note: "neu",
      version: 2,
      forms: [approved("de", "Neu")],
    });
    expect(await removeTermAs(editor, seen)).toEqual({ ok: false, reason: "versionConflict" });
    expect((await removeTermAs(editor, { id: seen.id, version: 2 })).ok).toBe(true);
    expect(await findTerm(seen.id)).toBeUndefined();
    expect(await removeTermAs(editor, { id: seen.id, version: 2 })).toEqual({ ok: false, reason: "notFound" });
  });

  it("made one with another takes its spellings; of two approved forms the other's is accepted", async () => {
    const into = await created([approved("de", "Minprom"), wrong("de", "MinProm")], "eins");
    const { id: from } = await created([approved("de", "Industrieressort"), approved("ru", "Минпром")], "zwei");
    expect(await mergeTermsAs(editor, { into: { ...into, version: 9 }, from })).toEqual({
      ok: false,
      reason: "versionConflict",
    });
    expect(await findTerm(from), "nothing of a refused step stays").toBeDefined();
    expect((await mergeTermsAs(editor, { into, from })).ok).toBe(true);
    expect(await findTerm(from)).toBeUndefined();
    expect(await findTerm(into.id)).toMatchObject({
      note: "eins zwei",
      forms: [
        approved("de", "Minprom"),
        wrong("de", "MinProm"),
        accepted("de", "Industrieressort"),
        approved("ru", "Минпром"),
      ],
    });
    expect((await findTermBySpelling("Industrieressort"))?.id).toBe(into.id);
  });

  it("is nothing that an author changes", async () => {
    const seen = await created([approved("de", "Fest")]);
    const values = { kind: "term", note: "", forms: [approved("de", "Lose")] } as const;
    const outcomes = await Promise.all([
      createTermAs(author, values),
      changeTermAs(author, { ...seen, values }),
      removeTermAs(author, seen),
      mergeTermsAs(author, { into: seen, from: 1 }),
      refuseSuggestionAs(author, values.forms),
    ]);
    expect(outcomes).toEqual(outcomes.map(() => ({ ok: false, reason: "forbidden" })));
  });

  it("is found by letters of any of its spellings, and by its kind", async () => {
    const { id } = await created([approved("de", "Witebsk"), wrong("ru", "Витебскъ")]);
    expect((await listTerms({ text: "тебскъ" })).map((term) => term.id)).toEqual([id]);
    expect(await listTerms({ text: "тебскъ", kind: "person" })).toEqual([]);
  });

  it("that was refused is remembered, whichever language was said first", async () => {
    const forms = [approved("de", "Hafen"), approved("ru", "Гавань")];
    await refuseSuggestionAs(editor, forms);
    await refuseSuggestionAs(editor, forms);
    expect((await listRefusals()).has(refusalKey([...forms].reverse()))).toBe(true);
  });
});
