import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";
import { article } from "./story";

/** A secret link to the preview of an article, for people without an account. */
export const previewLink = sqliteTable(
  "preview_link",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** SHA-256 of the token, hexadecimal: whoever reads the database cannot make the link of it. */
    tokenHash: text("token_hash").notNull(),
    /**
     * Never null: an article is never deleted, for its revisions are not (`db/migrations/0001_unchangeable.sql`). The
     * column may be, and the foreign key says what would follow, as they were released.
     */
    articleId: integer("article_id").references(() => article.id, { onDelete: "set null" }),
    madeBy: text("made_by").notNull(),
    madeAt: instant("made_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [
    uniqueIndex("preview_link_token").on(table.tokenHash),
    index("preview_link_article").on(table.articleId, table.madeAt),
    index("preview_link_expires").on(table.expiresAt),
    check("preview_link_token_form", sql`length(${table.tokenHash}) = 64`),
    check("preview_link_expires", sql`${table.expiresAt} > ${table.madeAt}`),
  ],
);
