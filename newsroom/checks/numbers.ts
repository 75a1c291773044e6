import { cardinalOf, numbersBegunBy } from "./languages/number-words";

export interface NumberFound {
  /** What it can mean: *1,146* is a decimal here and grouped thousands there. */
  values: number[];
  /** As it is written, with its *Millionen* or *тыс.* */
  words: string;
  /** The index in the text. */
  at: number;
}

const space = "[ \\u00a0\\u2009\\u202f]";
/** A sportsman's minutes; grouped by spaces, by points, by commas; with decimals; plain. */
const figures = new RegExp(
  [
    "\\d{1,2}[.:]\\d{2},\\d+",
    `\\d{1,3}(?:${space}\\d{3})+(?!\\d)(?:,\\d+)?`,
    "\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?",
    "\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?",
    "\\d+[.,]\\d+",
    "\\d+",
  ].join("|"),
  "gu",
);

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:Tausend|tausend|Tsd\b\.?|тыс\b|тыс(?!\p{L})\.?|тысяч\p{L}*)/u, 1e3],
  [/^(?:Millionen?|Mio(?!\p{L})\.?|млн(?!\p{L})|миллион\p{L}*)/u, 1e6],
  [/^(?:Milliarden?|Mrd(?!\p{L})\.?|млрд(?!\p{L})|миллиард\p{L}*)/u, 1e9],
  [/^(?:Billionen?|Bio(?!\p{L})\.|трлн(?!\p{L})|триллион\p{L}*)/u, 1e12],
];

/** The numbers that are written in figures, each with its scale: *52 Millionen*, *52 млн*, *1.146*, *1 146*, *3,5*. */
export function figuresIn(text: string): NumberFound[] {
  return [...text.matchAll(figures)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const after = text.slice(match.index + match[0].length);
    const parts = partsOf(match[0], before);
    if (parts) return parts.map((value) => ({ values: [value], words: match[0], at: match.index }));
    const joined = withSmallUnit(match[0], after);
    if (joined) return [{ ...joined, at: match.index }];
    if (isSmallUnitOf(text.slice(0, match.index), after)) return [];
    const [words, scale] = withScale(match[0], after);
    return [{ values: valuesOf(match[0]).map((value) => rounded(value * scale)), words, at: match.index }];
  });
}

/** *20.15* is read as *20:15*, *3.52,18* as *3:52,18*: two numbers. The minutes of a full hour say nothing. */
function partsOf(written: string, before: string): number[] | undefined {
  if (written === "00" && before.endsWith(":")) return [];
  const clock = /^(\d{1,2})[.:](\d{2}(?:,\d+)?)$/.exec(written);
  if (!clock) return undefined;
  const [, whole = "", rest = ""] = clock;
  return rest === "00" ? [Number(whole)] : [Number(whole), Number(rest.replace(",", "."))];
}

const money = "(?:Rubel|рубл\\p{L}*|руб\\.|Euro|евро)";
const small = "(?:Kopeken?|копе\\p{L}*|коп\\.|Cent|цент\\p{L}*)";
const length = "(?:Metern?|метр\\p{L}*|m|м)";
const smallLength = "(?:Zentimetern?|сантиметр\\p{L}*|cm|см)";
const smallAfter = new RegExp(
  `^(?:${space}${money}(?:${space}(?:und|и))?${space}(\\d{1,2})${space}${small}|${space}${length}${space}(\\d{1,2})${space}${smallLength})(?!\\p{L})`,
  "u",
);
const bigBefore = new RegExp(`\\d${space}(?:${money}(?:${space}(?:und|и))?|${length})${space}$`, "u");
const smallHere = new RegExp(`^${space}(?:${small}|${smallLength})(?!\\p{L})`, "u");

/** *2 рубля 40 копеек* is 2.40, *2 м 23 см* is 2.23. */
function withSmallUnit(written: string, after: string): { values: number[]; words: string } | undefined {
  const rest = smallAfter.exec(after);
  if (!rest) return undefined;
  const hundredths = Number(rest[1] ?? rest[2]) / 100;
  return { values: valuesOf(written).map((value) => rounded(value + hundredths)), words: `${written}${rest[0]}` };
}

function isSmallUnitOf(before: string, after: string): boolean {
  return smallHere.test(after) && bigBefore.test(before);
}

function withScale(written: string, after: string): [words: string, scale: number] {
  const gap = /^[ \u00a0\u2009\u202f-]*/u.exec(after)?.[0] ?? "";
  for (const [pattern, scale] of scales) {
    const word = pattern.exec(after.slice(gap.length))?.[0];
    if (word !== undefined) return [`${written}${gap}${word}`, scale];
  }
  return [written, 1];
}

/** Cardinal numbers of three to twelve that are written as words. */
export function cardinalsIn(text: string, locale: string): NumberFound[] {
  return wordsIn(text).flatMap(({ word, at }) => {
    const value = cardinalOf(word, locale);
    return value === undefined ? [] : [{ values: [value], words: word, at }];
  });
}

/** All that the words of a text can mean as numbers: what a figure of the other language may have become. */
export function numbersInWords(text: string, locale: string): Set<number> {
  const values = new Set<number>();
  let before: number[] = [];
  for (const { word } of wordsIn(text)) {
    const own = numbersBegunBy(word, locale);
    for (const value of own) {
      values.add(value);
      // двадцать пять, три тысячи
      for (const other of before) values.add(other >= 20 && value < 10 ? other + value : other * value);
    }
    before = own;
  }
  return values;
}

function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({ word: match[0], at: match.index }));
}

function valuesOf(written: string): number[] {
  const plain = written.replace(new RegExp(space, "gu"), "");
  const marks = plain.match(/[.,]/g) ?? [];
  const [mark] = marks;
  if (mark === undefined) return [Number(plain)];
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) && new Set(marks).size === 1;
  const whole = Number(plain.replace(/[.,]/g, ""));
  if (isGrouped && marks.length > 1) return [whole];
  const decimal = marks.at(-1) ?? "";
  const value = Number(plain.replaceAll(decimal === "," ? "." : ",", "").replace(decimal, "."));
  return isGrouped ? [whole, value] : [value];
}

/** Without the noise of binary fractions: 1.1 million is 1,100,000. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
