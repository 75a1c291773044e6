"use client";

import { useTranslations } from "next-intl";
import { createContext, use, useId } from "react";
import { CopyButton } from "./copy-button";
import { untouched } from "./form-state";

export const FormContext = createContext(untouched);

/** What became of the whole form. */
export function FormAnswer() {
  const { failure, done, link } = use(FormContext);
  return (
    <>
      {failure && (
        <p className="form-error" role="alert">
          {failure}
        </p>
      )}
      {done && (
        <p className="form-done" role="status">
          {done}
        </p>
      )}
      {link && <LinkToCopy link={link} />}
    </>
  );
}

function LinkToCopy({ link }: { link: string }) {
  const t = useTranslations();
  const id = useId();
  return (
    <div className="link-to-copy">
      <label htmlFor={id}>{t("DeskPeople.link")}</label>
      <input id={id} readOnly value={link} />
      <CopyButton text={link} />
    </div>
  );
}
