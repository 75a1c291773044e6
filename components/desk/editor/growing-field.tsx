"use client";

import { useId } from "react";
import { type Locale, localeTable } from "../../../i18n/locales";
import { asTyped } from "./typography/as-typed";

interface GrowingFieldProps {
  label: string;
  value: string;
  locale: Locale;
  longest: number;
  className: string;
  error?: string | undefined;
  isReadOnly: boolean;
  onChange: (text: string) => void;
}

/** A field as high as its text, set as readers see it. Line ends are none: what is pasted with them gets spaces. */
export function GrowingField({
  label,
  value,
  locale,
  longest,
  className,
  error,
  isReadOnly,
  ...props
}: GrowingFieldProps) {
  const id = useId();
  return (
    <div className={`growing ${className}`} data-text={`${value} `}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        value={value}
        lang={localeTable[locale].tag}
        spellCheck
        maxLength={longest}
        placeholder={label}
        readOnly={isReadOnly}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onKeyDown={(event) => event.key === "Enter" && !event.ctrlKey && !event.metaKey && event.preventDefault()}
        onChange={({ target, nativeEvent }) => {
          const isTyped = nativeEvent instanceof InputEvent && nativeEvent.inputType === "insertText";
          if (isTyped && setSign(target, locale)) return;
          props.onChange(target.value.replace(/\s*\n\s*/g, " "));
        }}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** Puts the language's own sign in the place of what was just typed. @returns whether it did, with an input event. */
function setSign(field: HTMLTextAreaElement, locale: Locale): boolean {
  const caret = field.selectionStart;
  const found = asTyped(field.value.slice(0, caret), locale);
  if (!found) return false;
  field.setSelectionRange(caret - found.typed.length, caret);
  // The one way that leaves the browser's own undoing as it is; another would begin it anew.
  return document.execCommand("insertText", false, found.sign);
}
