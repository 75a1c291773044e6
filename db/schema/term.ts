import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, localeColumn, localeForm, oneOf } from "./columns";

export const termKinds = ["person", "body", "place", "term"] as const;
export type TermKind = (typeof termKinds)[number];

/** `approved`: the newsroom's own form, one a language. `accepted`: may stand as well. `wrong`: known and not wanted. */
export const spellingRoles = ["approved", "accepted", "wrong"] as const;
export type SpellingRole = (typeof spellingRoles)[number];

/** A person, a body, a place or a word that has one form in each language. */
export const term = sqliteTable(
  "term",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: termKinds }).notNull(),
    note: text("note").notNull().default(""),
    /** Counts up with every change; guards against lost updates. */
    version: integer("version").notNull().default(1),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [index("term_kind").on(table.kind), check("term_kind", oneOf(table.kind, termKinds))],
);

/** A spelling of a term. No two terms share one: it would say two things at once. */
export const termForm = sqliteTable(
  "term_form",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    termId: integer("term_id")
      .notNull()
      .references(() => term.id, { onDelete: "cascade" }),
    locale: localeColumn(),
    form: text("form").notNull(),
    role: text("role", { enum: spellingRoles }).notNull(),
  },
  (table) => [
    uniqueIndex("term_form_locale_form").on(table.locale, table.form),
    uniqueIndex("term_form_approved").on(table.termId, table.locale).where(sql`role = 'approved'`),
    index("term_form_term").on(table.termId),
    check("term_form_locale", localeForm(table.locale)),
    check("term_form_role", oneOf(table.role, spellingRoles)),
    check("term_form_form", sql`length(trim(${table.form})) > 0`),
  ],
);

/** Pairs of names that the articles offered and somebody did not want; not offered again. */
export const termRefusal = sqliteTable(
  "term_refusal",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** The offered forms, joined by a line break. */
    forms: text("forms").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [uniqueIndex("term_refusal_forms").on(table.forms)],
);
