export interface FoundWord {
  word: string;
  at: number;
}

export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({ word: match[0], at: match.index }));
}

const russianEndings =
  /(?:ями|ами|ого|его|ому|ему|ыми|ими|ей|ой|ий|ый|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях)$|[аеиоуыэюяйь]+$/;
const russianVowels = /[аеиоуыэюяйь]+$/;
const germanEndings = /(?:ern|er|es|en|em|e|n|s)$/;

/**
 * A word without what a case adds, so that *Сергеевой* is *Сергеева* and *des Ministerrats* the *Ministerrat*. Whether
 * it begins with a capital stays, for *Lida* is a town; an abbreviation is taken as it is.
 */
export function stemOf({ word }: { word: string }): string {
  if (word.length > 1 && word === word.toUpperCase()) return word;
  const letters = word.replaceAll("ё", "е").replaceAll("Ё", "Е");
  const stem = /\p{Script=Cyrillic}/u.test(letters)
    ? letters.replace(russianEndings, "").replace(russianVowels, "")
    : letters.replaceAll("ß", "ss").replace(germanEndings, "");
  return stem.length >= 3 ? stem : letters;
}
