import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { instant, oneOf } from "./columns";
import { article } from "./story";

/** What follows from a publication. `pages.warm`: its pages are rendered once, so that no reader waits for them. */
export const effectKinds = ["pages.warm"] as const;
export type EffectKind = (typeof effectKinds)[number];

/** What has to follow from a publication, written in its transaction and done once, at its time. */
export const effect = sqliteTable(
  "effect",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: effectKinds }).notNull(),
    articleId: integer("article_id")
      .notNull()
      .references(() => article.id),
    /** The version of the article that is published. */
    publication: integer("publication").notNull(),
    /** When the publication is out. */
    dueAt: instant("due_at").notNull(),
    /**
     * Not to be taken before: its time, the end of the lease of the process that does it now, or of the pause after a
     * failure. Null once it was given up.
     */
    nextAttemptAt: instant("next_attempt_at"),
    doneAt: instant("done_at"),
    /** Counts up with every claim, so that a process whose lease ran out cannot speak for the one after it. */
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
  },
  (table) => [
    uniqueIndex("effect_once").on(table.kind, table.articleId, table.publication),
    index("effect_article").on(table.articleId),
    index("effect_open").on(table.nextAttemptAt).where(sql`done_at is null`),
    index("effect_done").on(table.doneAt),
    check("effect_kind", oneOf(table.kind, effectKinds)),
    check("effect_attempts", sql`${table.attempts} >= 0`),
  ],
);
