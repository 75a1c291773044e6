import { crc32, deflateSync } from "node:zlib";

/** A JPEG with a block of IPTC IIM in it, as agencies and cameras write it: in UTF-8 (marked so) or in Latin-1. */
export function withIptc(
  jpeg: Buffer,
  words: Partial<Record<keyof typeof datasets, string>>,
  encoding: "utf8" | "latin1" = "utf8",
): Buffer {
  const marked = encoding === "utf8" ? [dataset(1, 90, Buffer.from("\u001b%G"))] : [];
  const named = Object.entries(words).map(([name, text]) =>
    dataset(2, datasets[name as keyof typeof datasets], Buffer.from(text, encoding)),
  );
  const iim = Buffer.concat([...marked, ...named]);
  const padding = Buffer.alloc(iim.length % 2);
  const resource = Buffer.concat([Buffer.from("8BIM"), Buffer.from([4, 4, 0, 0]), uint(4, iim.length), iim, padding]);
  const content = Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource]);
  const segment = Buffer.concat([Buffer.from([0xff, 0xed]), uint(2, content.length + 2), content]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

/** Numbers of datasets in record 2 of IIM 4.2. */
const datasets = { creator: 80, credit: 110, caption: 120 };

function dataset(record: number, number: number, text: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, number]), uint(2, text.length), text]);
}

function uint(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

/** A black PNG of one bit a pixel: so small a file may be as large a picture as it likes. */
export function blankPng(width: number, height: number): Buffer {
  const head = Buffer.concat([uint(4, width), uint(4, height), Buffer.from([1, 0, 0, 0, 0])]);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  return Buffer.concat([uint(4, content.length), named, uint(4, crc32(named))]);
}
