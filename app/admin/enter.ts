import { redirect } from "next/navigation";
import type { SignInOutcome } from "../../accounts/sign-in";
import { uiLocaleOf } from "../../db/queries/desk/people";
import { isLocale } from "../../i18n/locales";
import { setCookies, setDeskLanguage } from "./cookies";

/** Lets somebody in who signed in: the cookies of the session, the desk in their language, and on to a page. */
export async function enter(
  { cookies, userId }: Extract<SignInOutcome, { kind: "signedIn" }>,
  then: string,
): Promise<never> {
  await setCookies(cookies);
  const language = await uiLocaleOf(userId);
  if (isLocale(language)) await setDeskLanguage(language);
  return redirect(then);
}
