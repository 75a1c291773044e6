"use server";

import { beginOneTimeCodes, confirmOneTimeCodes, renewBackupCodes } from "../../../../accounts/security";
import type { CodesState } from "../../../../components/desk/account/codes-state";
import type { BackupState } from "../../../../components/desk/account/renew-backup-codes";
import { setCookies } from "../../cookies";
import { fields, readForm } from "../../forms";
import { deskWords } from "../../words";
import { ownerOf, refusalWords } from "./owner";
import { qrCodeOf } from "./qr-code";

/** Begins by the password, then takes codes until one is right. */
export async function setUpCodesAction(before: CodesState, form: FormData): Promise<CodesState> {
  const owner = await ownerOf();
  const t = await deskWords();
  if (before.kind === "begun") {
    const read = readForm(form, { code: fields.code }, { code: t("DeskSignIn.codeMissing") });
    if (!read.ok) return { ...before, error: t("DeskSignIn.codeMissing") };
    const confirmed = await confirmOneTimeCodes(owner, read.data.code);
    if (confirmed.kind === "refused") return { ...before, error: await refusalWords(confirmed) };
    await setCookies(confirmed.cookies);
    return { kind: "idle" };
  }
  const read = readForm(form, { password: fields.password }, { password: t("DeskSignIn.passwordMissing") });
  if (!read.ok) return { kind: "idle", error: t("DeskSignIn.passwordMissing") };
  const begun = await beginOneTimeCodes(owner, read.data.password);
  if (begun.kind === "refused") return { kind: "idle", error: await refusalWords(begun) };
  const { address, backupCodes } = begun;
  return { kind: "begun", address, backupCodes, qr: qrCodeOf(address) };
}

export async function renewBackupCodesAction(_before: BackupState, form: FormData): Promise<BackupState> {
  const owner = await ownerOf();
  const t = await deskWords();
  const read = readForm(form, { password: fields.password }, { password: t("DeskSignIn.passwordMissing") });
  if (!read.ok) return { error: t("DeskSignIn.passwordMissing") };
  const renewed = await renewBackupCodes(owner, read.data.password);
  return renewed.kind === "refused" ? { error: await refusalWords(renewed) } : { codes: renewed.backupCodes };
}
