import { readFileSync } from "node:fs";
import { join } from "node:path";
import type german from "../messages/de.json";
import { type Locale, locales } from "./locales";

export type Messages = typeof german;

/** Read from the folder rather than imported one by one, so that a further language is a file and a line. */
export const messagesOf: Readonly<Record<Locale, Messages>> = Object.fromEntries(
  locales.map((locale) => [locale, readMessages(locale)]),
) as Record<Locale, Messages>;

function readMessages(locale: Locale): Messages {
  return JSON.parse(readFileSync(join(process.cwd(), "messages", `${locale}.json`), "utf8")) as Messages;
}
