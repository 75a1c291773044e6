import { bodyFromHtml } from "../../content/from-html";
import type { Finding } from "./finding";
import type { CheckedTerm } from "./terms/index-of-terms";
import type { CheckedText } from "./text";
import { compareTranslation } from "./translation";

/** For the tests that measure the checks: stories in both languages, and mistakes that are made in them by dice. */

type Locale = "de" | "ru";

/** The parts of an article. */
export interface Filled {
  headline: string;
  lead: string;
  body: string[];
}

export interface Pair {
  key: string;
  de: Filled;
  ru: Filled;
  /** The surnames in it, as they stand there; found by their given names where they are not given. */
  surnames?: Record<Locale, string[]>;
}

type Change = (part: string) => string;
export const textOf = ({ headline, lead, body }: Filled, change: Change = (part) => part): CheckedText => ({
  headline: change(headline),
  lead: change(lead),
  body: bodyFromHtml(body.map(change).join("")).body,
});

const directions = [
  ["de", "ru"],
  ["ru", "de"],
] as const;

function compare(
  pair: Pair,
  { from, to, terms, change }: { from: Locale; to: Locale; terms: readonly CheckedTerm[]; change?: Change },
): Finding[] {
  const [source, translation] = [textOf(pair[from]), textOf(pair[to], change)];
  return compareTranslation({ source, sourceLocale: from, translation, locale: to, terms });
}

/** What is found in right translations, in words. */
export function falseAlarms(pairs: readonly Pair[], terms: readonly CheckedTerm[]): string[] {
  return pairs.flatMap((pair) =>
    directions.flatMap(([from, to]) =>
      compare(pair, { from, to, terms }).map(
        ({ kind, words, other }) => `${pair.key} ${from}→${to} ${kind} ${words} ${other ?? ""}`,
      ),
    ),
  );
}

/** The same numbers at every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Mutation {
  /** What of a translation can be changed. */
  targets: (text: string, locale: Locale, surnames?: readonly string[]) => string[];
  mutate: (target: string, roll: (below: number) => number) => string;
  /** The kinds of findings that tell it. */
  told: Finding["kind"][];
}

const gendered = "(?:[оеё]в|ин|ский|ова|ева|ина|ская|[oe]w|in|ski|[oe]wa|ina|skaja)";

const mutations: Record<"figure" | "surname" | "gender" | "date", Mutation> = {
  figure: {
    targets: (text) => text.match(/(?<![\p{L}\d.,:-])\d+(?:[.,  ]\d+)*(?![\p{L}\d:-])/gu) ?? [],
    mutate: (figure, roll) => {
      const places = [...figure].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
      const place = places[roll(places.length)] ?? 0;
      const digit = (Number(figure[place]) + 1 + roll(8)) % 10 || 9;
      const other = digit === Number(figure[place]) ? 8 : digit;
      return `${figure.slice(0, place)}${other}${figure.slice(place + 1)}`;
    },
    told: ["numberMissing", "numberAdded", "dateMissing", "dateAdded"],
  },
  surname: {
    targets: (text, locale, given) => [...(given ?? surnames(text, locale))],
    mutate: (name, roll) => {
      const place = 1 + roll(name.length - 4);
      const letters = /[а-я]/.test(name) ? "бгкмнпрдтавиоу" : "bgkmnprdtaiou";
      if (roll(2) === 0 && name[place] !== name[place + 1])
        return `${name.slice(0, place)}${name[place + 1]}${name[place]}${name.slice(place + 2)}`;
      const fit = [...letters].filter((letter) => letter !== name[place]);
      return `${name.slice(0, place)}${fit[roll(fit.length)]}${name.slice(place + 1)}`;
    },
    told: ["nameSpelling", "nameMissing", "nameAdded", "termMissing"],
  },
  gender: {
    targets: (text, locale, given) =>
      given?.filter((name) => new RegExp(`${gendered}$`).test(name)) ?? surnames(text, locale, gendered),
    mutate: (name) => {
      const swaps: [RegExp, string][] = [
        [/ская$/, "ский"],
        [/ский$/, "ская"],
        [/([вн])а$/, "$1"],
        [/([вн])$/, "$1а"],
        [/skaja$/, "ski"],
        [/ski$/, "skaja"],
        [/([wn])a$/, "$1"],
        [/([wn])$/, "$1a"],
      ];
      const [pattern, other] = swaps.find(([one]) => one.test(name)) ?? [/$/, ""];
      return name.replace(pattern, other);
    },
    told: ["gender"],
  },
  date: {
    targets: (text, locale) =>
      text.match(
        locale === "de"
          ? /\d{1,2}\. (?:Januar|Februar|März|November|Dezember|Oktober)|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)/g
          : /\d{1,2} (?:января|февраля|марта|октября|ноября|декабря)|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)/g,
      ) ?? [],
    mutate: () => "",
    told: ["dateMissing"],
  },
};

const people = {
  ru: /(?:Алла|Нина|Тамара|Елена|Дарья|Екатерина|Ирина|Ольга|Вера|Инна|Татьяна|Надежда|Полина|Людмила|Галина|Наталья|Лариса|Марина|Светлана|Валентина|Павел|Роман|Олег|Леонид|Александр|Сергей|Антон|Михаил|Валерий|Юрий|Пётр|Вадим|Дмитрий|Виктор|Артём|Евгений|Илья|Геннадий|Игорь|Андрей|Кирилл|Егор|Денис|Тимофей)/,
  de: /(?:Alla|Nina|Tamara|Jelena|Darja|Jekaterina|Irina|Olga|Wera|Inna|Tatjana|Nadeschda|Polina|Ljudmila|Galina|Natalja|Larissa|Marina|Swetlana|Walentina|Pawel|Roman|Oleg|Leonid|Alexander|Sergej|Sergei|Anton|Michail|Waleri|Juri|Pjotr|Wadim|Dmitri|Viktor|Artjom|Jewgeni|Ilja|Gennadi|Igor|Andrei|Kirill|Jegor|Denis|Timofei)/,
};

/** Surnames of persons that a text has with their given names, in the nominative. */
function surnames(text: string, locale: Locale, ending = ""): string[] {
  const named = new RegExp(`(?<!\\p{L})${people[locale].source} (\\p{Lu}\\p{Ll}{3,})(?<=${ending})(?!\\p{L})`, "gu");
  return [...text.matchAll(named)].map((match) => match[1] ?? "");
}

/** Makes two mistakes of a kind in each translation, one at a time, and counts those that are told. */
export function measure(
  kind: keyof typeof mutations,
  pairs: readonly Pair[],
  terms: readonly CheckedTerm[],
): { made: number; found: number; missed: string[] } {
  const mutation = mutations[kind];
  const roll = dice(7);
  const missed: string[] = [];
  let made = 0;
  for (const pair of pairs)
    for (const [from, to] of directions) {
      const { headline, lead, body } = pair[to];
      const text = [headline, lead, ...body].join(" ");
      const targets = [...new Set(mutation.targets(text, to, pair.surnames?.[to]))];
      for (let round = 0; round < 2 && targets.length > 0; round++) {
        const [target = ""] = targets.splice(roll(targets.length), 1);
        const other = mutation.mutate(target, roll);
        const whole = new RegExp(`(?<![\\p{L}\\d])${target.replaceAll(".", "\\.")}(?![\\p{L}\\d])`, "gu");
        const findings = compare(pair, { from, to, terms, change: (part) => part.replace(whole, other) });
        made += 1;
        if (!findings.some((one) => mutation.told.includes(one.kind))) missed.push(`${pair.key} ${target} → ${other}`);
      }
    }
  return { made, found: made - missed.length, missed };
}
