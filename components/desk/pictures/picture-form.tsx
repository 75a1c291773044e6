"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
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
  const own = { fields: state.fields, errors: state.errors };
  return (
    <form action={save} className="picture-form">
      <input type="hidden" name="id" value={picture.id} />
      <input type="hidden" name="version" value={state.fields.version} />
      <fieldset disabled={!isWriter} className="picture-view">
        <FocalPoint picture={picture} {...own} />
      </fieldset>
      <fieldset disabled={!isWriter} className="form">
        {locales.map((locale) => (
          <Texts key={locale} locale={locale} {...own} />
        ))}
        <Field name="creator" label={t("DeskPictures.creator")} most={200} {...own} />
        <Field name="rightsNote" label={t("DeskPictures.rightsNote")} most={1_000} rows={2} {...own} />
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

function Texts({ locale, fields, errors }: Pick<PictureFormState, "fields" | "errors"> & { locale: Locale }) {
  const t = useTranslations();
  const { name, tag } = localeTable[locale];
  const own = { fields, errors, lang: tag };
  return (
    <fieldset className="form">
      <legend lang={tag}>{name}</legend>
      <Field name={`alt-${locale}`} label={t("DeskPictures.alt")} most={500} rows={2} {...own} />
      <Field name={`caption-${locale}`} label={t("DeskPictures.caption")} most={2_000} rows={2} {...own} />
      <Field name={`credit-${locale}`} label={t("DeskPictures.credit")} most={200} {...own} />
    </fieldset>
  );
}
