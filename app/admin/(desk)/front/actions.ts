"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type FormState, untouched } from "../../../../components/desk/forms/form-state";
import { readEnvironment } from "../../../../config/environment";
import { frontSlots } from "../../../../db/schema";
import { instantOfField } from "../../../../i18n/calendar";
import { isLocale, type Locale } from "../../../../i18n/locales";
import { longestBreaking, setBreaking } from "../../../../newsroom/breaking";
import { arrangeFront, type FrontFailure, type FrontStep } from "../../../../newsroom/front-page";
import { requireActor } from "../../session";
import { textsOf } from "../form-texts";

const seen = z.object({ locale: z.custom<Locale>(isLocale), version: z.coerce.number().int().nonnegative() });
const position = z.coerce
  .number()
  .int()
  .min(0)
  .max(frontSlots - 1);

/** One step of the board: which, and with which story, says the button that was pressed. */
export async function arrangeAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const texts = textsOf(form);
  const [kind = "", id, slot] = (texts.step ?? "").split(":");
  if (kind === "none") return untouched;
  const storyId = z.coerce.number().int().positive().parse(id);
  const field = `endsAt:${storyId}`;
  const typed = texts[field] ?? "";
  const endsAt = typed === "" ? null : instantOfField(typed, readEnvironment().timeZone);
  const values = { [field]: [typed] };
  if (kind === "end" && typed !== "" && endsAt === null)
    return { values, errors: { [field]: t("DeskFront.endUnreadable") } };
  const step = stepOf(kind, { storyId, endsAt, slot: slot ?? texts[`position:${storyId}`] });
  const outcome = await arrangeFront(person, { ...seen.parse(texts), step });
  refresh();
  if (outcome.ok) return { ...untouched, done: t("DeskFront.done") };
  const words = await wordsFor(person.uiLocale);
  if (outcome.reason === "endsInPast") return { values, errors: { [field]: words.endsInPast } };
  return { values, errors: {}, failure: words[outcome.reason] };
}

function stepOf(kind: string, given: { storyId: number; endsAt: number | null; slot: string | undefined }): FrontStep {
  const { storyId, endsAt, slot } = given;
  switch (z.enum(["place", "takeOff", "end"]).parse(kind)) {
    case "place":
      return { kind: "place", storyId, position: position.parse(slot) };
    case "end":
      return { kind: "end", storyId, endsAt };
    case "takeOff":
      return { kind: "takeOff", storyId };
  }
}

/** Shows a banner, changes it or takes it off. */
export async function breakingAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const given = textsOf(form);
  const { text = "", storyId = "", endsAt: field = "" } = given;
  const values = { text: [text], storyId: [storyId], endsAt: [field] };
  const endsAt = instantOfField(field, readEnvironment().timeZone);
  const errors = {
    ...(text.trim() === "" ? { text: t("DeskFront.textMissing") } : {}),
    ...(text.trim().length > longestBreaking ? { text: t("DeskFront.textTooLong", { most: longestBreaking }) } : {}),
    ...(endsAt === null ? { endsAt: t("DeskFront.endUnreadable") } : {}),
  };
  const isOff = given.do === "off";
  if (!isOff && Object.keys(errors).length > 0) return { values, errors };
  const breaking = {
    text: text.trim().replace(/\s+/g, " "),
    storyId: storyId === "" ? null : z.coerce.number().int().positive().parse(storyId),
    endsAt: endsAt ?? 0,
  };
  const outcome = await setBreaking(person, { ...seen.parse(given), breaking: isOff ? null : breaking });
  refresh();
  if (outcome.ok) return { ...untouched, done: isOff ? t("DeskFront.breakingOff") : t("DeskFront.breakingDone") };
  const words = await wordsFor(person.uiLocale);
  if (outcome.reason === "endsInPast") return { values, errors: { endsAt: words.endsInPast } };
  if (outcome.reason === "notPublic") return { values, errors: { storyId: words.notPublic } };
  return { values, errors: {}, failure: words[outcome.reason] };
}

async function wordsFor(locale: Locale): Promise<Record<FrontFailure["reason"], string>> {
  const t = await getTranslations({ locale });
  return {
    forbidden: t("Desk.forbidden"),
    versionConflict: t("DeskFront.versionConflict"),
    notPublic: t("DeskFront.notPublic"),
    endsInPast: t("DeskFront.endsInPast"),
  };
}
