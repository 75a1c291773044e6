import { z } from "zod";
import { termKinds } from "../../../../db/schema";
import { locales } from "../../../../i18n/locales";
import type { TermForm, TermValues } from "../../../../newsroom/terms";

/** A name is rarely longer than a line, a list of spellings rarely longer than a screen. */
const longestForm = 120;
const mostForms = 30;
const longestNote = 500;

const roles = ["approved", "accepted", "wrong"] as const;
const kind = z.enum(termKinds).catch("term");

interface Problem {
  field: string;
  problem: "tooLong" | "tooMany";
  most: number;
}

/** The fields of a term's form as its values, and what is wrong with them by field. */
export function termFields(texts: Readonly<Record<string, string | undefined>>): {
  values: TermValues;
  problems: Problem[];
} {
  const fields = locales.flatMap((locale) =>
    roles.map((role) => {
      const field = `${role}.${locale}`;
      const lines = (texts[field] ?? "").split("\n").filter((line) => line.trim() !== "");
      return { field, forms: lines.map((form): TermForm => ({ locale, form, role })) };
    }),
  );
  const note = (texts.note ?? "").trim();
  return {
    values: { kind: kind.parse(texts.kind), note, forms: fields.flatMap(({ forms }) => forms) },
    problems: [
      ...fields.flatMap(({ field, forms }): Problem[] => {
        if (forms.length > mostForms) return [{ field, problem: "tooMany", most: mostForms }];
        const isTooLong = forms.some(({ form }) => form.length > longestForm);
        return isTooLong ? [{ field, problem: "tooLong", most: longestForm }] : [];
      }),
      ...(note.length > longestNote ? [{ field: "note", problem: "tooLong" as const, most: longestNote }] : []),
    ],
  };
}

/** The field that a spelling was typed into. */
export function fieldOf(values: TermValues, taken: { locale: string; form: string }): string {
  const found = values.forms.find(
    ({ locale, form }) => locale === taken.locale && form.normalize("NFC").trim().replace(/\s+/g, " ") === taken.form,
  );
  return `${found?.role ?? "approved"}.${taken.locale}`;
}
