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

const schema = z
  .object({
    PORT: whole(0, 65_535).default(3000),
    DATA_DIR: z.string().min(1, "must name a folder").default("./data"),
    SITE_URL: siteUrl.optional(),
    WORKERS: whole(1, 64).default(1),
    TIME_ZONE: timeZone.default("Europe/Minsk"),
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
  }));

export type Environment = z.infer<typeof schema>;

/** Raised when settings are wrong; the message has one line for each, with its name. */
export class BadEnvironment extends Error {}

/** The settings of this process. Empty variables count as unset. @throws {BadEnvironment} naming every bad one. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join(".")} ${issue.message} (it is "${given[String(issue.path[0])]}")`,
  );
  throw new BadEnvironment(`These settings can't be used:\n${lines.join("\n")}`);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}
