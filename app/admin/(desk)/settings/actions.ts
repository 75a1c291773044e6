"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { type FormState, untouched } from "../../../../components/desk/forms/form-state";
import { saveSettingsAs } from "../../../../newsroom/settings";
import { requireActor } from "../../session";
import { type Mistake, rowsAfter, settingsOf, typedOf } from "./settings-fields";

/** Saves the settings, or only orders the rows of the networks anew, as the button says that was pressed. */
export async function settingsAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await getTranslations({ locale: person.uiLocale });
  const values = typedOf(form);
  const step = form.get("networks");
  if (typeof step === "string") return { values: rowsAfter(values, step), errors: {} };
  const read = settingsOf(values);
  if (!read.ok) {
    const words: Record<Mistake, string> = {
      nameMissing: t("DeskSettings.nameMissing"),
      networkNameMissing: t("DeskSettings.networkNameMissing"),
      urlWrong: t("DeskSettings.urlWrong"),
      tooLong: t("DeskSettings.tooLong"),
    };
    return {
      values,
      errors: Object.fromEntries(Object.entries(read.mistakes).map(([field, mistake]) => [field, words[mistake]])),
    };
  }
  const version = z.coerce.number().int().nonnegative().parse(form.get("version"));
  const outcome = await saveSettingsAs(person, { version, settings: read.settings });
  refresh();
  if (outcome.ok) return { ...untouched, done: t("DeskSettings.saved") };
  const failure = outcome.reason === "forbidden" ? t("Desk.forbidden") : t("DeskSettings.versionConflict");
  return { values, errors: {}, failure };
}
