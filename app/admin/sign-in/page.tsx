import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Entrance } from "../../../components/desk/entrance";
import { DeskForm } from "../../../components/desk/forms/desk-form";
import { Field } from "../../../components/desk/forms/fields";
import { PasskeySignIn } from "../../../components/desk/passkey-sign-in";
import { deskPath } from "../paths";
import { currentPerson } from "../session";
import { signInAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSignIn.title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ then?: string | string[] }> }) {
  const [t, asked, person] = await Promise.all([getTranslations(), searchParams, currentPerson()]);
  const then = deskPath(asked.then);
  if (person) redirect(then);
  return (
    <Entrance title={t("DeskSignIn.title")}>
      <DeskForm action={signInAction}>
        <input type="hidden" name="then" value={then} />
        <Field name="email" type="email" label={t("DeskSignIn.email")} autoComplete="username" />
        <Field name="password" type="password" label={t("DeskSignIn.password")} autoComplete="current-password" />
        <button type="submit">{t("DeskSignIn.signIn")}</button>
      </DeskForm>
      <PasskeySignIn then={then} />
      <p className="form-note">{t("DeskSignIn.lost")}</p>
    </Entrance>
  );
}
