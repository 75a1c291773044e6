"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { Locale } from "../../../i18n/locales";
import type { PickablePicture } from "./pickable";
import { PickerResults } from "./picker-results";
import { Uploads } from "./uploads";
import { useLibrary } from "./use-library";

export interface PicturePickerProps {
  isOpen: boolean;
  /** The language that alt texts are wanted in: that of the article. */
  locale: Locale;
  onPick: (picture: PickablePicture) => void;
  onClose: () => void;
}

/** The library in a dialog, for the editor: to search, to upload, to pick one. Escape closes it and picks nothing. */
export function PicturePicker({ isOpen, locale, onPick, onClose }: PicturePickerProps) {
  const t = useTranslations();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { pictures, hasMore, failed, search, more } = useLibrary(locale, isOpen);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="picture-picker" aria-labelledby={id} onClose={onClose}>
      <header className="desk-head">
        <h2 id={id}>{t("DeskPictures.pick")}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {t("DeskPictures.close")}
        </button>
      </header>
      <label>
        {t("DeskPictures.text")}
        <input type="search" onChange={(event) => search(event.currentTarget.value)} />
      </label>
      <Uploads onTaken={() => search("")} />
      {failed && (
        <p className="form-error" role="alert">
          {t("DeskPictures.connection")}
        </p>
      )}
      <PickerResults
        pictures={pictures}
        locale={locale}
        onPick={(picture) => {
          onPick(picture);
          dialog.current?.close();
        }}
      />
      {hasMore && (
        <button type="button" className="quiet" onClick={more}>
          {t("DeskPictures.older")}
        </button>
      )}
    </dialog>
  );
}
