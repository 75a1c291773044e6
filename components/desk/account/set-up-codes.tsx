"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { BackupCodes } from "./backup-codes";
import type { CodesAction, CodesState } from "./codes-state";
import { SecretField } from "./secret-field";

/**
 * Two steps of one form, whose answers stand in the page: the secret and the backup codes must be in no address. Without
 * script Next hands what the first step answered to the second one.
 */
export function SetUpCodes({ action }: { action: CodesAction }) {
  const t = useTranslations();
  const [state, submit] = useActionState<CodesState, FormData>(action, { kind: "idle" });
  return (
    <form className="form" action={submit} noValidate aria-label={t("DeskAccount.codesOn")}>
      {state.kind === "idle" ? (
        <>
          <SecretField
            key="password"
            {...{ name: "password", type: "password", autoComplete: "current-password", error: state.error }}
            label={t("DeskSignIn.password")}
          />
          <p className="form-buttons">
            <button type="submit">{t("DeskAccount.codesOn")}</button>
          </p>
        </>
      ) : (
        <>
          <p>{t("DeskAccount.scan")}</p>
          <QrCode {...state.qr} />
          <p className="form-note">
            {t("DeskAccount.byHand")} <code className="secret">{secretOf(state.address)}</code>
          </p>
          <BackupCodes codes={state.backupCodes} />
          <SecretField
            key="code"
            {...{ name: "code", type: "text", autoComplete: "one-time-code", error: state.error }}
            label={t("DeskAccount.firstCode")}
          />
          <p className="form-buttons">
            <button type="submit">{t("DeskAccount.codesConfirm")}</button>
          </p>
        </>
      )}
    </form>
  );
}

/** Dark on light in the dark too: many readers take no other. */
function QrCode({ size, path }: { size: number; path: string }) {
  const t = useTranslations();
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("DeskAccount.qrCode")}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}

function secretOf(address: string): string {
  const secret = new URL(address).searchParams.get("secret") ?? "";
  return (secret.match(/.{1,4}/g) ?? []).join(" ");
}
