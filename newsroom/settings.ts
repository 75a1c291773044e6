import { keptSettings, type SiteSettings } from "../db/queries/settings";
import { inTransaction } from "../db/transaction";
import { byPerson } from "./desk";
import { saveSettings } from "./frame";
import { may, type Person } from "./rights";

/** Saves what the newsroom says of itself, if it still is at the version that the editor saw (0: never saved). */
export async function saveSettingsAs(
  person: Person,
  save: { version: number; settings: SiteSettings },
): Promise<{ ok: true; version: number } | { ok: false; reason: "forbidden" | "versionConflict" }> {
  if (!may(person, "settings.write")) return { ok: false, reason: "forbidden" };
  return inTransaction(async (tx) => {
    const { version, settings: before } = await keptSettings(tx);
    if (version !== save.version) return { ok: false, reason: "versionConflict" };
    const changed = (Object.keys(save.settings) as (keyof SiteSettings)[]).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(save.settings[name]),
    );
    if (changed.length === 0) return { ok: true, version };
    await saveSettings(tx, save.settings, byPerson(person), { changed });
    return { ok: true, version: version + 1 };
  });
}
