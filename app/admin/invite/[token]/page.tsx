import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { readInvite } from "../../../../accounts/invitation";
import { passwordLength } from "../../../../accounts/password";
import { Entrance } from "../../../../components/desk/entrance";
import { DeskForm } from "../../../../components/desk/forms/desk-form";
import { Choice, Field } from "../../../../components/desk/forms/fields";
import { roleNames } from "../../../../components/desk/role-names";
import { locales, localeTable } from "../../../../i18n/locales";
import { acceptInviteAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  // The link must not go out. Not "no-referrer": then a form without script has no origin, and Next refuses it.
  return { title: t("DeskInvite.title"), referrer: "same-origin" };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const [t, uiLocale, { token }] = await Promise.all([getTranslations(), getLocale(), params]);
  const invite = await readInvite(token);
  if (!invite)
    return (
      <Entrance title={t("DeskInvite.title")}>
        <p>{t("DeskInvite.closed")}</p>
      </Entrance>
    );
  const languages = invite.locales.map((locale) => localeTable[locale].name).join(", ");
  return (
    <Entrance title={t("DeskInvite.title")}>
      <p className="entrance-lead">{t("DeskInvite.lead", { role: roleNames(t)[invite.role], languages })}</p>
      <DeskForm action={acceptInviteAction.bind(null, token)}>
        <Field name="name" label={t("DeskAccount.name")} hint={t("DeskAccount.nameHint")} autoComplete="name" />
        <Field
          name="email"
          label={t("DeskSignIn.email")}
          {...{ type: "email", autoComplete: "username", defaultValue: invite.email ?? "" }}
        />
        <Field
          name="password"
          label={t("DeskSignIn.password")}
          hint={t("DeskAccount.passwordHint", passwordLength)}
          {...{ type: "password", autoComplete: "new-password" }}
        />
        <Choice
          name="uiLocale"
          label={t("DeskAccount.uiLocale")}
          defaultValue={uiLocale}
          options={locales.map((locale) => [locale, localeTable[locale].name])}
        />
        <button type="submit">{t("DeskInvite.accept")}</button>
      </DeskForm>
    </Entrance>
  );
}
