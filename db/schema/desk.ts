import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AuditAction } from "./audit-actions";
import { instant, localeColumn, localeForm } from "./columns";
import { article, story } from "./story";

/** The lead story, two beside each other beneath it, and four without pictures. */
export const frontSlots = 7;

/** Stories placed on a language's front page by hand; position 0 is the lead story. */
export const placement = sqliteTable(
  "placement",
  {
    locale: localeColumn(),
    position: integer("position").notNull(),
    storyId: integer("story_id")
      .notNull()
      .references(() => story.id),
    /** The first instant that it does not stand there any more; null until somebody takes it off. */
    endsAt: instant("ends_at"),
  },
  (table) => [
    primaryKey({ columns: [table.locale, table.position] }),
    uniqueIndex("placement_story").on(table.locale, table.storyId),
    index("placement_story_id").on(table.storyId),
    check("placement_locale", localeForm(table.locale)),
    check("placement_position", sql`${table.position} between 0 and ${sql.raw(String(frontSlots - 1))}`),
  ],
);

/** Counts up with every placing on a language's front page; guards against lost updates. */
export const frontPage = sqliteTable(
  "front_page",
  {
    locale: text("locale").primaryKey(),
    version: integer("version").notNull(),
  },
  (table) => [check("front_page_locale", localeForm(table.locale))],
);

/** The banner on every page of a language. Without a text there is none; the row stays for its version. */
export const breakingNews = sqliteTable(
  "breaking_news",
  {
    locale: text("locale").primaryKey(),
    version: integer("version").notNull(),
    text: text("text"),
    /** What it leads to. */
    storyId: integer("story_id").references(() => story.id),
    /** The first instant that it is not shown any more. Always given: no banner is forgotten. */
    endsAt: instant("ends_at"),
  },
  (table) => [
    index("breaking_news_story").on(table.storyId),
    check("breaking_news_locale", localeForm(table.locale)),
    check("breaking_news_text", sql`length(trim(${table.text})) between 1 and 200`),
    check("breaking_news_whole", sql`(${table.text} is null) = (${table.endsAt} is null)`),
    check("breaking_news_story_told", sql`${table.text} is not null or ${table.storyId} is null`),
  ],
);

/**
 * Former addresses: `from_path` and `to_path` are absolute paths on this site, without query. Each leads to the present
 * address at once: a trigger refuses a row that begins where another ends.
 */
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
    index("redirect_to").on(table.toPath),
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

/** Who did what, when. Never changed and never deleted: triggers refuse both. */
export const auditEntry = sqliteTable(
  "audit_entry",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: instant("at").notNull(),
    actor: text("actor").notNull(),
    action: text("action").$type<AuditAction>().notNull(),
    /** The part of the action before its dot. */
    group: text("action_group").generatedAlwaysAs(sql`substr(action, 1, instr(action, '.') - 1)`),
    articleId: integer("article_id").references(() => article.id),
    detail: text("detail", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index("audit_entry_article").on(table.articleId, table.at),
    index("audit_entry_actor").on(table.actor, table.at),
    index("audit_entry_group").on(table.group, table.at),
    index("audit_entry_at").on(table.at),
  ],
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
  /** Counts up with every save; guards against lost updates. */
  version: integer("version").notNull().default(1),
});
