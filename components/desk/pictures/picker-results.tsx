"use client";

import { useTranslations } from "next-intl";
import { type Locale, localeTable } from "../../../i18n/locales";
import type { PickablePicture } from "./pickable";
import { Thumbnail } from "./thumbnail";

interface PickerResultsProps {
  pictures: readonly PickablePicture[];
  locale: Locale;
  onPick: (picture: PickablePicture) => void;
}

/** What was found; a picture whose rights have ended can be seen and not picked. */
export function PickerResults({ pictures, locale, onPick }: PickerResultsProps) {
  const t = useTranslations();
  if (pictures.length === 0) return <p className="empty">{t("DeskPictures.none")}</p>;
  return (
    <ul className="picture-grid">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <button
            type="button"
            className="picture-choice"
            disabled={!picture.hasRights}
            onClick={() => onPick(picture)}
          >
            <Thumbnail picture={{ ...picture, alt: "" }} />
            <span className="picture-name" {...(picture.alt ? { lang: localeTable[locale].tag } : {})}>
              {picture.alt || picture.name || picture.id}
            </span>
          </button>
          {picture.alt === "" && (
            <span className="row-note lacking">
              <span aria-hidden="true">△ </span>
              {t("DeskPictures.altMissing", { languages: localeTable[locale].name })}
            </span>
          )}
          {!picture.hasRights && <span className="row-note lacking">{t("DeskPictures.rightsOver")}</span>}
        </li>
      ))}
    </ul>
  );
}
