import { useLocale } from "next-intl";
import { addressOf, type Place } from "../../i18n/addresses";
import type { Locale } from "../../i18n/locales";

/** A place without its language. */
export type PlaceHere = Place extends infer One ? (One extends Place ? Omit<One, "locale"> : never) : never;

/** Spells addresses in the language of the page. */
export function useAddress(): (place: PlaceHere) => string {
  const locale = useLocale() as Locale;
  return (place) => addressOf({ ...place, locale } as Place);
}
