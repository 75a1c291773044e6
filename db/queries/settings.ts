import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { type Locale, locales } from "../../i18n/locales";
import { reader } from "../client";
import { setting } from "../schema";
import type { Transaction } from "../transaction";

const localised = z.partialRecord(z.enum(locales), z.string());

/** What the newsroom says of itself; the desk edits it. */
const siteSettings = z.object({
  /** The agency's name, in each language: logo, datelines, publisher. */
  name: localised,
  /** What it is, in a line. */
  claim: localised,
  /** Imprint and contact: paragraphs, separated by blank lines. */
  imprint: localised,
  contact: localised,
  /** *Abonnieren Sie uns auf …* */
  networks: z.array(z.object({ name: z.string(), url: z.url({ protocol: /^https?$/ }) })),
});

export type SiteSettings = z.infer<typeof siteSettings>;

const unset: SiteSettings = {
  name: Object.fromEntries(locales.map((locale) => [locale, "Depesche"])),
  claim: {},
  imprint: {},
  contact: {},
  networks: [],
};

const key = "site";

export async function readSiteSettings(): Promise<SiteSettings> {
  const [row] = await reader().select({ value: setting.value }).from(setting).where(eq(setting.key, key));
  return row ? siteSettings.parse(row.value) : unset;
}

/** How often they were saved; 0 where they never were. */
export async function readSettingsVersion(): Promise<number> {
  const [row] = await reader().select({ version: setting.version }).from(setting).where(eq(setting.key, key));
  return row?.version ?? 0;
}

/** The same inside a transaction, with what is kept now. */
export async function keptSettings(tx: Transaction): Promise<{ version: number; settings: SiteSettings }> {
  const [row] = await tx.select().from(setting).where(eq(setting.key, key));
  return row ? { version: row.version, settings: siteSettings.parse(row.value) } : { version: 0, settings: unset };
}

export async function writeSiteSettings(tx: Transaction, settings: SiteSettings): Promise<void> {
  const value = siteSettings.parse(settings);
  const set = { value, version: sql`${setting.version} + 1` };
  await tx.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set });
}

/** A setting's text in a language; empty where the newsroom has not written it. */
export function textOf(texts: SiteSettings["name"], locale: Locale): string {
  return texts[locale] ?? "";
}
