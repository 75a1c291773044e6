"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useActionState, useState } from "react";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { Field } from "./field";
import { FocalPoint } from "./focal-point";
import type { PictureFields, PictureFormState } from "./picture-fields";
import { useReasons } from "./use-reasons";

interface PictureFormProps {
  picture: { id: number; hash: string; width: number; height: number };
  fields: PictureFields;
  action: (state: PictureFormState, form: FormData) => Promise<PictureFormState>;
  isWriter: boolean;
}

/** All that is said of a picture: where its point is, its texts in each language, its rights. */
export function PictureForm({ picture, fields, action, isWriter }: PictureFormProps) {
  const t = useTranslations();
  const reasonOf = useReasons();
  const [state, save, isSaving] = useActionState(action, { fields, errors: {} });
  const [unread, setUnread] = useState<PictureFormState["errors"]>({});
  const own = { fields: state.fields, errors: { ...state.errors, ...unread } };
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    const found = unreadable(event.currentTarget);
    setUnread(found);
    if (Object.keys(found).length > 0) event.preventDefault();
  };
  return (
    <form action={save} onSubmit={look} className="picture-form" noValidate>
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="version" value={state.fields.version} />
      <fieldset disabled={!isWriter} className="picture-view">
        <FocalPoint picture={picture} {...own} />
      </fieldset>
      <fieldset disabled={!isWriter} className="form">
        {locales.map((locale) => (
          <Texts key={locale} locale={locale} {...own} />
        ))}
        <Field name="creator" label={t("DeskPictures.creator")} {...own} />
        <Field name="rightsNote" label={t("DeskPictures.rightsNote")} rows={2} {...own} />
        <Field name="rightsEnd" label={t("DeskPictures.rightsEnd")} type="date" {...own} />
        <p className="form-note">{t("DeskPictures.rightsEndNote")}</p>
        {isWriter && (
          <div className="form-buttons">
            <button type="submit" disabled={isSaving}>
              {t("DeskPictures.save")}
            </button>
            <span role="status">{state.isSaved && !isSaving && t("DeskPictures.saved")}</span>
          </div>
        )}
        {state.errors.form && (
          <p className="form-error" role="alert">
            {reasonOf(state.errors.form)}
          </p>
        )}
      </fieldset>
    </form>
  );
}

/** What the browser cannot read as a day or a number. It would send nothing in its place, as if that was meant. */
function unreadable(form: HTMLFormElement): PictureFormState["errors"] {
  const fields = [...form.querySelectorAll("input")].filter(({ validity }) => validity.badInput);
  return Object.fromEntries(fields.map(({ name, type }) => [name, type === "date" ? "notADay" : "notAPart"]));
}

function Texts({ locale, fields, errors }: Pick<PictureFormState, "fields" | "errors"> & { locale: Locale }) {
  const t = useTranslations();
  const { name, tag } = localeTable[locale];
  const own = { fields, errors, lang: tag };
  return (
    <fieldset className="form">
      <legend lang={tag}>{name}</legend>
      <Field name={`alt-${locale}`} label={t("DeskPictures.alt")} rows={2} {...own} />
      <Field name={`caption-${locale}`} label={t("DeskPictures.caption")} rows={2} {...own} />
      <Field name={`credit-${locale}`} label={t("DeskPictures.credit")} {...own} />
    </fieldset>
  );
}
