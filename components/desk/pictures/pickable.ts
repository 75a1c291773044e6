import { z } from "zod";
import { locales } from "../../../i18n/locales";

/** A picture as the desk's scripts get it from `/api/desk/media`; texts in one language. */
export const pickablePicture = z.object({
  id: z.number(),
  hash: z.string(),
  width: z.number(),
  height: z.number(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  name: z.string(),
  hasRights: z.boolean(),
  /** The languages in which it has no alt text. */
  undescribed: z.array(z.enum(locales)),
});
export type PickablePicture = z.infer<typeof pickablePicture>;
