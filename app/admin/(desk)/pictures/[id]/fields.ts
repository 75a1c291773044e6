import { z } from "zod";
import type { PictureFields } from "../../../../../components/desk/pictures/picture-fields";
import { readEnvironment } from "../../../../../config/environment";
import type { DeskPicture } from "../../../../../db/queries/desk/pictures";
import { isDay } from "../../../../../i18n/addresses";
import { dayOf, rangeOfDay } from "../../../../../i18n/calendar";
import { locales } from "../../../../../i18n/locales";
import type { PictureDetails } from "../../../../../newsroom/media/library";

const text = (most: number) => z.string({ error: "tooLong" }).trim().max(most, "tooLong");
const percent = z
  .string({ error: "notAPart" })
  .trim()
  .min(1, "notAPart")
  .transform(Number)
  .pipe(z.number({ error: "notAPart" }).min(0, "notAPart").max(100, "notAPart"));

const shared = {
  id: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  focalX: percent,
  focalY: percent,
  creator: text(200),
  rightsNote: text(1_000),
  rightsEnd: z.string().refine((day) => day === "" || isDay(day), "notADay"),
};
const ofLanguage = locales.flatMap((locale) => [
  [`alt-${locale}`, text(500)] as const,
  [`caption-${locale}`, text(2_000)] as const,
  [`credit-${locale}`, text(200)] as const,
]);

/** The form of a picture; the names of texts end with their language. What is wrong is said by a reason. */
export const pictureForm = z.object({ ...shared, ...Object.fromEntries(ofLanguage) });

/** What the form begins with. The end of rights is a day in the site's time zone, the last one. */
export function fieldsOf(picture: DeskPicture): PictureFields {
  const { rightsEndAt, texts } = picture;
  const { timeZone } = readEnvironment();
  const perLanguage = locales.flatMap((locale) => {
    const { alt = "", caption = "", credit = "" } = texts[locale] ?? {};
    return [[`alt-${locale}`, alt] as const, [`caption-${locale}`, caption] as const, [`credit-${locale}`, credit]];
  });
  return {
    version: String(picture.version),
    focalX: String(Math.round(picture.focalX * 100)),
    focalY: String(Math.round(picture.focalY * 100)),
    creator: picture.creator,
    rightsNote: picture.rightsNote,
    rightsEnd: rightsEndAt === null ? "" : dayOf(rightsEndAt - 1, timeZone),
    ...Object.fromEntries(perLanguage),
  };
}

export function detailsOf(form: z.infer<typeof pictureForm>): PictureDetails {
  const values: Readonly<Record<string, unknown>> = form;
  const given = (name: string) => String(values[name] ?? "");
  const texts = locales.map((locale) => [
    locale,
    { alt: given(`alt-${locale}`), caption: given(`caption-${locale}`), credit: given(`credit-${locale}`) },
  ]);
  const { rightsEnd, focalX, focalY, creator, rightsNote } = form;
  return {
    ...{ creator, rightsNote },
    ...{ focalX: focalX / 100, focalY: focalY / 100 },
    rightsEndAt: rightsEnd === "" ? null : rangeOfDay(rightsEnd, readEnvironment().timeZone).to,
    texts: Object.fromEntries(texts),
  };
}
