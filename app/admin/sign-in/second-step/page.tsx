import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Entrance } from "../../../../components/desk/entrance";
import { DeskForm } from "../../../../components/desk/forms/desk-form";
import { Field } from "../../../../components/desk/forms/fields";
import { deskPath } from "../../paths";
import { confirmSignInAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSignIn.secondStep") };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ then?: string | string[] }> }) {
  const [t, asked] = await Promise.all([getTranslations(), searchParams]);
  return (
    <Entrance title={t("DeskSignIn.secondStep")}>
      <DeskForm action={confirmSignInAction}>
        <input type="hidden" name="then" value={deskPath(asked.then)} />
        <Field
          name="code"
          label={t("DeskSignIn.code")}
          hint={t("DeskSignIn.codeHint")}
          {...{ autoComplete: "one-time-code", type: "text" }}
        />
        <button type="submit">{t("DeskSignIn.confirm")}</button>
      </DeskForm>
      <p className="form-note">
        <a href="/admin/sign-in">{t("DeskSignIn.again")}</a>
      </p>
    </Entrance>
  );
}
