"use client";

import type { Editor } from "@tiptap/core";
import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { isSafeHref } from "../../../../content/links";
import type { EditorLabels } from "../labels";

interface LinkDialogProps {
  editor: Editor;
  /** The address now; empty where there is none. */
  href: string;
  labels: EditorLabels;
  close: () => void;
}

/** Asks for the address of a link. The browser keeps the keyboard within, and Escape closes. */
export function LinkDialog({ editor, href, labels, close }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBad, setBad] = useState(false);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const change = (apply: () => void) => {
    apply();
    dialog.current?.close();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const address = completed(String(new FormData(event.currentTarget).get("href")));
    if (!isSafeHref(address)) return setBad(true);
    change(() => editor.chain().extendMarkRange("link").setLink(address).run());
  };
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        close();
        editor.commands.focus();
      }}
    >
      <form className="form" onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{labels.link}</h2>
        <div className="field">
          <label htmlFor={`${id}-href`}>{labels.linkAddress}</label>
          <input
            id={`${id}-href`}
            name="href"
            inputMode="url"
            autoComplete="off"
            defaultValue={href}
            aria-invalid={isBad}
            aria-describedby={`${id}-help`}
          />
          <p id={`${id}-help`} className={isBad ? "field-error" : "form-note"} role={isBad ? "alert" : undefined}>
            {isBad ? labels.linkBad : labels.linkHelp}
          </p>
        </div>
        <div className="form-buttons">
          <button type="submit">{labels.apply}</button>
          {href !== "" && (
            <button type="button" className="quiet" onClick={() => change(() => editor.chain().unsetLink().run())}>
              {labels.remove}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {labels.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** `news.example/a` is what people copy and mean; a mail address is one too. */
function completed(given: string): string {
  const address = given.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.\p{L}{2,}$/u.test(address)) return `mailto:${address}`;
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#]|$)/u.test(address) ? `https://${address}` : address;
}
