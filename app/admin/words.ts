import { getTranslations } from "next-intl/server";
import { deskLocale } from "../../i18n/desk-locale";
import type { Locale } from "../../i18n/locales";

/** The desk's words in an action, which Next tells no language. */
export async function deskWords(locale?: Locale) {
  return getTranslations({ locale: locale ?? (await deskLocale()) });
}
