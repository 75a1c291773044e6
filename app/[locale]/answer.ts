import { isLocale, type Locale } from "../../i18n/locales";

/** An XML document as an answer. */
export function xml(document: string, type = "application/xml"): Response {
  return new Response(document, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

export function notFoundAnswer(): Response {
  return new Response(null, { status: 404 });
}

/** The language of a route handler's address; next-intl's root parameter does not reach there. */
export function localeParameter(parameter: string): Locale | null {
  return isLocale(parameter) ? parameter : null;
}
