import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { passwordLength } from "../../../../accounts/password";
import { readReset } from "../../../../accounts/reset";
import { Entrance } from "../../../../components/desk/entrance";
import { DeskForm } from "../../../../components/desk/forms/desk-form";
import { Field } from "../../../../components/desk/forms/fields";
import { resetAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskReset.title"), referrer: "same-origin" };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const [t, { token }] = await Promise.all([getTranslations(), params]);
  const owner = await readReset(token);
  if (!owner)
    return (
      <Entrance title={t("DeskReset.title")}>
        <p>{t("DeskReset.closed")}</p>
      </Entrance>
    );
  return (
    <Entrance title={t("DeskReset.title")}>
      <p className="entrance-lead">{t("DeskReset.lead", { email: owner.email })}</p>
      <DeskForm action={resetAction.bind(null, token)}>
        <input type="hidden" autoComplete="username" value={owner.email} />
        <Field
          name="password"
          label={t("DeskAccount.newPassword")}
          hint={t("DeskAccount.passwordHint", passwordLength)}
          {...{ type: "password", autoComplete: "new-password" }}
        />
        <button type="submit">{t("DeskReset.set")}</button>
      </DeskForm>
    </Entrance>
  );
}
