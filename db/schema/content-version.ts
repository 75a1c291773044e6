import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, localeColumn, localeForm, oneOf } from "./columns";

/** One counter per language, raised in the transaction of every change that a reader can see. */
export const contentVersion = sqliteTable(
  "content_version",
  {
    locale: text("locale").primaryKey(),
    version: integer("version").notNull(),
  },
  (table) => [check("content_version_locale", localeForm(table.locale))],
);

/**
 * `story`: a story's article appeared, changed or was moved; `withdrawal`: it must not be seen again;
 * `front`: other stories were placed on the front page; `frame`: something that every page shows (section names, settings).
 */
export const changeKinds = ["story", "withdrawal", "front", "frame"] as const;

/** What the latest content versions changed. Short: old rows are pruned. Its id is the order over all languages. */
export const changeLog = sqliteTable(
  "change_log",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    locale: localeColumn(),
    version: integer("version").notNull(),
    kind: text("kind", { enum: changeKinds }).notNull(),
    storyId: integer("story_id"),
    sectionId: integer("section_id"),
    topicIds: text("topic_ids", { mode: "json" }).$type<number[]>().notNull(),
    /** The publication time before and after the change: the days and lists it touches. */
    instants: text("instants", { mode: "json" }).$type<number[]>().notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    index("change_log_at").on(table.at),
    check("change_log_locale", localeForm(table.locale)),
    check("change_log_kind", oneOf(table.kind, changeKinds)),
  ],
);
