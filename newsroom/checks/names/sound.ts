/**
 * What a name sounds like, in letters that the Duden's transcription of Russian and Russian spelling share: *Sergejewa*
 * and *Сергеева* give the same. What one of them cannot tell (s and з, hard and soft, single and double) is levelled.
 */
export function soundOf(name: string): string {
  const lower = name.normalize("NFC").toLowerCase();
  const spelled = /\p{Script=Cyrillic}/u.test(lower) ? fromCyrillic(lower) : fromLatin(lower);
  return (
    spelled
      .replace(/i(?=[aeou])/g, "")
      .replace(/(.)\1+/g, "$1")
      // Belarusian г and a German h: *Hrynkewitsch* and *Гринкевич*, *Hannover* and *Ганновер*.
      .replace(/^g/, "h")
      .replace(/[^a-zšč]/g, "")
  );
}

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "o", ж: "š", з: "s", и: "i", і: "i", й: "i" },
  ...{ к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "h" },
  ...{ ц: "c", ч: "č", ш: "š", щ: "š", ъ: "", ы: "i", ь: "", э: "e", ю: "u", я: "a" },
};

function fromCyrillic(word: string): string {
  return [...word].map((letter) => cyrillic[letter] ?? "").join("");
}

const latin: readonly (readonly [RegExp, string])[] = [
  [/schtsch|šč/g, "š"],
  [/tsch|č|ć/g, "č"],
  [/sch|š|ž|zh/g, "š"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/ch|kh/g, "h"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/gh/g, "g"],
  [/tz|ts(?!$)|c(?=[ei])|(?<=i)c(?=a)/g, "c"],
  [/[cç]/g, "k"],
  [/ß|z(?=z)/g, "s"],
  [/z/g, "c"],
  [/w/g, "v"],
  [/j(?=[aou])/g, ""],
  [/(?<![aou])j(?=e)/g, ""],
  [/[jy]/g, "i"],
  [/ä|é|è|ê/g, "e"],
  [/ö|ó|ø/g, "o"],
  [/ü/g, "u"],
  [/ł/g, "l"],
];

const isPolish = /[ąęłńśźż]/;

/** What a name with Polish letters has otherwise than the Duden's transcription: *Wiśniewski*, *Zieliński*. */
function fromPolish(word: string): string {
  return word
    .replace(/[sr]z|[śźż]/g, "sch")
    .replace(/cz|ć/g, "tsch")
    .replace(/z/g, "s")
    .replace(/ń/g, "n")
    .replace(/ą/g, "on")
    .replace(/ę/g, "en");
}

/** The letters that stand for two sounds have been taken for one already: č and c of the result stay. */
function fromLatin(word: string): string {
  const marked = (isPolish.test(word) ? fromPolish(word) : word)
    .replace(/schtsch/g, "š")
    .replace(/tsch/g, "č")
    .replace(/tz|ts(?!$)|(?<!z)z(?!z)/g, "\u0001");
  return latin.reduce((spelled, [pattern, sound]) => spelled.replace(pattern, sound), marked).replaceAll("\u0001", "c");
}

/** Endings of cases, of German genitives and of who comes from a place (*Minsker*), as sounds; longest first. */
const endings = /(?:ogo|omu|imi|ami|ih|im|om|em|am|ah|oi|ei|ui|ai|ae|ie|er|s)$|[aeiou]+$/;

/**
 * The four forms under which a name can be looked for: as it is, without what a case may have added, and without the vowel
 * that Russian drops before an ending (*Gorodok*, *Городка*), without what makes an adjective of a place (*Вилейская*).
 */
export function stemsOf(name: string): string[] {
  const sound = soundOf(name);
  const short = sound.replace(endings, "").replace(/[aeiou]+$/, "");
  const dense = short.replace(/[aeiou]([^aeiou])$/, "$1");
  const place = short.replace(/(?:en)?sk$/, "");
  return [sound, short, dense, place].map((stem) => (stem.length >= 3 ? stem : sound));
}

/** How many letters have to be put in, left out, changed or swapped; `limit + 1` when it is more than the limit. */
export function distanceWithin(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        (line[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, line];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}
