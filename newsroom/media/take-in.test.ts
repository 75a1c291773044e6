import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pictureFile, pictureFormats, widthsOf } from "../../content/pictures";
import { temporaryDatabase } from "../../db/testing";
import { masterFile } from "./files";
import { mostBytes } from "./refusal";
import { type StoredPicture, takeIn } from "./take-in";
import { blankPng, withIptc } from "./testing";

const disk = vi.hoisted(() => ({ roomFor: Number.POSITIVE_INFINITY }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const writeFile = (...given: Parameters<typeof real.writeFile>) => {
    disk.roomFor -= 1;
    if (disk.roomFor >= 0) return real.writeFile(...given);
    return Promise.reject(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));
  };
  return { ...real, writeFile };
});
beforeEach(() => {
  disk.roomFor = Number.POSITIVE_INFINITY;
});

const place = temporaryDatabase();
const folder = () => join(place.dataDir, "media");

/** Half red, half blue, so that its sides can be told apart. */
function plain(width: number, height: number): Sharp {
  const half = { create: { width: Math.ceil(width / 2), height, channels: 3, background: "#d01010" } } as const;
  return sharp({ create: { width, height, channels: 3, background: "#1010d0" } }).composite([
    { input: half, left: 0, top: 0 },
  ]);
}

async function taken(bytes: Uint8Array): Promise<StoredPicture> {
  const outcome = await takeIn([bytes]);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.picture;
}

const refused = async (bytes: Uint8Array | Iterable<Uint8Array>) => {
  const outcome = await takeIn(bytes instanceof Uint8Array ? [bytes] : bytes);
  return outcome.ok ? "taken" : outcome.reason;
};

function filesOf({ hash, width }: StoredPicture): string[] {
  return widthsOf(width).flatMap((one) =>
    pictureFormats.map((format) => join(folder(), pictureFile(hash, one, format))),
  );
}

function allFiles(): string[] {
  if (!existsSync(folder())) return [];
  const found = readdirSync(folder(), { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => one.name);
}

/** The colour at a place of a stored picture, in parts of its sides, as one letter. */
async function colourAt(file: string, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  const [red = 0, , blue = 0] = data.subarray(at);
  return red > blue ? "red" : "blue";
}

describe("a picture that is taken in", () => {
  it("is made in every width and format, under the hash of what came in, and once for the same bytes", async () => {
    const bytes = await plain(1000, 500).jpeg().toBuffer();
    const picture = await taken(bytes);
    expect(picture).toMatchObject({ width: 1000, height: 500, kind: "jpeg" });
    expect(filesOf(picture)).toHaveLength(9);
    for (const file of filesOf(picture)) {
      const { format, width, height } = await sharp(file).metadata();
      expect(file.replace("avif", "heif").replace(".jpg", ".jpeg")).toContain(`-${width}.${format}`);
      expect(Math.round((width / height) * 100)).toBe(200);
    }
    const before = allFiles();
    expect(await taken(bytes)).toEqual(picture);
    expect(allFiles()).toEqual(before);
    expect(readdirSync(join(folder(), "incoming"))).toEqual([]);
  });

  it.each(["png", "webp", "avif"] as const)("may be a %s, by its bytes", async (format) => {
    const bytes = await plain(60, 40).toFormat(format).toBuffer();
    expect(await taken(bytes)).toMatchObject({ kind: format, width: 60, height: 40 });
  });

  it("stands upright, its sides too", async () => {
    const picture = await taken(await plain(80, 40).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer());
    expect(picture).toMatchObject({ width: 40, height: 80 });
    for (const file of filesOf(picture)) {
      expect(await sharp(file).metadata()).toMatchObject({ width: 40, height: 80 });
      expect([await colourAt(file, 0.5, 0.1), await colourAt(file, 0.5, 0.9)]).toEqual(["red", "blue"]);
    }
  });

  it("is in sRGB, from CMYK and wide profiles too, with white where nothing is", async () => {
    const cmyk = await taken(await plain(60, 40).toColourspace("cmyk").jpeg().toBuffer());
    const wide = await taken(await plain(61, 40).withIccProfile("p3").jpeg().toBuffer());
    for (const file of [...filesOf(cmyk), ...filesOf(wide)])
      expect(await sharp(file).metadata()).toMatchObject({ space: "srgb", hasProfile: false });
    const clear = { create: { width: 60, height: 40, channels: 4, background: "#00000000" } } as const;
    const [file = ""] = filesOf(await taken(await sharp(clear).png().toBuffer()));
    const { dominant } = await sharp(file).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  });

  it("keeps nothing of where it was taken, by whom or with what, in no file", async () => {
    const exif = {
      IFD0: { Copyright: "geheim" },
      IFD3: { GPSLatitude: "53/1 54/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "27/1 33/1 0/1", GPSLongitudeRef: "E" },
    };
    const marked = await plain(90, 60)
      .withExif(exif)
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")
      .jpeg()
      .toBuffer();
    expect((await sharp(marked).metadata()).exif?.includes("geheim")).toBe(true);
    const picture = await taken(withIptc(marked, { caption: "geheim" }));
    for (const file of [...filesOf(picture), join(folder(), masterFile(picture.hash))]) {
      const { exif: left, iptc, xmp, icc } = await sharp(file).metadata();
      expect([left, iptc, xmp, icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(readFileSync(file).includes("geheim")).toBe(false);
    }
  });

  it("loses what somebody hid behind its end", async () => {
    const picture = await taken(
      Buffer.concat([await plain(50, 40).jpeg().toBuffer(), Buffer.from("<script>PK hidden")]),
    );
    for (const file of filesOf(picture)) expect(readFileSync(file).includes("hidden")).toBe(false);
  });
});

describe("a file that is no picture for us", () => {
  it("is refused by its bytes, and leaves nothing", async () => {
    const before = allFiles();
    const jpeg = await plain(400, 300).jpeg().toBuffer();
    const svg = Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    expect(await refused(svg)).toBe("svg");
    expect(await refused(Buffer.from("Das ist ein Text und heißt bild.jpg"))).toBe("notAccepted");
    expect(await refused(await plain(20, 20).gif().toBuffer())).toBe("notAccepted");
    expect(await refused(await plain(20, 20).tiff().toBuffer())).toBe("notAccepted");
    expect(await refused(Buffer.from("%PDF-1.7\n"))).toBe("notAccepted");
    expect(await refused(Buffer.alloc(0))).toBe("empty");
    expect(await refused(jpeg.subarray(0, jpeg.length / 2))).toBe("damaged");
    expect(await refused(jpeg.subarray(0, 20))).toBe("damaged");
    expect(await refused(Buffer.concat([jpeg.subarray(0, 3), svg]))).toBe("damaged");
    expect(allFiles()).toEqual(before);
  });

  it("is refused when it moves", async () => {
    const frames = [plain(20, 20), plain(20, 20).negate()];
    const inputs = await Promise.all(frames.map((one) => one.png().toBuffer()));
    const moving = await sharp(inputs, { join: { animated: true } })
      .webp({ loop: 0 })
      .toBuffer();
    expect(await refused(moving)).toBe("animated");
    const [png = Buffer.alloc(0)] = inputs;
    const animation = Buffer.from("000000086163544c0000000200000000f38d9370", "hex");
    expect(await refused(Buffer.concat([png.subarray(0, 33), animation, png.subarray(33)]))).toBe("animated");
  });

  it("says so when it is a HEIC that cannot be read here", async () => {
    const box = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic"),
      Buffer.alloc(4),
      Buffer.from("mif1heic"),
    ]);
    expect(await refused(box)).toBe("heicUnreadable");
  });

  it("is refused for its pixels before they are unpacked, and for a shape that no page could show", async () => {
    const bytes = blankPng(20_000, 20_000);
    expect(bytes.length).toBeLessThan(500_000);
    expect(await sharp(bytes, { limitInputPixels: false }).metadata()).toMatchObject({ width: 20_000, height: 20_000 });
    const begun = Date.now();
    expect(await refused(bytes)).toBe("tooManyPixels");
    expect(Date.now() - begun).toBeLessThan(1_000);
    expect(await refused(blankPng(900, 100))).toBe("tooStretched");
    expect(await refused(blankPng(100, 900))).toBe("tooStretched");
    expect(await refused(blankPng(800, 100))).toBe("taken");
  });

  it("is cut off at 40 MB while it comes in", async () => {
    let sent = 0;
    function* endless() {
      for (;;) {
        sent += 1_000_000;
        yield new Uint8Array(1_000_000);
      }
    }
    expect(await refused(endless())).toBe("tooManyBytes");
    expect(sent).toBeLessThan(mostBytes + 5_000_000);
  });

  it("leaves nothing half-written on a full disk, and says what is wrong", async () => {
    const before = allFiles();
    const bytes = await plain(700, 300).jpeg().toBuffer();
    disk.roomFor = 4;
    expect(await refused(bytes)).toBe("diskFull");
    expect(allFiles()).toEqual(before);
    disk.roomFor = Number.POSITIVE_INFINITY;
    expect(await refused(bytes)).toBe("taken");
  });
});
