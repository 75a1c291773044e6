import { describe, expect, it } from "vitest";
import { bodyFromText } from "../../content/from-text";
import type { CheckedTerm } from "./terms/index-of-terms";
import { compareTranslation } from "./translation";

/** What is found when the German text is the source and the Russian one its translation, as `kind words`. */
function compare(de: string, ru: string, terms: readonly CheckedTerm[] = []): string[] {
  const text = (words: string) => ({ headline: "", lead: "", body: bodyFromText(words) });
  const pair = { source: text(de), sourceLocale: "de", translation: text(ru), locale: "ru", terms };
  return compareTranslation(pair).map(({ kind, words, other }) => [kind, words, ...(other ? [other] : [])].join(" "));
}

describe("a number", () => {
  it.each([
    ["1.146 Fotos", "1 146 фотографий"],
    ["1.146 Fotos", "1146 фотографий"],
    ["52 Millionen Rubel, 468.000 Euro", "52 млн рублей, 468 тыс. евро"],
    ["3,5 Prozent", "3,5 %"],
    ["1,2 Milliarden", "1,2 миллиарда"],
    ["zwölf Leiter", "двенадцать руководителей"],
    ["zwölf Leiter", "12 руководителей"],
    ["300 Meter", "трёхстах метрах"],
    ["zweiundvierzig Tage", "42 дня"],
    ["1971 bis 1974", "1971–1974 годы"],
    ["um 20.15 Uhr", "в 20:15"],
    ["um 17 Uhr", "в 17:00"],
    ["2,40 Rubel", "2 рубля 40 копеек"],
    ["3:52,18 Minuten", "3.52,18"],
    ["der 16-jährige", "16-летний"],
    ["die 1950er-Jahre", "1950-е годы"],
  ])("may be written as each language writes it: %s, %s", (de, ru) => {
    expect(compare(de, ru)).toEqual([]);
  });

  it.each([
    ["1.146 Fotos", "1 164 фотографии", ["numberMissing 1.146", "numberAdded 1 164"]],
    ["52 Millionen Rubel", "52 млрд рублей", ["numberMissing 52 Millionen", "numberAdded 52 млрд"]],
    ["sieben Orte", "восемь мест", ["numberMissing sieben", "numberAdded восемь"]],
    ["3,5 Prozent", "процент", ["numberMissing 3,5"]],
  ])("that is another is told from both sides: %s, %s", (de, ru, found) => {
    expect(compare(de, ru)).toEqual(found);
  });
});

describe("a date", () => {
  it.each([
    ["am 19. Februar", "19 февраля"],
    ["am 19.2.", "19 февраля"],
    ["am Montag", "в понедельник"],
    ["vom 3. bis 5. März", "с 3 по 5 марта"],
    ["Ende Mai", "в конце мая"],
    ["mit Nguyen Thi Mai", "с Нгуен Тхи Май"],
    ["Montagegruben", "смотровые ямы"],
  ])("is the same in both languages: %s, %s", (de, ru) => {
    expect(compare(de, ru)).toEqual([]);
  });

  it.each([
    ["am 19. Februar", "18 февраля", ["dateMissing 19. Februar", "dateAdded 18 февраля"]],
    ["am Montag", "вчера", ["dateMissing Montag"]],
    ["im August", "в июле", ["dateMissing August", "dateAdded июле"]],
  ])("that is another is told: %s, %s", (de, ru, found) => {
    expect(compare(de, ru)).toEqual(found);
  });
});

describe("a name", () => {
  it.each([
    ["Das sagte Andrei Sapolski.", "Это слова Андрея Сапольского."],
    ["Das sagte Nadeschda Tschernik.", "Сказала Надежда Черник."],
    ["mit Sergejs Trainer Wadim Ostrouch", "с тренером Вадимом Остроухом"],
    ["Er kam aus Gorodok.", "Он приехал из Городка."],
    ["das Gebiet Mogiljow", "в Могилёвской области"],
    ["Der Roman Krieg und Frieden kostet 20 Mark Leihgebühr.", "Книга стоит 20 марок."],
    ["Es sagte Witali Hrynkewitsch aus Hannover.", "Сказал Виталий Гринкевич из Ганновера."],
    ["Das Team aus Brest gewann. Beste war sie.", "Победила команда Бреста. Лучшей была она."],
    ["Europa, die Türkei und der Kaukasus", "На Кавказе, в Турции и в Европе"],
    ["Das sagte Tomasz Zieliński.", "Сказал Томаш Зелиньский."],
    ["Das sagte Marek Wiśniewski.", "Сказал Марек Вишневский."],
    ["von Paris nach Budapest", "из Парижа в Будапешт"],
  ])("is heard in both spellings and in every case: %s, %s", (de, ru) => {
    expect(compare(de, ru)).toEqual([]);
  });

  it.each([
    ["Das sagte Andrei Sapolski.", "Сказал Андрей Сапловский.", ["nameSpelling Сапловский Sapolski"]],
    ["Das sagte Andrei Sapolski.", "Сказал он.", ["nameMissing Sapolski"]],
    ["Er schwieg.", "Молчал Андрей Сапольский.", ["nameAdded Сапольский"]],
    ["Er kam aus Wolkowysk.", "Он приехал из Волкавыска.", ["nameSpelling Волкавыска Wolkowysk"]],
  ])("that is another is told: %s, %s", (de, ru, found) => {
    expect(compare(de, ru)).toEqual(found);
  });

  it.each([
    ["Das sagte Jekaterina Sergejewa.", "Сказал Сергеев."],
    ["Leiter Andrei Kruk", "Андрей Крук сообщила"],
    ["Das sagte Andrei Sergejew.", "Сказала Андрей Сергеева."],
  ])("that changes its gender is told: %s, %s", (de, ru) => {
    expect(compare(de, ru).map((found) => found.split(" ")[0])).toContain("gender");
  });

  it("of which both a man and a woman are told is nobody's mistake", () => {
    const de = "Andrei Sergejew und Jekaterina Sergejewa sprachen.";
    expect(compare(de, "Говорили Андрей Сергеев и Екатерина Сергеева.")).toEqual([]);
  });
});

describe("a term of the list", () => {
  const terms: CheckedTerm[] = [
    {
      id: 1,
      kind: "body",
      forms: [
        { locale: "de", form: "Industrieministerium", role: "approved" },
        { locale: "ru", form: "Минпром", role: "approved" },
        { locale: "ru", form: "Министерство промышленности", role: "accepted" },
      ],
    },
  ];

  it("may stand in its accepted forms, in every case", () => {
    expect(compare("im Industrieministerium", "в Минпроме", terms)).toEqual([]);
    expect(compare("des Industrieministeriums", "Министерства промышленности", terms)).toEqual([]);
  });

  it("that the translation has otherwise is told with its form", () => {
    expect(compare("im Industrieministerium", "в министерстве", terms)).toEqual([
      "termMissing Industrieministerium Минпром",
    ]);
  });
});

it("texts in a language without rules are compared by their figures", () => {
  const text = (words: string) => ({ headline: words, lead: "", body: bodyFromText("") });
  const pair = { source: text("52 Züge"), sourceLocale: "de", translation: text("53 trains"), locale: "en", terms: [] };
  expect(compareTranslation(pair).map(({ kind }) => kind)).toEqual(["numberMissing", "numberAdded"]);
});
