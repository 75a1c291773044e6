/** A day of a month, a month alone, or a day of the week, in one spelling for all languages. */
export interface DateFound {
  /** `19.2`, `2` (a month), `mo`. */
  key: string;
  words: string;
  at: number;
}

const german = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const russian =
  "январ[ьяею]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]";

/** In the order of the year. A Russian month is a word in lower case: *Май* is also a name. */
const months: Readonly<Record<string, readonly RegExp[]>> = {
  de: german.split("|").map((month) => new RegExp(`^${month}s?$`, "u")),
  ru: russian.split("|").map((month) => new RegExp(`^${month}м?$`, "u")),
};

/** From Monday. */
const weekdays: Readonly<Record<string, readonly RegExp[]>> = {
  de: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag|sonnabend", "sonntag"].map(
    (day) => new RegExp(`^(?:${day})(?:s|abend|morgen|mittag|vormittag|nachmittag|nacht)*$`, "iu"),
  ),
  ru: ["понедельник", "вторник", "сред[уы]$|средам$", "четверг", "пятниц", "суббот", "воскресень"].map(
    (day) => new RegExp(`^(?:${day})`, "iu"),
  ),
};

const dayBefore = /(?<![\d.,:])(\d{1,2})(?:\.|-?(?:го|е))?[ \u00a0\u202f]$/u;
const numeric = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2}(?!\d))?(?![\d.])/gu;

/** The dates of a text. A month whose day is a figure before it is one date with it. */
export function datesIn(text: string, locale: string): DateFound[] {
  const inFigures = [...text.matchAll(numeric)].flatMap((match) => {
    const [day, month] = [Number(match[1]), Number(match[2])];
    const isOne = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return isOne ? [{ key: `${day}.${month}`, words: match[0], at: match.index }] : [];
  });
  const inWords = [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const month = (months[locale] ?? []).findIndex((pattern) => pattern.test(word)) + 1;
    if (month > 0 && !isSurname(text.slice(0, index))) return [dateOf(text, { word, index, month })];
    const weekday = (weekdays[locale] ?? []).findIndex((pattern) => pattern.test(word)) + 1;
    return weekday > 0 ? [{ key: `w${weekday}`, words: word, at: index }] : [];
  });
  return [...inFigures, ...inWords].sort((one, other) => one.at - other.at);
}

/** *Nguyen Thi Mai*: what follows a capitalised word is no month, unless that word is one of time. */
function isSurname(before: string): boolean {
  const word = /(\p{Lu}\p{Ll}+)[ \u00a0]$/u.exec(before)?.[1];
  return word !== undefined && !/^(?:Ende|Anfang|Mitte|Monat|Im|Seit|Ab|Bis|Vom|Am|Zum|Den|Der|В|С|К|До)$/.test(word);
}

function dateOf(text: string, found: { word: string; index: number; month: number }): DateFound {
  const { word, index, month } = found;
  const before = dayBefore.exec(text.slice(Math.max(0, index - 8), index));
  const day = Number(before?.[1] ?? 0);
  if (!before || day < 1 || day > 31) return { key: `${month}`, words: word, at: index };
  const at = index - before[0].length;
  return { key: `${day}.${month}`, words: text.slice(at, index + word.length), at };
}

/** The text with its dates blanked out, so that their days are no numbers. */
export function withoutDates(text: string, dates: readonly DateFound[]): string {
  return dates.reduce(
    (rest, { at, words }) => rest.slice(0, at) + " ".repeat(words.length) + rest.slice(at + words.length),
    text,
  );
}

/** What a date may stand as in the other text: itself, or its month with a day that stands apart (*3. bis 5. März*). */
export function monthOf(key: string): string {
  return key.includes(".") ? key.slice(key.indexOf(".") + 1) : key;
}
