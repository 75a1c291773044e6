"use client";

import { type ComponentProps, type ReactNode, use, useId } from "react";
import { FormContext } from "./form-answer";

interface Labelled {
  name: string;
  label: string;
  hint?: string;
}

type InputProps = Pick<ComponentProps<"input">, "type" | "autoComplete" | "defaultValue"> & { isOptional?: boolean };

/** A field with its label, its rule beneath and, after a mistake, what is wrong. */
export function Field(props: Labelled & InputProps) {
  const { name, label, hint, defaultValue, isOptional = false, ...input } = props;
  const { id, described, value, notes } = useField(props);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        {...{ id, name }}
        {...described}
        defaultValue={value?.[0] ?? defaultValue}
        required={!isOptional}
      />
      {notes}
    </div>
  );
}

export type Option = readonly [value: string, name: string];

export function Choice(props: Labelled & { options: readonly Option[]; defaultValue: string }) {
  const { name, label, options, defaultValue } = props;
  const { id, described, value, notes } = useField(props);
  const chosen = value?.[0] ?? defaultValue;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {/* React resets a form after its action, and a select to its first option: a new key makes it anew. */}
      <select key={chosen} {...{ id, name }} {...described} defaultValue={chosen}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
      {notes}
    </div>
  );
}

/** Several of a few. */
export function Choices(props: Labelled & { options: readonly Option[]; defaultValue: readonly string[] }) {
  const { name, label, options, defaultValue } = props;
  const { described, value, notes } = useField(props);
  const chosen = value ?? defaultValue;
  const { "aria-invalid": invalid, ...description } = described;
  return (
    <fieldset className="choices" {...description}>
      <legend>{label}</legend>
      {options.map(([option, word]) => (
        <label key={`${option} ${chosen.includes(option)}`} className="choice">
          <input
            {...{ type: "checkbox", name, value: option, defaultChecked: chosen.includes(option) }}
            {...(invalid ? { "aria-invalid": invalid } : {})}
          />
          {word}
        </label>
      ))}
      {notes}
    </fieldset>
  );
}

interface FieldParts {
  id: string;
  described: { "aria-describedby"?: string; "aria-invalid"?: true };
  value: readonly string[] | undefined;
  notes: ReactNode;
}

function useField({ name, hint }: Labelled): FieldParts {
  const state = use(FormContext);
  const id = useId();
  const error = state.errors[name];
  const noteIds = [hint && `${id}-hint`, error && `${id}-error`].filter((one) => one);
  return {
    id,
    described: {
      ...(noteIds.length > 0 ? { "aria-describedby": noteIds.join(" ") } : {}),
      ...(error ? { "aria-invalid": true } : {}),
    },
    value: state.values[name],
    notes: (
      <>
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
      </>
    ),
  };
}
