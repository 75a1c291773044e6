import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { integer, text } from "drizzle-orm/sqlite-core";

/** UTC epoch milliseconds; shown in the site's time zone. */
export const instant = (name: string) => integer(name, { mode: "number" });

/** The same in the database, but a `Date` in the program: better-auth takes and gives nothing else. */
export const date = (name: string) => integer(name, { mode: "timestamp_ms" });

/**
 * An ISO 639-1 code. The database checks the form and not the list, so that a further language needs no migration;
 * which languages there are is said once, in `i18n/locales.json`.
 */
export const localeColumn = () => text("locale").notNull();

export const localeForm = (column: AnyColumn): SQL => sql`${column} glob '[a-z][a-z]'`;

export function oneOf(column: AnyColumn, values: readonly string[]): SQL {
  // Check constraints take no parameters; the values are constants of this folder.
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}
