import ExifReader from "exifreader";
import { z } from "zod";
import { type Locale, locales, localeTable } from "../../i18n/locales";

/** What a picture's file says of it (IPTC IIM and XMP, the IPTC Core of both). */
export interface PictureWords {
  creator: string;
  credit: string;
  caption: Partial<Record<Locale, string>>;
}

/** A JPEG's segment holds no more; larger blocks carry an editing history, and their parsing would hold up the process. */
const largestBlock = 65_000;
const longest = { creator: 200, credit: 200, caption: 2_000 };
const xmpHead = Buffer.from("http://ns.adobe.com/xap/1.0/\0");

/**
 * Reads caption, creator and credit; what is unreadable is left out. The library reads files, so it is given a JPEG of
 * these two blocks alone: nothing else of a stranger's file, and only a little work.
 */
export function readWords(blocks: { iptc: Buffer | undefined; xmp: Buffer | undefined }): PictureWords {
  const { iptc, xmp } = tagsOf(blocks);
  const inFile = { language: "x-default", text: iptc["Caption/Abstract"]?.description ?? "" };
  const described = textsOf(xmp.description);
  return {
    creator: clean(textOf(xmp.creator) || iptc["By-line"]?.description, longest.creator),
    credit: clean(textOf(xmp.Credit) || iptc.Credit?.description, longest.credit),
    caption: byLocale(described.length > 0 ? described : [inFile]),
  };
}

const described = z.object({ description: z.string().catch("") });
const alternative = described.extend({ attributes: z.object({ lang: z.string() }).partial().catch({}) });
/** A tag of XMP: one text, or several in their languages. */
const xmpTag = alternative.extend({ value: z.array(alternative).catch([]) });
const tags = z.object({
  iptc: z.object({ "Caption/Abstract": described, "By-line": described, Credit: described }).partial().catch({}),
  xmp: z.object({ description: xmpTag, creator: xmpTag, Credit: xmpTag }).partial().catch({}),
});

function tagsOf({ iptc, xmp }: { iptc: Buffer | undefined; xmp: Buffer | undefined }): z.infer<typeof tags> {
  const file = Buffer.concat([start, segment(0xed, iptc), segment(0xe1, xmp, xmpHead), end]);
  try {
    return tags.parse(ExifReader.load(file, { expanded: true, includeTags: { iptc: true, xmp: true } }));
  } catch {
    // A broken block of words is no reason to refuse a picture.
    return { iptc: {}, xmp: {} };
  }
}

const start = Buffer.from([0xff, 0xd8]);
const end = Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]);

function segment(marker: number, content: Buffer | undefined, head = Buffer.alloc(0)): Buffer {
  if (!content || content.length + head.length > largestBlock) return Buffer.alloc(0);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length + head.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, head, content]);
}

type XmpTag = z.infer<typeof xmpTag> | undefined;

function textOf(tag: XmpTag): string | undefined {
  return tag && tag.value.length > 0 ? tag.value.map((one) => one.description).join(", ") : tag?.description;
}

/** The text of a tag in each language that it names; `x-default` names none. */
function textsOf(tag: XmpTag): { language: string; text: string }[] {
  const all = tag && tag.value.length > 0 ? tag.value : tag ? [tag] : [];
  return all.map((one) => ({ language: one.attributes.lang ?? "x-default", text: one.description }));
}

/** A text that names its language goes to it; another one to the language that is written in its letters. */
function byLocale(texts: readonly { language: string; text: string }[]): Partial<Record<Locale, string>> {
  const cleaned = texts.map(({ language, text }) => ({ language, text: clean(text, longest.caption) }));
  const captions = locales.map((locale) => {
    const named = cleaned.find(({ language }) => language.toLowerCase().split("-")[0] === locale);
    const alike = cleaned.find(({ language, text }) => language === "x-default" && localeOf(text) === locale);
    return [locale, (named ?? alike)?.text ?? ""] as const;
  });
  return Object.fromEntries(captions.filter(([, text]) => text !== ""));
}

/** The first language whose letters most of a text's are. */
function localeOf(text: string): Locale | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return locales.find((locale) => {
    const script = new Intl.Locale(localeTable[locale].tag).maximize().script ?? "Latn";
    return (text.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0) * 2 > letters;
  });
}

/** Without what no field of a form could hold. */
function clean(text: string | undefined, most: number): string {
  const printable = (text ?? "").replace(/\p{Cc}+/gu, " ");
  return printable.trim().slice(0, most);
}
