import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, localeColumn, localeForm } from "./columns";
import { article, story } from "./story";

/** Stories placed on a language's front page by hand; position 0 is the lead story. */
export const placement = sqliteTable(
  "placement",
  {
    locale: localeColumn(),
    position: integer("position").notNull(),
    storyId: integer("story_id")
      .notNull()
      .references(() => story.id),
  },
  (table) => [
    primaryKey({ columns: [table.locale, table.position] }),
    uniqueIndex("placement_story").on(table.locale, table.storyId),
    index("placement_story_id").on(table.storyId),
    check("placement_locale", localeForm(table.locale)),
    check("placement_position", sql`${table.position} between 0 and 11`),
  ],
);

/** Former addresses: `from_path` and `to_path` are absolute paths on this site, without query. */
export const redirect = sqliteTable(
  "redirect",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    fromPath: text("from_path").notNull(),
    toPath: text("to_path").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("redirect_from").on(table.fromPath),
    check("redirect_paths", sql`${table.fromPath} like '/%' and ${table.toPath} like '/%'`),
    check("redirect_loop", sql`${table.fromPath} <> ${table.toPath}`),
  ],
);

/** What came in over a wire, by the sender's own identifier. */
export const wireItem = sqliteTable(
  "wire_item",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    uri: text("uri").notNull(),
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    /** The sender's `versioncreated`. */
    versionCreatedAt: instant("version_created_at").notNull(),
    /** SHA-256 of what was taken over, to tell a change from a repetition. */
    contentHash: text("content_hash").notNull(),
    receivedAt: instant("received_at").notNull(),
  },
  (table) => [uniqueIndex("wire_item_uri").on(table.uri), index("wire_item_article").on(table.articleId)],
);

/** Who did what, when. Never changed and never deleted. */
export const auditEntry = sqliteTable(
  "audit_entry",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: instant("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    articleId: integer("article_id").references(() => article.id),
    detail: text("detail", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index("audit_entry_article").on(table.articleId, table.at), index("audit_entry_at").on(table.at)],
);

/** Who has an article open, one row for each tab of a browser. A row that is not renewed means nobody. */
export const presence = sqliteTable(
  "presence",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    /** Made up by the tab itself. */
    tab: text("tab").notNull(),
    personId: text("person_id").notNull(),
    personName: text("person_name").notNull(),
    seenAt: instant("seen_at").notNull(),
    /** When this tab last became the one that writes; null for those that look on. */
    writesSince: instant("writes_since"),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.tab] }), index("presence_seen").on(table.seenAt)],
);

/** What the desk says to itself about an article, on its way and after. */
export const comment = sqliteTable(
  "comment",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    actor: text("actor").notNull(),
    text: text("text").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("comment_article").on(table.articleId, table.at)],
);

export const setting = sqliteTable("setting", {
  key: text("key").primaryKey(),
  value: text("value", { mode: "json" }).$type<unknown>().notNull(),
});
