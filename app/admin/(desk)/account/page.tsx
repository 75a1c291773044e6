import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { passwordLength } from "../../../../accounts/password";
import { Passkeys } from "../../../../components/desk/account/passkeys";
import { RenewBackupCodes } from "../../../../components/desk/account/renew-backup-codes";
import { Sessions } from "../../../../components/desk/account/sessions";
import { SetUpCodes } from "../../../../components/desk/account/set-up-codes";
import { DeskForm } from "../../../../components/desk/forms/desk-form";
import { Choice, Field } from "../../../../components/desk/forms/fields";
import { roleNames } from "../../../../components/desk/role-names";
import { Section } from "../../../../components/desk/section";
import { listPasskeys } from "../../../../db/queries/desk/passkeys";
import { listSessions } from "../../../../db/queries/desk/sessions";
import { locales, localeTable } from "../../../../i18n/locales";
import { requirePerson } from "../../session";
import * as actions from "./actions";
import { renewBackupCodesAction, setUpCodesAction } from "./codes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("Desk.account") };
}

export default async function Page() {
  const person = await requirePerson();
  const [t, passkeys, sessions] = await Promise.all([
    getTranslations(),
    listPasskeys(person.id),
    listSessions(person.id),
  ]);
  const languages = person.locales.map((locale) => localeTable[locale].name).join(", ");
  return (
    <div className="account">
      <header className="desk-head">
        <h1>{t("Desk.account")}</h1>
        <p>{t("DeskAccount.rights", { email: person.email, role: roleNames(t)[person.role], languages })}</p>
      </header>
      <Section title={t("DeskAccount.profile")}>
        <DeskForm action={actions.changeProfileAction} label={t("DeskAccount.profile")}>
          <Field
            name="name"
            label={t("DeskAccount.name")}
            hint={t("DeskAccount.nameHint")}
            {...{ autoComplete: "name", defaultValue: person.name }}
          />
          <Choice
            name="uiLocale"
            label={t("DeskAccount.uiLocale")}
            defaultValue={person.uiLocale}
            options={locales.map((locale) => [locale, localeTable[locale].name])}
          />
          <p className="form-buttons">
            <button type="submit">{t("DeskAccount.save")}</button>
          </p>
        </DeskForm>
      </Section>
      <Section title={t("DeskSignIn.password")}>
        <DeskForm action={actions.changePasswordAction} label={t("DeskSignIn.password")}>
          <Field
            name="currentPassword"
            label={t("DeskAccount.currentPassword")}
            {...{ type: "password", autoComplete: "current-password" }}
          />
          <Field
            name="newPassword"
            label={t("DeskAccount.newPassword")}
            hint={t("DeskAccount.passwordHint", passwordLength)}
            {...{ type: "password", autoComplete: "new-password" }}
          />
          <p className="form-note">{t("DeskAccount.passwordEnds")}</p>
          <p className="form-buttons">
            <button type="submit">{t("DeskAccount.changePassword")}</button>
          </p>
        </DeskForm>
      </Section>
      <Section title={t("DeskAccount.twoSteps")}>
        {person.hasCodes ? (
          <>
            <p className="form-done">{t("DeskAccount.codesAreOn")}</p>
            <RenewBackupCodes action={renewBackupCodesAction} />
            <DeskForm action={actions.endCodesAction} label={t("DeskAccount.codesOff")}>
              <Field
                name="password"
                label={t("DeskSignIn.password")}
                {...{ type: "password", autoComplete: "current-password" }}
              />
              <p className="form-buttons">
                <button type="submit" className="danger">
                  {t("DeskAccount.codesOff")}
                </button>
              </p>
            </DeskForm>
          </>
        ) : (
          <>
            <p className="form-note">{t("DeskAccount.twoStepsLead")}</p>
            <SetUpCodes action={setUpCodesAction} />
          </>
        )}
      </Section>
      <Section title={t("DeskAccount.passkeys")}>
        <Passkeys passkeys={passkeys} rename={actions.renamePasskeyAction} remove={actions.removePasskeyAction} />
      </Section>
      <Section title={t("DeskAccount.sessions")}>
        <Sessions
          {...{ sessions, currentId: person.sessionId }}
          end={actions.endSessionAction}
          endOthers={actions.endOtherSessionsAction}
        />
      </Section>
    </div>
  );
}
