"use client";

import { useId } from "react";
import type { PictureFormState } from "./picture-fields";
import { useReasons } from "./use-reasons";

interface FieldProps extends Pick<PictureFormState, "fields" | "errors"> {
  name: string;
  label: string;
  /** Several lines of text; one where it is left out. */
  rows?: number;
  type?: "text" | "date";
  /** The language that is written in it, as a tag, where it is not the editor's. */
  lang?: string;
}

/**
 * A labelled field with what was typed in it and, beneath, what is wrong with that. Without `maxLength`, which would cut
 * off what is pasted and say nothing.
 */
export function Field({ name, label, rows, type = "text", lang, fields, errors }: FieldProps) {
  const id = useId();
  const reasonOf = useReasons();
  const error = errors[name];
  const common = {
    ...{ id, name, lang, defaultValue: fields[name] ?? "" },
    ...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {}),
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? <input type={type} {...common} /> : <textarea rows={rows} {...common} />}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {reasonOf(error)}
        </p>
      )}
    </div>
  );
}
