import { useFormatter, useTranslations } from "next-intl";
import type { DeskPicture } from "../../../db/queries/desk/pictures";
import { type Locale, locales, localeTable } from "../../../i18n/locales";
import { Thumbnail } from "./thumbnail";

/** The library, each picture with what it still lacks. Alt texts are in the editor's language, or another. */
export function PictureGrid({ pictures, locale }: { pictures: DeskPicture[]; locale: Locale }) {
  const t = useTranslations();
  if (pictures.length === 0) return <p className="empty">{t("DeskPictures.none")}</p>;
  return (
    <ul className="picture-grid">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={`/admin/pictures/${picture.id}`}>
            <Thumbnail picture={{ ...picture, alt: "" }} />
            <Name picture={picture} locale={locale} />
          </a>
          <Lacking picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Name({ picture, locale }: { picture: DeskPicture; locale: Locale }) {
  const inOrder = [locale, ...locales.filter((one) => one !== locale)];
  const spoken = inOrder.find((one) => picture.texts[one]?.alt);
  if (!spoken) return <span className="picture-name">{picture.originalName || picture.id}</span>;
  return (
    <span className="picture-name" lang={localeTable[spoken].tag}>
      {picture.texts[spoken]?.alt}
    </span>
  );
}

function Lacking({ picture }: { picture: DeskPicture }) {
  const t = useTranslations();
  const format = useFormatter();
  const without = locales.filter((locale) => !picture.texts[locale]?.alt);
  const { rightsEndAt } = picture;
  return (
    <>
      {picture.creator !== "" && <span className="row-note">{picture.creator}</span>}
      {without.length > 0 && (
        <span className="row-note lacking">
          <span aria-hidden="true">△ </span>
          {t("DeskPictures.altMissing", { languages: without.map((one) => localeTable[one].name).join(", ") })}
        </span>
      )}
      {rightsEndAt !== null && (
        <span className={rightsEndAt <= Date.now() ? "row-note lacking" : "row-note"}>
          {rightsEndAt <= Date.now()
            ? t("DeskPictures.rightsOver")
            : t("DeskPictures.rightsUntil", {
                day: format.dateTime(rightsEndAt - 1, { day: "2-digit", month: "2-digit", year: "numeric" }),
              })}
        </span>
      )}
    </>
  );
}
