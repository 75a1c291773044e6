/**
 * Places that German and Russian write nearly alike, but each in its own way: how both begin, in all their cases. Others
 * are far enough from each other (*Schweiz*, *Швейцария*) or near enough (*Italien*, *Италия*) to say nothing by themselves.
 */
const places = `
Budapest=Будапешт Bukarest=Бухарест Europ=Европ Kaukas=Кавказ Kopenhag=Копенгаген Kuwait=Кувейт Niederl=Нидерланд
Paris=Париж Schanghai=Шанха Stockholm=Стокгольм Türk=Тур Venezu=Венесу`
  .trim()
  .toLowerCase()
  .split(/\s+/)
  .map((pair) => pair.split("="));

/** Whether two words are one place as each language writes it. */
export function isOnePlace(one: string, other: string): boolean {
  const words = [one.toLowerCase(), other.toLowerCase()];
  return places.some(([german = "", russian = ""]) =>
    [words, words.toReversed()].some(([a = "", b = ""]) => a.startsWith(german) && b.startsWith(russian)),
  );
}
