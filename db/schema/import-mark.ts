import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

/** How far the import of a file has come, kept in the transaction that wrote its items: a killed import goes on there. */
export const importMark = sqliteTable(
  "import_mark",
  {
    /** SHA-256 of the file's size, beginning and end, hexadecimal. */
    fileHash: text("file_hash").primaryKey(),
    /** Its name when it was imported, for people. */
    fileName: text("file_name").notNull(),
    /** Where the reading goes on: bytes from the beginning, the line there, and the bytes of the head before the items. */
    offset: integer("byte_offset").notNull(),
    line: integer("line").notNull(),
    head: integer("head").notNull(),
    /** How many items were done. */
    items: integer("items").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (table) => [check("import_mark_offset", sql`${table.offset} >= ${table.head} and ${table.head} >= 0`)],
);
