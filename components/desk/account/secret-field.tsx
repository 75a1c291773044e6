"use client";

import { useEffect, useId, useRef } from "react";

interface SecretFieldProps {
  name: string;
  label: string;
  type: "password" | "text";
  autoComplete: string;
  error: string | undefined;
}

/** A field for a password or a code, which is empty again after every answer. */
export function SecretField({ name, label, type, autoComplete, error }: SecretFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        {...{ id, name, type, autoComplete, required: true }}
        {...(error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
      />
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
