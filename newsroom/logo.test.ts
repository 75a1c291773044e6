import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { logoFile } from "../content/pictures";
import { reader } from "../db/client";
import { changesAfter, latestChangeId } from "../db/queries/content-version";
import { readLogo, readLogoVersion } from "../db/queries/logo";
import { auditEntry } from "../db/schema";
import { temporaryDatabase } from "../db/testing";
import { publisher } from "../outlets/json-ld/publisher";
import { removeLogo, uploadLogo } from "./logo";
import { uploadPicture } from "./media/library";
import { somebody } from "./testing";

const place = temporaryDatabase();
const administrator = somebody("administrator");

/** A see-through picture with a bar of a colour in it. */
async function drawing(width: number, height: number, red = 0): Promise<Buffer> {
  const bar = { create: { width: 20, height: 10, channels: 4 as const, background: { r: red, g: 0, b: 0, alpha: 1 } } };
  const paper = { create: { width, height, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } } };
  return sharp(paper)
    .composite([{ input: await sharp(bar).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

async function upload(scheme: "light" | "dark", bytes: Buffer | string, by = administrator) {
  return uploadLogo(by, { scheme, version: await readLogoVersion(), source: [Buffer.from(bytes)] });
}

const fileOf = (hash: string, format: "webp" | "png") => join(place.dataDir, "media", logoFile(hash, format));

describe("the newsroom's logo", () => {
  it("is nobody's to set but an administrator's, and none for dark paper comes alone", async () => {
    expect(await readLogo()).toBeNull();
    expect(await upload("light", "", somebody("chief"))).toMatchObject({ reason: "forbidden" });
    expect(await removeLogo(somebody("chief"), { scheme: "light", version: 0 })).toMatchObject({ reason: "forbidden" });
    expect(await upload("dark", await drawing(300, 100))).toEqual({ ok: false, reason: "lightFirst" });
  });

  it("passes the checks of every picture: by its bytes, and no SVG", async () => {
    expect(await upload("light", "<svg xmlns='http://www.w3.org/2000/svg'/>")).toEqual({ ok: false, reason: "svg" });
    expect(await upload("light", "Text")).toEqual({ ok: false, reason: "notAccepted" });
    expect(await upload("light", await drawing(900, 100))).toEqual({ ok: false, reason: "tooStretched" });
  });

  it("is made anew, bounded and see-through, and told to every page and to machines", async () => {
    const before = latestChangeId(reader());
    expect(await upload("light", await drawing(2_400, 600))).toEqual({ ok: true, version: 1 });
    const logo = await readLogo();
    expect(logo).toMatchObject({ light: { width: 896, height: 224 }, dark: null });
    const hash = logo?.light.hash ?? "";
    for (const format of ["webp", "png"] as const) {
      const { width, hasAlpha, exif } = await sharp(fileOf(hash, format)).metadata();
      expect({ width, hasAlpha, exif }).toEqual({ width: 896, hasAlpha: true, exif: undefined });
    }
    expect(changesAfter(reader(), before).map(({ locale, kind }) => `${locale} ${kind}`)).toEqual([
      "de frame",
      "ru frame",
    ]);
    expect((await reader().select().from(auditEntry)).at(-1)).toMatchObject({
      action: "settings.save",
      detail: { changed: ["logo"] },
    });
    const site = { url: "https://news.example", name: "N", timeZone: "UTC", locale: "de", networks: [] } as const;
    expect(publisher({ ...site, networks: [], logo: logo?.light ?? null })).toMatchObject({
      logo: { url: `https://news.example/media/logos/${hash}.png`, width: "896", height: "224" },
    });
  });

  it("is not the picture that the library makes of the same file, which is on white", async () => {
    const bytes = await drawing(350, 100, 90);
    await upload("light", bytes);
    await uploadPicture(administrator, { source: [bytes], name: "logo.png" });
    const hash = (await readLogo())?.light.hash ?? "";
    expect((await sharp(fileOf(hash, "webp")).metadata()).hasAlpha).toBe(true);
  });

  it("has another one for dark paper, which goes with it", async () => {
    expect(await upload("dark", await drawing(300, 100, 200))).toMatchObject({ ok: true });
    expect((await readLogo())?.dark).toMatchObject({ width: 300, height: 100 });
    await upload("light", await drawing(320, 100, 50));
    expect(await readLogo()).toMatchObject({ light: { width: 320 }, dark: { width: 300 } });
    await removeLogo(administrator, { scheme: "dark", version: await readLogoVersion() });
    expect(await readLogo()).toMatchObject({ light: { width: 320 }, dark: null });
  });

  it("is not changed by who saw an older state of it, and is gone when it is taken off, its files kept", async () => {
    const version = await readLogoVersion();
    const hash = (await readLogo())?.light.hash ?? "";
    const stale = { scheme: "light", version: version - 1 } as const;
    expect(await removeLogo(administrator, stale)).toEqual({ ok: false, reason: "versionConflict" });
    const late = { ...stale, source: [await drawing(300, 100)] };
    expect(await uploadLogo(administrator, late)).toEqual({ ok: false, reason: "versionConflict" });
    expect(await removeLogo(administrator, { scheme: "light", version })).toEqual({ ok: true, version: version + 1 });
    expect(await readLogo()).toBeNull();
    expect(existsSync(fileOf(hash, "webp"))).toBe(true);
  });
});
