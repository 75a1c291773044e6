"use server";

import { refresh } from "next/cache";
import { passwordLength } from "../../../../accounts/password";
import {
  changeProfile,
  endOtherSessions,
  endSession,
  removePasskey,
  renamePasskey,
} from "../../../../accounts/profile";
import { changePassword, endOneTimeCodes } from "../../../../accounts/security";
import { type FormState, untouched } from "../../../../components/desk/forms/form-state";
import { setCookies, setDeskLanguage } from "../../cookies";
import { fields, readForm } from "../../forms";
import { requireActor } from "../../session";
import { deskWords } from "../../words";
import { ownerOf, refusalWords } from "./owner";

export async function changeProfileAction(_before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  const { name, uiLocale } = fields;
  const read = readForm(form, { name, uiLocale }, { name: t("DeskAccount.nameMissing") });
  if (!read.ok) return read.state;
  await changeProfile(person.id, read.data);
  await setDeskLanguage(read.data.uiLocale);
  refresh();
  return { values: {}, errors: {}, done: (await deskWords(read.data.uiLocale))("DeskAccount.saved") };
}

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  const owner = await ownerOf();
  const t = await deskWords();
  const read = readForm(
    form,
    { currentPassword: fields.password, newPassword: fields.newPassword },
    {
      currentPassword: t("DeskSignIn.passwordMissing"),
      newPassword: t("DeskAccount.passwordLength", passwordLength),
    },
  );
  if (!read.ok) return read.state;
  const outcome = await changePassword(owner, read.data);
  if (outcome.kind === "refused") return { values: {}, errors: { currentPassword: await refusalWords(outcome) } };
  await setCookies(outcome.cookies);
  return { values: {}, errors: {}, done: t("DeskAccount.passwordChanged") };
}

export async function endCodesAction(_before: FormState, form: FormData): Promise<FormState> {
  const owner = await ownerOf();
  const t = await deskWords();
  const read = readForm(form, { password: fields.password }, { password: t("DeskSignIn.passwordMissing") });
  if (!read.ok) return read.state;
  const outcome = await endOneTimeCodes(owner, read.data.password);
  if (outcome.kind === "refused") return { values: {}, errors: { password: await refusalWords(outcome) } };
  await setCookies(outcome.cookies);
  return { values: {}, errors: {}, done: t("DeskAccount.codesEnded") };
}

export async function renamePasskeyAction(id: string, _before: FormState, form: FormData): Promise<FormState> {
  const person = await requireActor();
  const t = await deskWords();
  const read = readForm(form, { passkeyName: fields.passkeyName }, { passkeyName: t("DeskAccount.passkeyNameless") });
  if (!read.ok) return read.state;
  await renamePasskey(person.id, { id, name: read.data.passkeyName });
  refresh();
  return untouched;
}

export async function removePasskeyAction(form: FormData): Promise<void> {
  const person = await requireActor();
  await removePasskey(person.id, String(form.get("id")));
  refresh();
}

export async function endSessionAction(form: FormData): Promise<void> {
  const person = await requireActor();
  await endSession(person.id, String(form.get("id")));
  refresh();
}

export async function endOtherSessionsAction(): Promise<void> {
  const person = await requireActor();
  await endOtherSessions(person.id, person.sessionId);
  refresh();
}
