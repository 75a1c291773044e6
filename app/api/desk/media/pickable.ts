import type { PickablePicture } from "../../../../components/desk/pictures/pickable";
import type { DeskPicture } from "../../../../db/queries/desk/pictures";
import { type Locale, locales } from "../../../../i18n/locales";

/** What the picker shows of a picture, in a language. */
export function pickable(picture: DeskPicture, locale: Locale): PickablePicture {
  const { id, hash, width, height, originalName, rightsEndAt } = picture;
  const { alt = "", caption = "", credit = "" } = picture.texts[locale] ?? {};
  const hasRights = rightsEndAt === null || rightsEndAt > Date.now();
  const undescribed = locales.filter((one) => !picture.texts[one]?.alt);
  return { id, hash, width, height, alt, caption, credit, name: originalName, hasRights, undescribed };
}
