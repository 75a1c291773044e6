import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { localeColumn, localeForm, oneOf } from "./columns";
import { media } from "./media";

export const topicKinds = ["project", "institution", "tag"] as const;
export type TopicKind = (typeof topicKinds)[number];

export const section = sqliteTable(
  "section",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    key: text("key").notNull(),
    position: integer("position").notNull(),
    /** Counts up with every change of its names or picture; guards against lost updates. */
    version: integer("version").notNull().default(1),
    /** At the head of its page. */
    pictureId: integer("picture_id").references(() => media.id),
  },
  (table) => [
    uniqueIndex("section_key").on(table.key),
    index("section_position").on(table.position),
    index("section_picture").on(table.pictureId),
  ],
);

export const sectionName = sqliteTable(
  "section_name",
  {
    sectionId: integer("section_id")
      .notNull()
      .references(() => section.id),
    locale: localeColumn(),
    name: text("name").notNull(),
    slug: text("slug").notNull(),
    description: text("description").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.sectionId, table.locale] }),
    uniqueIndex("section_name_slug").on(table.locale, table.slug),
    check("section_name_locale", localeForm(table.locale)),
  ],
);

/** Projects, institutions and tags: what a story is about, beside its one section. */
export const topic = sqliteTable(
  "topic",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    key: text("key").notNull(),
    kind: text("kind", { enum: topicKinds }).notNull(),
    position: integer("position").notNull().default(0),
    /** Counts up with every change of its names or picture; guards against lost updates. */
    version: integer("version").notNull().default(1),
    /** At the head of its page, and where projects and institutions are listed. */
    pictureId: integer("picture_id").references(() => media.id),
  },
  (table) => [
    uniqueIndex("topic_key").on(table.key),
    index("topic_kind").on(table.kind, table.position),
    index("topic_picture").on(table.pictureId),
    check("topic_kind", oneOf(table.kind, topicKinds)),
  ],
);

export const topicName = sqliteTable(
  "topic_name",
  {
    topicId: integer("topic_id")
      .notNull()
      .references(() => topic.id),
    locale: localeColumn(),
    name: text("name").notNull(),
    slug: text("slug").notNull(),
    description: text("description").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.topicId, table.locale] }),
    uniqueIndex("topic_name_slug").on(table.locale, table.slug),
    check("topic_name_locale", localeForm(table.locale)),
  ],
);
