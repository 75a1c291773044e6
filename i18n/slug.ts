/** Umlauts written out for German; Russian after BGN/PCGN 1947 without its apostrophes. */
const letters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ў: "u",
};

const longest = 80;

/**
 * The part of an address that is made from a headline: lower-case ASCII letters, digits and single hyphens, at most 80
 * characters, cut between words. `depesche` where nothing is left (a headline of signs only).
 */
export function slugOf(headline: string): string {
  const spelled = [...headline.normalize("NFC").toLowerCase()].map((letter) => letters[letter] ?? letter).join("");
  const words = spelled
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return joinWithin(words) || "depesche";
}

function joinWithin(words: string[]): string {
  let slug = (words[0] ?? "").slice(0, longest);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longest) break;
    slug = `${slug}-${word}`;
  }
  return slug;
}
