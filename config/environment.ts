import { resolve } from "node:path";
import { z } from "zod";

const whole = (minimum: number, maximum: number) =>
  z.coerce
    .number({ error: "must be a whole number" })
    .int("must be a whole number")
    .min(minimum, `must be at least ${minimum}`)
    .max(maximum, `must be at most ${maximum}`);

const timeZone = z.string().refine(isTimeZone, "must be an IANA time zone such as Europe/Minsk");

const siteUrl = z
  .url({ protocol: /^https?$/, error: "must be an http or https address such as https://news.example" })
  // zod goes on to this when it is no address at all.
  .refine((url) => !URL.canParse(url) || new URL(url).pathname === "/", "must have no path")
  .transform((url) => new URL(url).origin);

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: "must be an smtp or smtps address such as smtps://user:key@mail.example",
});

const schema = z
  .object({
    PORT: whole(0, 65_535).default(3000),
    DATA_DIR: z.string().min(1, "must name a folder").default("./data"),
    SITE_URL: siteUrl.optional(),
    WORKERS: whole(1, 64).default(1),
    TIME_ZONE: timeZone.default("Europe/Minsk"),
    TRUSTED_PROXIES: whole(0, 10).default(0),
    SMTP_URL: smtpUrl.optional(),
    WEBSUB_HUB: z.url({ protocol: /^https?$/, error: "must be the http or https address of a hub" }).optional(),
    MAIL_FROM: z.string().includes("@", "must name an e-mail address").optional(),
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    path: ["MAIL_FROM"],
    error: "must be set together with SMTP_URL",
  })
  .transform((env) => ({
    /** TCP port; 0 lets the system choose one. */
    port: env.PORT,
    /** Absolute path of the folder that holds all state. */
    dataDir: resolve(env.DATA_DIR),
    /** Origin for absolute addresses, without a slash at its end. */
    siteUrl: env.SITE_URL ?? `http://localhost:${env.PORT}`,
    workers: env.WORKERS,
    timeZone: env.TIME_ZONE,
    /** How many proxies stand before the server, each of which adds an address to `X-Forwarded-For`. */
    trustedProxies: env.TRUSTED_PROXIES,
    /** The WebSub hub that feeds name; null where there is none. */
    webSubHub: env.WEBSUB_HUB ?? null,
    /** Where mail goes out and in whose name; null where nothing is sent. */
    mail: env.SMTP_URL && env.MAIL_FROM ? { server: env.SMTP_URL, from: env.MAIL_FROM } : null,
  }));

export type Environment = z.infer<typeof schema>;

/** Settings that may hold a password. */
const secret = new Set(["SMTP_URL"]);

/** Raised when settings are wrong; the message has one line for each, with its name. */
export class BadEnvironment extends Error {}

/** The settings of this process. Empty variables count as unset. @throws {BadEnvironment} naming every bad one. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const isShown = given[name] !== undefined && !secret.has(name);
    return `  ${name} ${message}${isShown ? ` (it is "${given[name]}")` : ""}`;
  });
  throw new BadEnvironment(`These settings can't be used:\n${lines.join("\n")}`);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}
