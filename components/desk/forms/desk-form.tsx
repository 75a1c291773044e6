"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { FormAnswer, FormContext } from "./form-answer";
import { type FormAction, untouched } from "./form-state";

interface DeskFormProps {
  action: FormAction;
  /** Names the form where its page has several. */
  label?: string;
  children: ReactNode;
}

/**
 * A form whose answer stands in it: errors beside their fields, what was typed kept. Works without script too, where
 * Next sends the whole page with the answer. The browser's own checks speak its language and not the editor's, so they
 * are off.
 */
export function DeskForm({ action, label, children }: DeskFormProps) {
  const [state, submit] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(state.errors).length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  return (
    <form ref={form} className="form" action={submit} aria-label={label} noValidate>
      <FormContext value={state}>
        <FormAnswer />
        {children}
      </FormContext>
    </form>
  );
}
