"use server";

import { revalidatePath } from "next/cache";
import type { PictureFields, PictureFormState } from "../../../../../components/desk/pictures/picture-fields";
import { savePicture } from "../../../../../newsroom/media/library";
import { requireActor } from "../../../session";
import { detailsOf, pictureForm } from "./fields";

/** Saves what a form says of a picture; what was typed comes back with what is wrong, each beside its field. */
export async function savePictureAction(_: PictureFormState, form: FormData): Promise<PictureFormState> {
  const person = await requireActor();
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const fields: PictureFields = Object.fromEntries(typed.filter(([name]) => !name.startsWith("$")));
  const parsed = pictureForm.safeParse(fields);
  if (!parsed.success)
    return { fields, errors: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message])) };
  const { id, version } = parsed.data;
  const outcome = await savePicture(person, { id, version, details: detailsOf(parsed.data) });
  if (outcome.ok) {
    revalidatePath(`/admin/pictures/${id}`);
    return { fields: { ...fields, version: String(outcome.version) }, errors: {}, isSaved: true };
  }
  const place = outcome.reason === "altNeeded" && outcome.locale ? `alt-${outcome.locale}` : "form";
  return { fields, errors: { [place]: outcome.reason } };
}
