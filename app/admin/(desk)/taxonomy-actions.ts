"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type FormState, untouched } from "../../../components/desk/forms/form-state";
import type { LocalNames, TaxonKind } from "../../../db/queries/taxonomy";
import { topicKinds } from "../../../db/schema";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import {
  changeTaxon,
  mergeTopics,
  moveTaxon,
  openTaxon,
  removeTaxon,
  type TaxonFailure,
} from "../../../newsroom/taxonomy";
import { requireActor } from "../session";
import { textsOf } from "./form-texts";

const id = z.coerce.number().int().positive();
const kind = z.enum(["section", ...topicKinds]);
const longest = 500;
const text = z.string().max(longest);
const pictureId = z
  .literal("")
  .transform(() => null)
  .or(id);

/** Opens a section or topic, or changes the one that the form names. */
export async function saveTaxonAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const texts = textsOf(form);
  const values = valuesOf(texts);
  const tooLong = Object.keys(values).filter((field) => !text.safeParse(texts[field]).success);
  if (tooLong.length > 0)
    return { values, errors: Object.fromEntries(tooLong.map((field) => [field, t("DeskTopics.tooLong")])) };
  const wanted = {
    kind: kind.parse(texts.kind),
    names: namesOf(texts),
    pictureId: pictureId.parse(texts.pictureId),
  };
  if (texts.id === undefined) {
    const opened = await openTaxon(person, wanted);
    if (opened.ok) redirect(`${addressOf(wanted.kind)}edit=${opened.id}`);
    return refused(opened, values, person.uiLocale);
  }
  const version = z.coerce.number().int().parse(texts.version);
  const outcome = await changeTaxon(person, { ...wanted, id: id.parse(texts.id), version });
  refresh();
  return outcome.ok ? { ...untouched, done: t("DeskTopics.saved") } : refused(outcome, values, person.uiLocale);
}

/** Moves one up or down in its list. */
export async function moveTaxonAction(form: FormData): Promise<void> {
  const person = await requireActor();
  const by = z.literal(["-1", "1"]).transform((given) => (given === "1" ? 1 : -1));
  await moveTaxon(person, z.object({ kind, id, by }).parse(textsOf(form)));
  refresh();
}

export async function removeTaxonAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const wanted = z.object({ kind, id }).parse(textsOf(form));
  const outcome = await removeTaxon(person, wanted);
  if (outcome.ok) redirect(addressOf(wanted.kind));
  return refused(outcome, {}, person.uiLocale);
}

/** Makes one topic of the one that the form names and the one that was chosen. */
export async function mergeTopicsAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const texts = textsOf(form);
  if (!texts.into) return { values: {}, errors: { into: t("DeskTopics.intoMissing") } };
  const wanted = z.object({ kind: z.enum(topicKinds), id, into: id }).parse(texts);
  const outcome = await mergeTopics(person, { kind: wanted.kind, from: wanted.id, into: wanted.into });
  if (outcome.ok) redirect(`${addressOf(wanted.kind)}edit=${wanted.into}`);
  const values = { into: [texts.into] };
  const said = await refused(outcome, values, person.uiLocale);
  // Its picture is chosen in the other form.
  return outcome.reason === "altMissing" ? { values, errors: { into: said.errors.pictureId ?? "" } } : said;
}

function addressOf(of: TaxonKind): string {
  return of === "section" ? "/admin/sections?" : `/admin/topics?kind=${of}&`;
}

const parts = ["name", "slug", "description"] as const;

function valuesOf(texts: Record<string, string | undefined>): Record<string, readonly string[]> {
  const fields = locales.flatMap((locale) => parts.map((part) => `${locale}.${part}`));
  return Object.fromEntries(fields.map((field) => [field, [texts[field] ?? ""]]));
}

function namesOf(texts: Record<string, string | undefined>): LocalNames {
  const of = (locale: Locale, part: (typeof parts)[number]) => texts[`${locale}.${part}`] ?? "";
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      { name: of(locale, "name"), slug: of(locale, "slug"), description: of(locale, "description") },
    ]),
  );
}

/** What is wrong beside its field, where it is about one. */
async function refused(failure: TaxonFailure, values: FormState["values"], locale: Locale): Promise<FormState> {
  const t = await getTranslations({ locale });
  switch (failure.reason) {
    case "nameMissing":
      return { values, errors: { [`${failure.locale}.name`]: t("DeskTopics.nameMissing") } };
    case "slugReserved":
      return { values, errors: { [`${failure.locale}.slug`]: t("DeskTopics.slugReserved") } };
    case "slugTaken":
      return { values, errors: { [`${failure.locale}.slug`]: t("DeskTopics.slugTaken") } };
    case "altMissing": {
      const { name } = localeTable[failure.locale];
      return { values, errors: { pictureId: t("DeskTopics.altMissing", { language: name }) } };
    }
    case "forbidden":
      return { values, errors: {}, failure: t("Desk.forbidden") };
    case "versionConflict":
      return { values, errors: {}, failure: t("DeskTopics.versionConflict") };
    case "notFound":
      return { values, errors: {}, failure: t("DeskTopics.notFound") };
    case "inUse":
      return { values, errors: {}, failure: t("DeskTopics.staysUsed") };
  }
}
