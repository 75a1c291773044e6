"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, useId, useState } from "react";
import { Dialog } from "../dialog";
import type { Steps } from "../use-steps";
import { FailureLine } from "./failure-line";

interface AskDialogProps {
  title: string;
  /** What will come of it. */
  explanation: ReactNode;
  /** The label of a text that goes with it, and how long that may be. */
  text?: { label: string; longest: number; isRequired?: boolean };
  button: string;
  steps: Steps;
  run: (text: string) => Promise<boolean>;
  close: () => void;
}

/** Asks before a step that is not taken back easily, with a word that goes with it. */
export function AskDialog({ title, explanation, text, button, steps, run, close }: AskDialogProps) {
  const t = useTranslations();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [wasAsked, setAsked] = useState(false);
  const isMissing = text?.isRequired === true && typed.trim() === "";
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) return;
    if (await run(typed)) close();
  };
  return (
    <Dialog title={title} close={close}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{explanation}</p>
        {text && (
          <div className="field">
            <label htmlFor={id}>{text.label}</label>
            <textarea
              id={id}
              rows={4}
              maxLength={text.longest}
              required={text.isRequired}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              {...(wasAsked && isMissing ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
            />
            {wasAsked && isMissing && (
              <p className="field-error" id={`${id}-error`} role="alert">
                {t("DeskPublish.textMissing")}
              </p>
            )}
          </div>
        )}
        <FailureLine failure={steps.failure} />
        <div className="form-buttons">
          <button type="submit" disabled={steps.isBusy}>
            {button}
          </button>
          <button type="button" className="quiet" onClick={close}>
            {t("DeskEditor.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
