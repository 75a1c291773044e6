"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type FormState, untouched } from "../../../../components/desk/forms/form-state";
import { findTermBySpelling } from "../../../../db/queries/desk/terms";
import { defaultLocale, type Locale } from "../../../../i18n/locales";
import {
  changeTermAs,
  createTermAs,
  mergeTermsAs,
  refuseSuggestionAs,
  removeTermAs,
  type TermOutcome,
} from "../../../../newsroom/terms";
import { requireActor } from "../../session";
import { textsOf } from "../form-texts";
import { fieldOf, termFields } from "./term-fields";

const seen = z.object({ id: z.coerce.number().int().positive(), version: z.coerce.number().int().positive() });

/** Saves a term, or makes a new one where the form has none, and leads back to the list. */
export async function saveTermAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const texts = textsOf(form);
  const { values, problems } = termFields(texts);
  const typed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text ?? ""]]));
  const errors = problems.map(({ field, problem, most }) => [
    field,
    problem === "tooLong" ? t("DeskTerms.tooLong", { most }) : t("DeskTerms.tooMany", { most }),
  ]);
  if (errors.length > 0) return { values: typed, errors: Object.fromEntries(errors) };
  const outcome =
    texts.id === undefined
      ? await createTermAs(person, values)
      : await changeTermAs(person, { ...seen.parse(texts), values });
  if (outcome.ok) redirect("/admin/terms");
  if (outcome.reason === "noForm")
    return { values: typed, errors: { [`approved.${defaultLocale}`]: t("DeskTerms.noForm") } };
  if (outcome.reason === "formTaken") {
    const message = t("DeskTerms.formTaken", { form: outcome.form });
    return { values: typed, errors: { [fieldOf(values, outcome)]: message } };
  }
  return { values: typed, errors: {}, failure: await wordsOf(outcome, person.uiLocale) };
}

/** Makes the term one with that which has a spelling. */
export async function mergeTermsAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const texts = textsOf(form);
  const into = seen.parse(texts);
  const spelling = (texts.spelling ?? "").trim();
  const other = await findTermBySpelling(spelling);
  if (!other || other.id === into.id)
    return { values: { spelling: [spelling] }, errors: { spelling: t("DeskTerms.unknownSpelling") } };
  const outcome = await mergeTermsAs(person, { into, from: other.id });
  if (!outcome.ok) return { ...untouched, failure: await wordsOf(outcome, person.uiLocale) };
  redirect(`/admin/terms/${outcome.id}`);
}

export async function removeTermAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const outcome = await removeTermAs(person, seen.parse(textsOf(form)));
  if (!outcome.ok) return { ...untouched, failure: await wordsOf(outcome, person.uiLocale) };
  redirect("/admin/terms");
}

/** Two editors may decide one suggestion at once: whoever comes second finds it decided. */
export async function approveSuggestionAction(form: FormData): Promise<void> {
  await createTermAs(await requireActor(), termFields(textsOf(form)).values);
  refresh();
}

export async function refuseSuggestionAction(form: FormData): Promise<void> {
  await refuseSuggestionAs(await requireActor(), termFields(textsOf(form)).values.forms);
  refresh();
}

async function wordsOf({ reason }: Extract<TermOutcome, { ok: false }>, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale });
  return {
    forbidden: t("Desk.forbidden"),
    notFound: t("DeskTerms.notFound"),
    versionConflict: t("DeskTerms.versionConflict"),
    noForm: t("DeskTerms.noForm"),
    formTaken: t("DeskTerms.versionConflict"),
  }[reason];
}
