import { headers } from "next/headers";
import type { Owner, SecurityRefusal } from "../../../../accounts/security";
import { requireActor } from "../../session";
import { deskWords } from "../../words";

export async function ownerOf(): Promise<Owner> {
  const { id, email } = await requireActor();
  return { id, email, headers: await headers() };
}

export async function refusalWords({ reason }: SecurityRefusal): Promise<string> {
  const t = await deskWords();
  const words: Record<SecurityRefusal["reason"], string> = {
    wrongPassword: t("DeskAccount.passwordWrong"),
    wrongCode: t("DeskSignIn.wrongCode"),
    tooMany: t("DeskSignIn.tooMany"),
    stale: t("DeskAccount.stale"),
  };
  return words[reason];
}
