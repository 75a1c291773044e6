"use client";

import { useTranslations } from "next-intl";
import { useKnownThings } from "./known-things";
import type { KnownPicture } from "./story-data";

/** The newest pictures to choose from. Stands in for the picture library's own picker, with its props. */
export function PicturePicker({ onPick }: { onPick: (picture: KnownPicture) => void }) {
  const t = useTranslations();
  const { newest } = useKnownThings();
  if (newest.length === 0) return <p className="form-note">{t("DeskEditor.noPictures")}</p>;
  return (
    <ul className="picture-choices">
      {newest.map((picture) => (
        <li key={picture.id}>
          <button type="button" className="quiet" onClick={() => onPick(picture)}>
            <img
              src={picture.src}
              alt={picture.alt || t("DeskEditor.pictureNumber", { id: String(picture.id) })}
              loading="lazy"
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
