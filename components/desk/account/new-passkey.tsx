"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useId, useState } from "react";
import { useScript } from "../forms/use-script";
import { type CeremonyOutcome, registerPasskey } from "../passkey-ceremony";

export function NewPasskey() {
  const t = useTranslations();
  const id = useId();
  const router = useRouter();
  const [outcome, setOutcome] = useState<CeremonyOutcome | "nameless" | null>(null);
  if (!useScript()) return <p className="form-note">{t("DeskAccount.passkeyNeedsScript")}</p>;
  const words: Record<Exclude<typeof outcome, null>, string> = {
    nameless: t("DeskAccount.passkeyNameless"),
    done: t("DeskAccount.passkeyDone"),
    known: t("DeskAccount.passkeyKnown"),
    brokenOff: t("DeskSignIn.passkeyBrokenOff"),
    unable: t("DeskSignIn.passkeyUnable"),
    refused: t("DeskAccount.passkeyRefused"),
    stale: t("DeskAccount.passkeyStale"),
    tooMany: t("DeskSignIn.tooMany"),
  };
  const register = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("passkeyName")).trim();
    if (name === "") return setOutcome("nameless");
    setOutcome(null);
    const ended = await registerPasskey(name);
    setOutcome(ended);
    if (ended !== "done") return;
    form.reset();
    router.refresh();
  };
  const isWrong = outcome !== null && outcome !== "done";
  return (
    <form className="form" onSubmit={register} noValidate aria-label={t("DeskAccount.newPasskey")}>
      <div className="field">
        <label htmlFor={id}>{t("DeskAccount.passkeyName")}</label>
        <input
          {...{ id, name: "passkeyName", maxLength: 60, autoComplete: "off" }}
          {...(outcome === "nameless" ? { "aria-invalid": true } : {})}
          aria-describedby={`${id}-outcome`}
        />
        <p id={`${id}-outcome`} role="status" className={isWrong ? "field-error" : "form-note"}>
          {outcome ? words[outcome] : t("DeskAccount.passkeyNameHint")}
        </p>
      </div>
      <p className="form-buttons">
        <button type="submit">{t("DeskAccount.newPasskey")}</button>
      </p>
    </form>
  );
}
