import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type DeskSession, readSession, renewSession } from "../../accounts/session";
import type { Worker } from "../../db/queries/desk/stories";
import { type Locale, locales } from "../../i18n/locales";
import type { Person } from "../../newsroom/rights";
import { setCookies, setDeskLanguage } from "./cookies";
import { askedPath } from "./paths";

/** Who is at the desk. */
export interface SignedIn extends Person {
  email: string;
  /** The language of the desk. */
  uiLocale: Locale;
  /** Whether a sign-in takes a one-time code too. */
  hasCodes: boolean;
  sessionId: string;
}

/** Who asks, or null for a stranger; asked once for each request. */
export const currentPerson = cache(async (): Promise<SignedIn | null> => {
  return personOf(await readSession(await headersNow()));
});

/** The request's headers with the cookies as an action before this page left them: it may have begun a new session. */
async function headersNow(): Promise<Headers> {
  const [asked, jar] = [new Headers(await headers()), await cookies()];
  asked.set(
    "cookie",
    jar
      .getAll()
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join("; "),
  );
  return asked;
}

/** Who asks for this page. Sends strangers to the sign-in, and from there back. */
export async function requirePerson(): Promise<SignedIn> {
  return (await currentPerson()) ?? toSignIn();
}

/**
 * Who runs this action or handler, or null for a stranger. It keeps their session alive, once in a day of work; a page
 * cannot, for it sets no cookie.
 */
export async function currentActor(): Promise<SignedIn | null> {
  const { session, cookies: lines } = await renewSession(await headers());
  const person = personOf(session);
  if (person) await setCookies(lines);
  return person;
}

/** The same for an action: it sends strangers to the sign-in. */
export async function requireActor(): Promise<SignedIn> {
  const person = (await currentActor()) ?? (await toSignIn());
  await setDeskLanguage(person.uiLocale);
  return person;
}

async function toSignIn(): Promise<never> {
  const path = await askedPath();
  return redirect(path === "/admin" ? "/admin/sign-in" : `/admin/sign-in?then=${encodeURIComponent(path)}`);
}

function personOf(given: DeskSession | null): SignedIn | null {
  if (!given) return null;
  const { id, name, email, role, locales: languages, uiLocale, twoFactorEnabled } = given.user;
  return {
    id,
    name,
    email,
    role,
    locales: languages,
    uiLocale,
    hasCodes: twoFactorEnabled,
    sessionId: given.session.id,
  };
}

/** What the lists of what is to do ask of a person. */
export function workerOf({ id, role, locales: own }: SignedIn): Worker {
  const isBound = role === "author" || role === "editor";
  return { id, locales: isBound ? own : locales, reviews: role !== "author" };
}
