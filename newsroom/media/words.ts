import { localeByLetters } from "../../i18n/letters";
import { type Locale, locales } from "../../i18n/locales";
import { readIptc } from "./iptc";
import { readXmp } from "./xmp";

/** What a picture's file says of it (IPTC IIM and XMP, the IPTC Core of both). */
export interface PictureWords {
  creator: string;
  credit: string;
  caption: Partial<Record<Locale, string>>;
}

/** A JPEG's segment holds no more; larger blocks carry an editing history, and their parsing would hold up the process. */
const largestBlock = 65_000;
const longest = { creator: 200, credit: 200, caption: 2_000 };

/** Reads caption, creator and credit, from XMP where both speak; what is unreadable is left out. */
export function readWords(blocks: { iptc: Buffer | undefined; xmp: Buffer | undefined }): PictureWords {
  const iptc = readIptc(bounded(blocks.iptc));
  const xmp = readXmp(bounded(blocks.xmp));
  const creators = xmp.creators.length > 0 ? xmp.creators : iptc.creators;
  const inIptc = [{ language: "x-default", text: iptc.caption }];
  return {
    creator: clean(creators.join(", "), longest.creator),
    credit: clean(xmp.credit || iptc.credit, longest.credit),
    caption: byLocale(xmp.description.length > 0 ? xmp.description : inIptc),
  };
}

function bounded(block: Buffer | undefined): Buffer {
  return block && block.length <= largestBlock ? block : Buffer.alloc(0);
}

/** A text that names its language goes to it; another one to the language that is written in its letters. */
function byLocale(texts: readonly { language: string; text: string }[]): Partial<Record<Locale, string>> {
  const cleaned = texts.map(({ language, text }) => ({ language, text: clean(text, longest.caption) }));
  const captions = locales.map((locale) => {
    const named = cleaned.find(({ language }) => language.toLowerCase().split("-")[0] === locale);
    const alike = cleaned.find(({ language, text }) => language === "x-default" && localeByLetters(text) === locale);
    return [locale, (named ?? alike)?.text ?? ""] as const;
  });
  return Object.fromEntries(captions.filter(([, text]) => text !== ""));
}

/** Without what no field of a form could hold. */
function clean(text: string, most: number): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, most);
}
