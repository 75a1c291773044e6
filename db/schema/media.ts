import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, localeColumn, localeForm } from "./columns";

/** A picture. Its files lie in `DATA_DIR/media`, named by the hash of the original and the width. */
export const media = sqliteTable(
  "media",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** SHA-256 of the original's bytes, hexadecimal. */
    hash: text("hash").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("media_hash").on(table.hash),
    check("media_size", sql`${table.width} > 0 and ${table.height} > 0`),
    check("media_hash_form", sql`length(${table.hash}) = 64`),
  ],
);

export const mediaText = sqliteTable(
  "media_text",
  {
    mediaId: integer("media_id")
      .notNull()
      .references(() => media.id),
    locale: localeColumn(),
    alt: text("alt").notNull(),
    credit: text("credit").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.locale] }),
    check("media_text_locale", localeForm(table.locale)),
  ],
);
