"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { confirmSignIn, type SignInRefusal, signIn, signOut } from "../../../accounts/sign-in";
import type { FormState } from "../../../components/desk/forms/form-state";
import { setCookies } from "../cookies";
import { enter } from "../enter";
import { fields, readForm } from "../forms";
import { deskPath } from "../paths";
import { deskWords } from "../words";

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const t = await deskWords();
  const errors = { email: t("DeskSignIn.emailMissing"), password: t("DeskSignIn.passwordMissing") };
  // What is no address is the address of no account: the answer is the same.
  const email = fields.password;
  const read = readForm(form, { email, password: fields.password }, errors);
  if (!read.ok) return read.state;
  const outcome = await signIn(read.data, await headers());
  if (outcome.kind === "refused")
    return { values: read.values, errors: {}, failure: await refusalWords(outcome.reason) };
  const then = deskPath(form.get("then"));
  if (outcome.kind === "signedIn") return enter(outcome, then);
  await setCookies(outcome.cookies);
  return redirect(`/admin/sign-in/second-step?then=${encodeURIComponent(then)}`);
}

export async function confirmSignInAction(_before: FormState, form: FormData): Promise<FormState> {
  const t = await deskWords();
  const read = readForm(form, { code: fields.code }, { code: t("DeskSignIn.codeMissing") });
  if (!read.ok) return read.state;
  const outcome = await confirmSignIn(read.data.code, await headers());
  if (outcome.kind === "signedIn") return enter(outcome, deskPath(form.get("then")));
  if (outcome.kind === "secondStep") throw new Error("a second step led to another one");
  if (outcome.reason === "wrong") return { values: {}, errors: { code: t("DeskSignIn.wrongCode") } };
  return { values: {}, errors: {}, failure: await refusalWords(outcome.reason) };
}

export async function signOutAction(): Promise<void> {
  await setCookies(await signOut(await headers()));
  redirect("/admin/sign-in");
}

async function refusalWords(reason: SignInRefusal): Promise<string> {
  const t = await deskWords();
  const words: Record<SignInRefusal, string> = {
    wrong: t("DeskSignIn.wrong"),
    tooMany: t("DeskSignIn.tooMany"),
    banned: t("DeskSignIn.disabled"),
    expired: t("DeskSignIn.expired"),
  };
  return words[reason];
}
