import { describe, expect, it } from "vitest";
import { readIptc } from "./iptc";
import { withIptc } from "./testing";

/** The block as a JPEG has it: between the marker with its length and the rest of the file. */
function blockOf(words: Parameters<typeof withIptc>[1], encoding?: "utf8" | "latin1"): Buffer {
  return withIptc(Buffer.alloc(2), words, encoding).subarray(6);
}
const bare = (block: Buffer) => block.subarray(block.indexOf(0x1c));
const nothing = { creators: [], credit: "", caption: "" };

describe("a block of IPTC", () => {
  it("is read bare and behind Photoshop's other resources", () => {
    const block = blockOf({ credit: "dpa" });
    const resources = block.subarray("Photoshop 3.0\0".length);
    const other = Buffer.from("8BIM\u0003\u00ed\u0003abc\0\0\0\u0003xyz\0", "latin1");
    for (const form of [block, resources, bare(block), Buffer.concat([other, resources])])
      expect(readIptc(form).credit).toBe("dpa");
  });

  it("names all its creators", () => {
    const two = Buffer.concat([bare(blockOf({ creator: "Nowak" })), bare(blockOf({ creator: "Ilyin" }))]);
    expect(readIptc(two).creators).toEqual(["Nowak", "Ilyin"]);
  });

  it("is UTF-8 without the mark too, and may be cut within a letter", () => {
    const unmarked = Buffer.concat([Buffer.from([0x1c, 2, 110, 0, 8]), Buffer.from("Минс")]);
    expect(readIptc(unmarked).credit).toBe("Минс");
    const marked = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3]), Buffer.from("\u001b%G")]);
    const cut = Buffer.concat([Buffer.from([0x1c, 2, 110, 0, 7]), Buffer.from("Минс").subarray(0, 7)]);
    expect(readIptc(Buffer.concat([marked, cut])).credit).toBe("Мин");
  });

  it("says nothing beyond the place where it breaks", () => {
    const block = blockOf({ credit: "dpa", caption: "Am Ufer" });
    for (let end = 0; end < block.length - 1; end += 1) expect(readIptc(block.subarray(0, end)).caption).toBe("");
    const lying = Buffer.from(bare(block));
    lying.writeUInt16BE(0xffff, 3);
    expect(readIptc(lying)).toEqual(nothing);
    expect(readIptc(Buffer.from("8BIM\u0004\u0004\0\0\u00ff\u00ff\u00ff\u00ff", "latin1"))).toEqual(nothing);
  });
});
