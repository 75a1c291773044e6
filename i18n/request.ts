import { locale as localeParameter } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { readEnvironment } from "../config/environment";
import { deskLocale } from "./desk-locale";
import { defaultLocale, isLocale } from "./locales";
import { messagesOf } from "./messages";

export default getRequestConfig(async ({ locale: given }) => {
  const parameter = given ?? (await localeParameter());
  // Only the desk has no language in its address; reader pages must depend on no cookie.
  const chosen = parameter === undefined ? await deskLocale() : parameter;
  const locale = isLocale(chosen) ? chosen : defaultLocale;
  return { locale, messages: messagesOf[locale], timeZone: readEnvironment().timeZone };
});
