"use client";

import { useLocale, useTranslations } from "next-intl";
import { use, useId, useState } from "react";
import { createPortal } from "react-dom";
import { type Locale, localeTable } from "../../../i18n/locales";
import { FormContext } from "../forms/form-answer";
import { useScript } from "../forms/use-script";
import type { PickablePicture } from "./pickable";
import { PicturePicker } from "./picture-picker";
import { Thumbnail } from "./thumbnail";

interface PictureChoiceProps {
  name: string;
  label: string;
  hint: string;
  /** The one that is chosen so far. */
  picture: PickablePicture | null;
}

/**
 * A field that holds a picture of the library, or none. The library opens in a dialog, which has forms of its own and so
 * stands outside of the one that the field is in; without script the choice stays as it is.
 */
export function PictureChoice({ name, label, hint, picture }: PictureChoiceProps) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  const hasScript = useScript();
  const id = useId();
  const [chosen, setChosen] = useState(picture);
  const [isOpen, setOpen] = useState(false);
  const error = use(FormContext).errors[name];
  return (
    <fieldset className="form picture-chosen" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}>
      <legend>{label}</legend>
      <input type="hidden" name={name} value={chosen?.id ?? ""} />
      {chosen ? <Chosen picture={chosen} /> : <p className="form-note">{t("DeskPictures.noneChosen")}</p>}
      <p className="form-note" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hasScript && (
        <p className="form-buttons">
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            {chosen ? t("DeskPictures.chooseOther") : t("DeskPictures.chooseOne")}
          </button>
          {chosen && (
            <button type="button" className="quiet" onClick={() => setChosen(null)}>
              {t("DeskPictures.chooseNone")}
            </button>
          )}
        </p>
      )}
      {hasScript &&
        createPortal(
          <PicturePicker {...{ isOpen, locale }} onPick={setChosen} onClose={() => setOpen(false)} />,
          document.body,
        )}
    </fieldset>
  );
}

function Chosen({ picture }: { picture: PickablePicture }) {
  const t = useTranslations();
  const { alt, name, undescribed, hasRights } = picture;
  return (
    <>
      <Thumbnail picture={{ ...picture, alt: alt || name }} />
      {undescribed.length > 0 && (
        <p className="row-note lacking">
          <span aria-hidden="true">△ </span>
          {t("DeskPictures.altMissing", { languages: undescribed.map((one) => localeTable[one].name).join(", ") })}
        </p>
      )}
      {!hasRights && <p className="row-note lacking">{t("DeskPictures.rightsOver")}</p>}
      <p>
        <a href={`/admin/pictures/${picture.id}`} target="_blank" rel="noreferrer">
          {t("DeskPictures.toPicture")}
        </a>
      </p>
    </>
  );
}
