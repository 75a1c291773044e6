import { locale as localeParameter } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { readEnvironment } from "../config/environment";
import { defaultLocale, isLocale } from "./locales";
import { messagesOf } from "./messages";

export default getRequestConfig(async ({ locale: given }) => {
  const parameter = given ?? (await localeParameter());
  const locale = isLocale(parameter) ? parameter : defaultLocale;
  return { locale, messages: messagesOf[locale], timeZone: readEnvironment().timeZone };
});
