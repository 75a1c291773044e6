"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useScript } from "./forms/use-script";
import { type CeremonyOutcome, signInWithPasskey } from "./passkey-ceremony";

/** @param props.then the page of the desk to go on to. */
export function PasskeySignIn({ then }: { then: string }) {
  const t = useTranslations();
  const [outcome, setOutcome] = useState<CeremonyOutcome | null>(null);
  if (!useScript()) return null;
  const words: Partial<Record<CeremonyOutcome, string>> = {
    brokenOff: t("DeskSignIn.passkeyBrokenOff"),
    unable: t("DeskSignIn.passkeyUnable"),
    refused: t("DeskSignIn.passkeyRefused"),
    tooMany: t("DeskSignIn.tooMany"),
  };
  const signIn = async () => {
    setOutcome(null);
    const ended = await signInWithPasskey();
    if (ended === "done") location.assign(then);
    else setOutcome(ended);
  };
  return (
    <div className="form other-way">
      <button type="button" className="quiet" onClick={signIn}>
        {t("DeskSignIn.passkey")}
      </button>
      <p className="form-error" role="alert">
        {outcome && words[outcome]}
      </p>
    </div>
  );
}
