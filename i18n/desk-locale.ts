import { cookies, headers } from "next/headers";
import { localeFor } from "./accept-language";
import { isLocale, type Locale } from "./locales";

/** Mirrors the account's language of the desk in the browser: words are looked up before anybody asks who is there. */
export const languageCookie = "depesche-desk-language";

/** The language that this request to the desk is answered in. */
export async function deskLocale(): Promise<Locale> {
  const kept = (await cookies()).get(languageCookie)?.value;
  return isLocale(kept) ? kept : localeFor((await headers()).get("accept-language") ?? undefined);
}
