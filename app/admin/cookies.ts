import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";
import { readEnvironment } from "../../config/environment";
import { languageCookie } from "../../i18n/desk-locale";
import type { Locale } from "../../i18n/locales";

/** Sets the cookies that better-auth answered with. Only in actions and route handlers. */
export async function setCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const line of lines)
    for (const [name, { value, ...attributes }] of parseSetCookieHeader(line))
      jar.set(name, value, toCookieOptions({ value, ...attributes }));
}

const languageLife = 365 * 24 * 60 * 60;

/** Has the desk speak the language in this browser. Only in actions and route handlers. */
export async function setDeskLanguage(locale: Locale): Promise<void> {
  const jar = await cookies();
  if (jar.get(languageCookie)?.value === locale) return;
  const secure = readEnvironment().siteUrl.startsWith("https:");
  jar.set(languageCookie, locale, { path: "/admin", maxAge: languageLife, httpOnly: true, sameSite: "lax", secure });
}
