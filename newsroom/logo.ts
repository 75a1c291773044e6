import { keptLogo, type Logo, type SiteLogo, writeLogo } from "../db/queries/logo";
import { inTransaction, type Transaction } from "../db/transaction";
import { byPerson } from "./desk";
import { keepFrame } from "./frame";
import { writeLogoFiles } from "./media/files";
import type { RefusalReason } from "./media/refusal";
import { type Source, takeInAs } from "./media/take-in";
import { may, type Person } from "./rights";

/** The paper that a logo is for. */
export const logoSchemes = ["light", "dark"] as const;
type LogoScheme = (typeof logoSchemes)[number];

export type LogoFailure = { ok: false; reason: RefusalReason | "forbidden" | "versionConflict" | "lightFirst" };
type Outcome = { ok: true; version: number } | LogoFailure;

interface Wanted {
  scheme: LogoScheme;
  /** The version of the logo that the editor saw; 0: there never was one. */
  version: number;
}

/**
 * Sets a file as the newsroom's logo, with the checks of every picture; every page shows it from then on. One for dark
 * paper stands in for the other there, and not alone.
 */
export async function uploadLogo(person: Person, upload: Wanted & { source: Source }): Promise<Outcome> {
  const { scheme, version, source } = upload;
  if (!may(person, "settings.write")) return { ok: false, reason: "forbidden" };
  const taken = await takeInAs<Logo>(
    async (inspected, hash, folder) => ({ hash, ...(await writeLogoFiles(inspected, hash, folder)) }),
    source,
  );
  if (!taken.ok) return taken;
  return inTransaction(async (tx) => {
    const before = await keptLogo(tx);
    if (before.version !== version) return { ok: false, reason: "versionConflict" };
    if (scheme === "light")
      return keep(tx, person, { version, logo: { dark: null, ...before.logo, light: taken.stored } });
    if (!before.logo) return { ok: false, reason: "lightFirst" };
    return keep(tx, person, { version, logo: { ...before.logo, dark: taken.stored } });
  });
}

/** Takes the logo off; without one the newsroom's name stands in type. The files stay, for pages in caches show them. */
export async function removeLogo(person: Person, { scheme, version }: Wanted): Promise<Outcome> {
  if (!may(person, "settings.write")) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const before = await keptLogo(tx);
    if (before.version !== version) return { ok: false, reason: "versionConflict" };
    if (!before.logo) return { ok: true, version };
    return keep(tx, person, { version, logo: scheme === "light" ? null : { ...before.logo, dark: null } });
  });
}

async function keep(
  tx: Transaction,
  person: Person,
  { version, logo }: { version: number; logo: SiteLogo | null },
): Promise<Outcome> {
  await writeLogo(tx, logo);
  await keepFrame(tx, { action: "settings.save", detail: { changed: ["logo"], logo } }, byPerson(person));
  return { ok: true, version: version + 1 };
}
