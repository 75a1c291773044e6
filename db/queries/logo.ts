import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { reader } from "../client";
import { setting } from "../schema";
import type { Transaction } from "../transaction";

/** A logo whose files lie in `DATA_DIR/media/logos`; its size is in pixels. */
const logo = z.object({ hash: z.string(), width: z.number(), height: z.number() });
export type Logo = z.infer<typeof logo>;

/** What stands at the head of every page; another one on dark paper, where the newsroom has one. */
const siteLogo = z.object({ light: logo, dark: logo.nullable() });
export type SiteLogo = z.infer<typeof siteLogo>;

/** Wrapped, for a setting's value is never null. */
const kept = z.object({ logo: siteLogo.nullable() });
const key = "logo";

/** The newsroom's logo; null where its name stands in type. */
export async function readLogo(): Promise<SiteLogo | null> {
  const [row] = await reader().select({ value: setting.value }).from(setting).where(eq(setting.key, key));
  return row ? kept.parse(row.value).logo : null;
}

/** How often it was changed; 0 where there never was one. */
export async function readLogoVersion(): Promise<number> {
  const [row] = await reader().select({ version: setting.version }).from(setting).where(eq(setting.key, key));
  return row?.version ?? 0;
}

/** The same inside a transaction. */
export async function keptLogo(tx: Transaction): Promise<{ version: number; logo: SiteLogo | null }> {
  const [row] = await tx.select().from(setting).where(eq(setting.key, key));
  return row ? { version: row.version, ...kept.parse(row.value) } : { version: 0, logo: null };
}

export async function writeLogo(tx: Transaction, siteLogoNow: SiteLogo | null): Promise<void> {
  const value = kept.parse({ logo: siteLogoNow });
  const set = { value, version: sql`${setting.version} + 1` };
  await tx.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set });
}
