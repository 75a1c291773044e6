import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { type PictureKind, pictureKinds } from "../../content/pictures";
import { instant, localeColumn, localeForm, oneOf } from "./columns";

/** What is kept of a picture's file. */
const fileColumns = () => ({
  /** SHA-256 of the bytes as they were uploaded, hexadecimal: the name of its files. */
  hash: text("hash").notNull(),
  /** In pixels, upright. */
  width: integer("width").notNull(),
  height: integer("height").notNull(),
  /** What the file was, by its bytes. */
  kind: text("kind", { enum: pictureKinds }).$type<PictureKind>().notNull(),
  /** Its name with those who uploaded it. */
  originalName: text("original_name").notNull(),
});

/** A picture of the library. Its files lie in `DATA_DIR/media`, named by the hash and the width. */
export const media = sqliteTable(
  "media",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    ...fileColumns(),
    /** The point that must stay in view where a picture is cropped, in parts of its width and height. */
    focalX: real("focal_x").notNull().default(0.5),
    focalY: real("focal_y").notNull().default(0.5),
    /** Who made it. */
    creator: text("creator").notNull().default(""),
    rightsNote: text("rights_note").notNull().default(""),
    /** The first moment at which readers may not see it any more; null: no end. */
    rightsEndAt: instant("rights_end_at"),
    /** The account; null for what the command line made. */
    uploadedBy: text("uploaded_by"),
    /** All its words in lower case, for the library's search: SQLite's LIKE knows the case of Latin letters only. */
    words: text("words").notNull().default(""),
    /** Counts up with every change; guards against lost updates. */
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("media_hash").on(table.hash),
    index("media_rights_end").on(table.rightsEndAt),
    check("media_size", sql`${table.width} > 0 and ${table.height} > 0`),
    check("media_hash_form", sql`length(${table.hash}) = 64`),
    check("media_kind", oneOf(table.kind, pictureKinds)),
    check("media_focal_point", sql`${table.focalX} between 0 and 1 and ${table.focalY} between 0 and 1`),
    check("media_version", sql`${table.version} >= 1`),
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
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.locale] }),
    check("media_text_locale", localeForm(table.locale)),
  ],
);

/** Files that a picture had before it was replaced. Never changed and never deleted. */
export const mediaFile = sqliteTable(
  "media_file",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    mediaId: integer("media_id")
      .notNull()
      .references(() => media.id),
    ...fileColumns(),
    replacedBy: text("replaced_by").notNull(),
    replacedAt: instant("replaced_at").notNull(),
  },
  (table) => [
    index("media_file_media").on(table.mediaId, table.replacedAt),
    check("media_file_kind", oneOf(table.kind, pictureKinds)),
  ],
);
