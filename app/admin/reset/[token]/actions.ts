"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { passwordLength } from "../../../../accounts/password";
import { readReset, resetPassword } from "../../../../accounts/reset";
import { signIn } from "../../../../accounts/sign-in";
import type { FormState } from "../../../../components/desk/forms/form-state";
import { enter } from "../../enter";
import { fields, readForm } from "../../forms";
import { deskWords } from "../../words";

export async function resetAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const t = await deskWords();
  const errors = { password: t("DeskAccount.passwordLength", passwordLength) };
  const read = readForm(form, { password: fields.newPassword }, errors);
  if (!read.ok) return read.state;
  const { password } = read.data;
  const owner = await readReset(token);
  if (!owner || !(await resetPassword(token, password)))
    return { values: {}, errors: {}, failure: t("DeskReset.closed") };
  const signedIn = await signIn({ email: owner.email, password }, await headers());
  return signedIn.kind === "signedIn" ? enter(signedIn, "/admin/account") : redirect("/admin/sign-in");
}
