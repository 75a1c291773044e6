import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { date, instant, localeForm, oneOf } from "./columns";

/** From least to most: who may do what is said in `newsroom/`. */
export const roles = ["author", "editor", "chief", "administrator"] as const;
export type Role = (typeof roles)[number];

/**
 * Somebody with access to the desk. Names of tables and properties down to `passkey` are those that better-auth asks
 * its adapter for; `locales`, `ui_locale`, `last_sign_in_at` and all of `invite`, `reset` and `attempt` are ours.
 */
export const user = sqliteTable(
  "user",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** Lower case. */
    email: text("email").notNull(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
    image: text("image"),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
    role: text("role", { enum: roles }).notNull(),
    /** The languages that this account may publish in. Written by our queries only: better-auth would encode it twice. */
    locales: text("locales", { mode: "json" }).$type<string[]>().notNull(),
    /** The language of the desk. */
    uiLocale: text("ui_locale").notNull(),
    lastSignInAt: instant("last_sign_in_at"),
    banned: integer("banned", { mode: "boolean" }).notNull().default(false),
    banReason: text("ban_reason"),
    banExpires: date("ban_expires"),
    twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    uniqueIndex("user_email").on(table.email),
    check("user_role", oneOf(table.role, roles)),
    check("user_locales", sql`json_valid(${table.locales})`),
    check("user_ui_locale", localeForm(table.uiLocale)),
    check("user_email_form", sql`${table.email} = lower(${table.email})`),
  ],
);

const ownerColumn = () =>
  text("user_id")
    .notNull()
    .references(() => user.id, { onDelete: "cascade" });

export const session = sqliteTable(
  "session",
  {
    id: text("id").primaryKey(),
    userId: ownerColumn(),
    token: text("token").notNull(),
    expiresAt: date("expires_at").notNull(),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    /** Always null: nobody can act as somebody else. */
    impersonatedBy: text("impersonated_by"),
  },
  (table) => [
    uniqueIndex("session_token").on(table.token),
    index("session_user").on(table.userId),
    check("session_impersonated_by", sql`${table.impersonatedBy} is null`),
  ],
);

/** A way to sign in; here always `credential`, with the Argon2id hash of a password. */
export const account = sqliteTable(
  "account",
  {
    id: text("id").primaryKey(),
    userId: ownerColumn(),
    providerId: text("provider_id").notNull(),
    accountId: text("account_id").notNull(),
    password: text("password"),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: date("access_token_expires_at"),
    refreshTokenExpiresAt: date("refresh_token_expires_at"),
    scope: text("scope"),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
  },
  (table) => [uniqueIndex("account_user_provider").on(table.userId, table.providerId)],
);

/** Challenges that are under way: the second step of a sign-in, a passkey. */
export const verification = sqliteTable(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: date("expires_at").notNull(),
    createdAt: date("created_at").notNull(),
    updatedAt: date("updated_at").notNull(),
  },
  (table) => [index("verification_identifier").on(table.identifier)],
);

/** The secret of one-time codes and the backup codes, encrypted with the key of `accounts/secret.ts`. */
export const twoFactor = sqliteTable(
  "two_factor",
  {
    id: text("id").primaryKey(),
    userId: ownerColumn(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    verified: integer("verified", { mode: "boolean" }).notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").notNull().default(0),
    lockedUntil: date("locked_until"),
  },
  (table) => [uniqueIndex("two_factor_user").on(table.userId)],
);

export const passkey = sqliteTable(
  "passkey",
  {
    id: text("id").primaryKey(),
    userId: ownerColumn(),
    name: text("name"),
    publicKey: text("public_key").notNull(),
    credentialID: text("credential_id").notNull(),
    counter: integer("counter").notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: integer("backed_up", { mode: "boolean" }).notNull(),
    transports: text("transports"),
    createdAt: date("created_at"),
    aaguid: text("aaguid"),
  },
  (table) => [uniqueIndex("passkey_credential").on(table.credentialID), index("passkey_user").on(table.userId)],
);

/** How often an address called one of better-auth's HTTP endpoints. */
export const rateLimit = sqliteTable(
  "rate_limit",
  {
    id: text("id").primaryKey(),
    key: text("key").notNull(),
    count: integer("count").notNull(),
    lastRequest: instant("last_request").notNull(),
  },
  (table) => [uniqueIndex("rate_limit_key").on(table.key)],
);

/** A link that makes one account. The link holds the token; here lies only its SHA-256. */
export const invite = sqliteTable(
  "invite",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull(),
    role: text("role", { enum: roles }).notNull(),
    locales: text("locales", { mode: "json" }).$type<string[]>().notNull(),
    /** For whom it is meant, in lower case, where somebody said so; whoever has the link may take it. */
    email: text("email"),
    /** The one that a server without accounts prints when it starts; the next start's makes it void. */
    isFirst: integer("is_first", { mode: "boolean" }).notNull().default(false),
    /** Null for the operator, on the command line. */
    invitedBy: text("invited_by").references(() => user.id, { onDelete: "set null" }),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    usedBy: text("used_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("invite_token_hash").on(table.tokenHash),
    index("invite_invited_by").on(table.invitedBy),
    index("invite_used_by").on(table.usedBy),
    check("invite_role", oneOf(table.role, roles)),
    check("invite_token_hash_form", sql`length(${table.tokenHash}) = 64`),
    check("invite_locales", sql`json_valid(${table.locales})`),
  ],
);

/** A link that lets somebody who lost a password or a device set a new password. Of it, too, only the SHA-256 lies here. */
export const reset = sqliteTable(
  "reset",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    tokenHash: text("token_hash").notNull(),
    userId: ownerColumn(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [
    uniqueIndex("reset_token_hash").on(table.tokenHash),
    index("reset_user").on(table.userId),
    check("reset_token_hash_form", sql`length(${table.tokenHash}) = 64`),
  ],
);

/** Attempts to sign in, by account and by address, in the window that began at `since`. */
export const attempt = sqliteTable(
  "attempt",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    since: instant("since").notNull(),
  },
  (table) => [index("attempt_since").on(table.since)],
);
