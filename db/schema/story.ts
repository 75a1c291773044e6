import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { ArticleBody } from "../../content/body";
import type { AuditAction } from "./audit-actions";
import { instant, localeColumn, localeForm, oneOf } from "./columns";
import { media } from "./media";
import { section, topic } from "./taxonomy";

/** `published` with a `published_at` in the future is what a desk calls scheduled: no job has to flip anything. */
export const articleStates = ["draft", "review", "ready", "published", "withdrawn"] as const;
export type ArticleState = (typeof articleStates)[number];

/** The unit of news. Each language has its own article of it. */
export const story = sqliteTable(
  "story",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    sectionId: integer("section_id")
      .notNull()
      .references(() => section.id),
    sourceLocale: text("source_locale").notNull(),
    /** IPTC urgency: 1 most urgent, 8 least. */
    urgency: integer("urgency").notNull().default(5),
    pictureId: integer("picture_id").references(() => media.id),
    embargoAt: instant("embargo_at"),
    /** Counts up with every change of what its articles share; guards against lost updates. */
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    /** The last save of any of its articles: the order of the desk's list. */
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    index("story_saved").on(table.savedAt, table.id),
    // Lets article carry the section for its list index and the database keep the copy true.
    unique("story_id_section").on(table.id, table.sectionId),
    index("story_section").on(table.sectionId),
    index("story_picture").on(table.pictureId),
    check("story_source_locale", localeForm(table.sourceLocale)),
    check("story_urgency", sql`${table.urgency} between 1 and 8`),
  ],
);

export const article = sqliteTable(
  "article",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    storyId: integer("story_id").notNull(),
    /** The story's section, kept equal by the foreign key, so that a section's list is one index range. */
    sectionId: integer("section_id").notNull(),
    locale: localeColumn(),
    slug: text("slug").notNull(),
    /** The account that began it; null for what a wire or the command line made. */
    authorId: text("author_id"),
    state: text("state", { enum: articleStates }).notNull().default("draft"),
    headline: text("headline").notNull(),
    lead: text("lead").notNull().default(""),
    body: text("body", { mode: "json" }).$type<ArticleBody>().notNull(),
    datelinePlace: text("dateline_place"),
    /** Null: this newsroom. Empty: a wire that named none. */
    datelineAgency: text("dateline_agency"),
    datelineDate: instant("dateline_date"),
    byline: text("byline"),
    pictureCaption: text("picture_caption"),
    searchTitle: text("search_title"),
    searchDescription: text("search_description"),
    publishedAt: instant("published_at"),
    /** The last change that a reader can see, after publication. */
    updatedAt: instant("updated_at"),
    /** What stands in the place of a withdrawn article. */
    withdrawalNotice: text("withdrawal_notice"),
    /** Counts up with every save; guards against lost updates. Never a time stamp. */
    version: integer("version").notNull().default(1),
    /** The version that last changed the text; steps of its life count up `version` alone. */
    textVersion: integer("text_version").notNull().default(1),
    /** The version of the source article that this translation was made from; null for the source itself. */
    sourceVersion: integer("source_version"),
    createdAt: instant("created_at").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [
    foreignKey({
      name: "article_story",
      columns: [table.storyId, table.sectionId],
      foreignColumns: [story.id, story.sectionId],
    }).onUpdate("cascade"),
    uniqueIndex("article_story_locale").on(table.storyId, table.locale),
    uniqueIndex("article_locale_slug").on(table.locale, table.slug),
    index("article_latest").on(table.locale, table.state, table.publishedAt, table.id),
    index("article_section_latest").on(table.locale, table.sectionId, table.state, table.publishedAt, table.id),
    index("article_state_saved").on(table.locale, table.state, table.savedAt, table.id),
    index("article_author_saved").on(table.authorId, table.savedAt, table.id),
    index("article_saved").on(table.savedAt),
    index("article_story_section").on(table.storyId, table.sectionId),
    check("article_locale", localeForm(table.locale)),
    check("article_state", oneOf(table.state, articleStates)),
    check("article_version", sql`${table.version} >= 1`),
    check(
      "article_published_at",
      sql`${table.state} not in ('published', 'withdrawn') or ${table.publishedAt} is not null`,
    ),
    check("article_body", sql`json_valid(${table.body})`),
  ],
);

/**
 * What was written into a published article since readers saw it: it waits here until somebody publishes the change, so
 * that saving never shows half a sentence to anybody.
 */
export const workingCopy = sqliteTable(
  "working_copy",
  {
    articleId: integer("article_id")
      .primaryKey()
      .references(() => article.id),
    content: text("content", { mode: "json" }).$type<ArticleContent>().notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [check("working_copy_content", sql`json_valid(${table.content})`)],
);

/** What the desk writes of an article, as one value: what a save changes and a revision keeps. */
export const contentColumns = {
  slug: article.slug,
  headline: article.headline,
  lead: article.lead,
  body: article.body,
  datelinePlace: article.datelinePlace,
  datelineAgency: article.datelineAgency,
  datelineDate: article.datelineDate,
  byline: article.byline,
  pictureCaption: article.pictureCaption,
  searchTitle: article.searchTitle,
  searchDescription: article.searchDescription,
};
export type ArticleContent = Pick<typeof article.$inferSelect, keyof typeof contentColumns>;

/** An article as it stood at each of its versions. Never changed and never deleted: triggers refuse both. */
export const revision = sqliteTable(
  "revision",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    version: integer("version").notNull(),
    state: text("state", { enum: articleStates }).notNull(),
    publishedAt: instant("published_at"),
    sourceVersion: integer("source_version"),
    content: text("content", { mode: "json" }).$type<ArticleContent>().notNull(),
    /** What made it: the action of its audit entry. */
    action: text("action").$type<AuditAction>().notNull(),
    actor: text("actor").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("revision_article_version").on(table.articleId, table.version),
    check("revision_state", oneOf(table.state, articleStates)),
    check("revision_content", sql`json_valid(${table.content})`),
  ],
);

export const storyTopic = sqliteTable(
  "story_topic",
  {
    storyId: integer("story_id")
      .notNull()
      .references(() => story.id),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topic.id),
  },
  (table) => [primaryKey({ columns: [table.topicId, table.storyId] }), index("story_topic_story").on(table.storyId)],
);

/** Which pictures stand in an article's text, of the desk's text and of the readers': kept by every save. */
export const articlePicture = sqliteTable(
  "article_picture",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    mediaId: integer("media_id")
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.mediaId] }),
    index("article_picture_media").on(table.mediaId),
  ],
);

/** A published notice of what was wrong and is right now. */
export const correction = sqliteTable(
  "correction",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    text: text("text").notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (table) => [index("correction_article").on(table.articleId, table.publishedAt)],
);

/** A correction of one language that the other, public too, has still to look at. */
export const correctionTask = sqliteTable(
  "correction_task",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    correctionId: integer("correction_id")
      .notNull()
      .references(() => correction.id),
    /** The article that has to look. */
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    doneAt: instant("done_at"),
  },
  (table) => [
    uniqueIndex("correction_task_once").on(table.articleId, table.correctionId),
    index("correction_task_correction").on(table.correctionId),
  ],
);
