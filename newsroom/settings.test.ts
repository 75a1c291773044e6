import { describe, expect, it } from "vitest";
import { reader } from "../db/client";
import { readSettingsVersion, readSiteSettings } from "../db/queries/settings";
import { auditEntry } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { saveSettingsAs } from "./settings";
import { somebody } from "./testing";

temporaryDatabase();
const administrator = somebody("administrator");

describe("the settings", () => {
  it("are saved by administrators, with what was changed in the audit list", async () => {
    const settings = { ...(await readSiteSettings()), claim: { de: "Aus erster Hand" } };
    expect(await saveSettingsAs(somebody("chief"), { version: 0, settings })).toMatchObject({ reason: "forbidden" });
    expect(await saveSettingsAs(administrator, { version: 0, settings })).toEqual({ ok: true, version: 1 });
    expect((await readSiteSettings()).claim.de).toBe("Aus erster Hand");
    expect((await reader().select().from(auditEntry)).at(-1)).toMatchObject({
      action: "settings.save",
      actor: "administrator",
      detail: { changed: ["claim"] },
    });
  });

  it("are not overwritten by who saw an older state of them", async () => {
    const settings = { ...(await readSiteSettings()), claim: { de: "Zuerst" } };
    expect(await saveSettingsAs(administrator, { version: 1, settings })).toEqual({ ok: true, version: 2 });
    const late = await saveSettingsAs(administrator, { version: 1, settings: { ...settings, claim: {} } });
    expect(late).toEqual({ ok: false, reason: "versionConflict" });
    expect((await readSiteSettings()).claim.de).toBe("Zuerst");
    expect(await readSettingsVersion()).toBe(2);
  });
});
