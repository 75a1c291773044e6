"use client";

import { use, useId } from "react";
import { FormContext } from "./form-answer";

interface TextAreaProps {
  name: string;
  label: string;
  defaultValue: string;
  rows: number;
  lang?: string;
  hint?: string;
}

/** A field of several lines, with what is wrong beneath. */
export function TextArea({ name, label, defaultValue, rows, lang, hint }: TextAreaProps) {
  const { values, errors } = use(FormContext);
  const id = useId();
  const error = errors[name];
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter((one) => one);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...{ id, name, rows, lang, defaultValue: values[name]?.[0] ?? defaultValue }}
        {...(notes.length > 0 ? { "aria-describedby": notes.join(" ") } : {})}
        {...(error ? { "aria-invalid": true } : {})}
      />
      {hint && (
        <p className="form-note" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
