"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { BackupCodes } from "./backup-codes";
import { SecretField } from "./secret-field";

export interface BackupState {
  codes?: string[];
  error?: string;
}

export function RenewBackupCodes({
  action,
}: {
  action: (before: BackupState, form: FormData) => Promise<BackupState>;
}) {
  const t = useTranslations();
  const [state, submit] = useActionState<BackupState, FormData>(action, {});
  return (
    <form className="form" action={submit} noValidate aria-label={t("DeskAccount.newBackupCodes")}>
      {state.codes && <BackupCodes codes={state.codes} />}
      <SecretField
        {...{ name: "password", type: "password", autoComplete: "current-password", error: state.error }}
        label={t("DeskSignIn.password")}
      />
      <p className="form-buttons">
        <button type="submit" className="quiet">
          {t("DeskAccount.newBackupCodes")}
        </button>
      </p>
    </form>
  );
}
