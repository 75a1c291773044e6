/** Words for numbers, by the beginning of the word: *drei*, *dreijährig*, *трёх*, *трёхлетний*. */
type Stems = readonly (readonly [pattern: string, value: number])[];

const german: Stems = [
  ["eineinhalb|anderthalb", 1.5],
  ["ein|erst", 1],
  ["zwei|zwo|zweit|beid|doppel|verdoppel|paar", 2],
  ["drei|dritt", 3],
  ["vier", 4],
  ["fünf", 5],
  ["sechs", 6],
  ["sieb", 7],
  ["acht", 8],
  ["neun", 9],
  ["zehn", 10],
  ["elf", 11],
  ["zwölf|dutzend", 12],
  ["dreizehn", 13],
  ["vierzehn", 14],
  ["fünfzehn", 15],
  ["sechzehn", 16],
  ["siebzehn", 17],
  ["achtzehn", 18],
  ["neunzehn", 19],
  ["zwanzig", 20],
  ["dreißig", 30],
  ["vierzig", 40],
  ["fünfzig", 50],
  ["sechzig", 60],
  ["siebzig", 70],
  ["achtzig", 80],
  ["neunzig", 90],
  ["hundert|einhundert", 100],
  ["tausend|eintausend", 1_000],
  ["million", 1_000_000],
  ["halb|hälfte", 0.5],
  ["viertel", 0.25],
];

const russian: Stems = [
  ["полтор", 1.5],
  ["один|одн|перв|единств", 1],
  ["два|две|двум|двух|двое|двои|двой|дваж|втор|вдво|удво|оба|обе|обо|пар[аеуы]", 2],
  ["три|тр[её][хм]|тремя|тро[ей]|трет|втро|утро", 3],
  ["четыр|четв[её]р|вчетв", 4],
  ["пят|впят", 5],
  ["шест", 6],
  ["семь(?![яею])|семи|семер|седьм", 7],
  ["восем|восьм", 8],
  ["девят", 9],
  ["десят", 10],
  ["одиннадцат", 11],
  ["двенадцат|дюжин", 12],
  ["тринадцат", 13],
  ["четырнадцат", 14],
  ["пятнадцат", 15],
  ["шестнадцат", 16],
  ["семнадцат", 17],
  ["восемнадцат", 18],
  ["девятнадцат", 19],
  ["двадцат", 20],
  ["тридцат", 30],
  ["сорок", 40],
  ["пят[ьи]десят", 50],
  ["шест[ьи]десят", 60],
  ["сем[ьи]десят", 70],
  ["восем[ьи]десят|восьмидесят", 80],
  ["девяност", 90],
  ["сто(?!\\p{L})|ста(?!\\p{L})|стах(?!\\p{L})|сотн|столет", 100],
  ["двести|двухсот|двумст", 200],
  ["триста|тр[её]хсот|тр[её]хст|тр[её]мст", 300],
  ["четыреста|четыр[её]хсот|четыр[её]хст", 400],
  ["пятьсот|пятисот|пятист", 500],
  ["шестьсот|шестисот", 600],
  ["семьсот|семисот", 700],
  ["восемьсот|восьмисот", 800],
  ["девятьсот|девятисот", 900],
  ["тысяч", 1_000],
  ["миллион", 1_000_000],
  ["пол(?=[\\p{L}-])", 0.5],
  ["четверт", 0.25],
];

/** Whole words that are a cardinal number and nothing else, from three: *zwei* is also *beide*, *einer* anybody. */
const cardinals: Readonly<Record<string, Stems>> = {
  de: [
    ["drei", 3],
    ["vier", 4],
    ["fünf", 5],
    ["sechs", 6],
    ["sieben", 7],
    ["acht", 8],
    ["neun", 9],
    ["zehn", 10],
    ["elf", 11],
    ["zwölf", 12],
  ],
  ru: [
    ["три|тр[её]х|тр[её]м|тремя|трое|троих", 3],
    ["четыре|четыр[её]х|четыр[её]м|четверо", 4],
    ["пять|пяти|пятью|пятеро", 5],
    ["шесть|шести|шестью|шестеро", 6],
    ["семь|семи|семеро", 7],
    ["восемь|восьми|восемью", 8],
    ["девять|девяти|девятью", 9],
    ["десять|десяти|десятью", 10],
    ["одиннадцать|одиннадцати", 11],
    ["двенадцать|двенадцати", 12],
  ],
};

const tens = "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig";
const joined = new RegExp(`^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:und(${tens})|(hundert|tausend))`, "u");

/** With one pattern for all of them, for most words are no number. */
const compiled = (stems: Stems, end: string) => ({
  any: new RegExp(`^(?:${stems.map(([pattern]) => pattern).join("|")})${end}`, "u"),
  each: stems.map(([pattern, value]) => ({ pattern: new RegExp(`^(?:${pattern})${end}`, "u"), value })),
});

const beginnings: Readonly<Record<string, ReturnType<typeof compiled>>> = {
  de: compiled(german, ""),
  ru: compiled(russian, ""),
};
const whole: Readonly<Record<string, ReturnType<typeof compiled>>> = Object.fromEntries(
  Object.entries(cardinals).map(([locale, stems]) => [locale, compiled(stems, "$")]),
);

/** All that a word can mean as a number, if it begins like one; empty for other words and other languages. */
export function numbersBegunBy(word: string, locale: string): number[] {
  const lower = word.toLowerCase();
  const stems = beginnings[locale];
  if (!stems?.any.test(lower)) return [];
  const values = stems.each.filter(({ pattern }) => pattern.test(lower)).map(({ value }) => value);
  const compound = locale === "de" ? germanCompound(lower) : undefined;
  return compound === undefined ? values : [...values, compound];
}

/** The value of a cardinal number of three to twelve that is written as a word. */
export function cardinalOf(word: string, locale: string): number | undefined {
  const lower = word.toLowerCase();
  const stems = whole[locale];
  return stems?.any.test(lower) ? stems.each.find(({ pattern }) => pattern.test(lower))?.value : undefined;
}

function germanCompound(word: string): number | undefined {
  const [, unit = "", ten, magnitude] = joined.exec(word) ?? [];
  const numberOf = (part: string) => numbersBegunBy(part, "de").at(-1) ?? 0;
  if (ten) return numberOf(unit) + numberOf(ten);
  if (magnitude) return numberOf(unit) * (magnitude === "hundert" ? 100 : 1_000);
  return undefined;
}
