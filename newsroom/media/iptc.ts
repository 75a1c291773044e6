/** Numbers of the datasets that are read, in record 2 of IIM 4.2. */
const byline = 80;
const credit = 110;
const caption = 120;

export interface IptcWords {
  creators: string[];
  credit: string;
  caption: string;
}

/** Reads a block of IPTC IIM: bare, or among Photoshop's resources, as a JPEG has it. Where it breaks off, so does this. */
export function readIptc(block: Buffer): IptcWords {
  const datasets = [...datasetsOf(iimIn(block))];
  const isUtf8 = datasets.some(({ record, number, value }) => record === 1 && number === 90 && value.equals(utf8Mark));
  const texts = (wanted: number) =>
    datasets
      .filter(({ record, number }) => record === 2 && number === wanted)
      .map(({ value }) => decoded(value, isUtf8).trim())
      .filter((text) => text !== "");
  return { creators: texts(byline), credit: texts(credit)[0] ?? "", caption: texts(caption)[0] ?? "" };
}

const photoshop = Buffer.from("Photoshop 3.0\0");
const iimResource = 0x0404;

/** The IIM in a block: a resource is "8BIM", its number, a name and its data, both filled up to an even length. */
function iimIn(block: Buffer): Buffer {
  if (block[0] === datasetMark) return block;
  let at = block.subarray(0, photoshop.length).equals(photoshop) ? photoshop.length : 0;
  while (at + 12 <= block.length && block.toString("latin1", at, at + 4) === "8BIM") {
    const afterName = at + 6 + even(1 + block.readUInt8(at + 6));
    if (afterName + 4 > block.length) break;
    const size = block.readUInt32BE(afterName);
    const start = afterName + 4;
    if (block.readUInt16BE(at + 4) === iimResource) return block.subarray(start, start + size);
    at = start + even(size);
  }
  return Buffer.alloc(0);
}

function even(length: number): number {
  return length + (length % 2);
}

interface Dataset {
  record: number;
  number: number;
  value: Buffer;
}

const datasetMark = 0x1c;
/** A length with this bit set is the length of a length: for more than 32 KB, which no text here has. */
const extended = 0x8000;

function* datasetsOf(iim: Buffer): Generator<Dataset> {
  let at = 0;
  while (at + 5 <= iim.length && iim[at] === datasetMark) {
    const length = iim.readUInt16BE(at + 3);
    const end = at + 5 + length;
    if (length >= extended || end > iim.length) return;
    yield { record: iim.readUInt8(at + 1), number: iim.readUInt8(at + 2), value: iim.subarray(at + 5, end) };
    at = end;
  }
}

/** The coded character set (1:90) of UTF-8. */
const utf8Mark = Buffer.from("\u001b%G");

/**
 * Text that is marked as UTF-8 may have been cut in the middle of a letter, for its fields count bytes. Many programs
 * write UTF-8 without the mark; text in an older set is hardly ever valid UTF-8.
 */
function decoded(value: Buffer, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder("utf-8").decode(value).replace(/\uFFFD$/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(value);
  } catch {
    return new TextDecoder("latin1").decode(value);
  }
}
