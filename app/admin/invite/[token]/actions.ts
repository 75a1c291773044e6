"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { acceptInvite } from "../../../../accounts/invitation";
import { passwordLength } from "../../../../accounts/password";
import { signIn } from "../../../../accounts/sign-in";
import type { FormState } from "../../../../components/desk/forms/form-state";
import { enter } from "../../enter";
import { fields, readForm } from "../../forms";
import { deskWords } from "../../words";

export async function acceptInviteAction(token: string, _before: FormState, form: FormData): Promise<FormState> {
  const t = await deskWords();
  const { name, email, newPassword: password, uiLocale } = fields;
  const read = readForm(
    form,
    { name, email, password, uiLocale },
    {
      name: t("DeskAccount.nameMissing"),
      email: t("DeskAccount.emailWrong"),
      password: t("DeskAccount.passwordLength", passwordLength),
    },
  );
  if (!read.ok) return read.state;
  const outcome = await acceptInvite(token, read.data);
  if (outcome.kind === "refused") {
    if (outcome.reason === "taken") return { values: read.values, errors: { email: t("DeskInvite.taken") } };
    return { values: read.values, errors: {}, failure: t("DeskInvite.closed") };
  }
  const signedIn = await signIn(read.data, await headers());
  return signedIn.kind === "signedIn" ? enter(signedIn, "/admin") : redirect("/admin/sign-in");
}
