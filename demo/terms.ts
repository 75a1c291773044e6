import { z } from "zod";
import { termKinds } from "../db/schema";
import type { Locale } from "../i18n/locales";
import type { TermForm, TermValues } from "../newsroom/terms";
import file from "./terms.json";

const spellings = z
  .object({ approved: z.string(), accepted: z.array(z.string()).default([]), wrong: z.array(z.string()).default([]) })
  .strict();
const demoTerm = z
  .object({ kind: z.enum(termKinds), note: z.string().default(""), de: spellings, ru: spellings })
  .strict();

/** Names and terms of the demo newsroom: bodies, and places and persons of its stories. */
export const demoTerms: TermValues[] = z
  .array(demoTerm)
  .parse(file)
  .map(({ kind, note, de, ru }) => ({ kind, note, forms: [...formsOf("de", de), ...formsOf("ru", ru)] }));

function formsOf(locale: Locale, { approved, accepted, wrong }: z.infer<typeof spellings>): TermForm[] {
  return [
    { locale, form: approved, role: "approved" },
    ...accepted.map((form): TermForm => ({ locale, form, role: "accepted" })),
    ...wrong.map((form): TermForm => ({ locale, form, role: "wrong" })),
  ];
}
