"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  longest: number;
  /** How much of it is shown where it is read, in characters: a longer one is no mistake. */
  shown?: number;
  lang?: string;
  rows?: number;
  note?: string;
  error?: string | undefined;
  isReadOnly: boolean;
}

/** A line (or more) of text with what there is to say about it: how long it is, what is wrong with it. */
export function TextField({ label, value, onChange, longest, shown, lang, rows = 1, ...props }: TextFieldProps) {
  const t = useTranslations();
  const format = useFormatter();
  const id = useId();
  const { note, error, isReadOnly } = props;
  const common = {
    id,
    value,
    lang,
    maxLength: longest,
    readOnly: isReadOnly,
    spellCheck: true,
    "aria-invalid": error !== undefined,
    "aria-describedby": `${id}-note`,
  };
  const count = [...value].length;
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input type="text" {...common} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={rows} {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      <p id={`${id}-note`} className={error === undefined ? "form-note" : "field-error"}>
        {error ?? note}
        {shown !== undefined && (
          <span className="figures">
            {t("DeskEditor.ofCharacters", { count: format.number(count), shown: format.number(shown) })}
          </span>
        )}
      </p>
    </div>
  );
}
