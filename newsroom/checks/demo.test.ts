import { describe, expect, it } from "vitest";
import { bodyFromHtml } from "../../content/from-html";
import { readDemoStories } from "../../demo/fill";
import { fillPlaceholders } from "../../demo/placeholders";
import type { DemoArticle } from "../../demo/story";
import { demoTerms } from "../../demo/terms";
import { checkArticle } from "./article";
import type { Finding } from "./finding";
import type { CheckedText } from "./text";
import { compareTranslation } from "./translation";

type Locale = "de" | "ru";

const at = { publishedAt: Date.parse("2026-11-24T09:00:00Z"), timeZone: "Europe/Minsk" };
const terms = demoTerms.map(({ kind, forms }, index) => ({ id: index + 1, kind, forms }));
const stories = readDemoStories();

/** The parts of an article, its days filled in. */
interface Filled {
  headline: string;
  lead: string;
  body: string[];
}
const filled = ({ headline, lead, body }: DemoArticle, locale: Locale): Filled => {
  const fill = (part: string) => fillPlaceholders(part, locale, at);
  return { headline: fill(headline), lead: fill(lead), body: body.map(fill) };
};
const pairs = stories.flatMap(({ key, articles: { de, ru } }) =>
  de && ru ? [{ key, de: filled(de, "de"), ru: filled(ru, "ru") }] : [],
);

type Change = (part: string) => string;
const textOf = ({ headline, lead, body }: Filled, change: Change = (part) => part): CheckedText => ({
  headline: change(headline),
  lead: change(lead),
  body: bodyFromHtml(body.map(change).join("")).body,
});

type Pair = (typeof pairs)[number];
const directions = [
  ["de", "ru"],
  ["ru", "de"],
] as const;

function compare(pair: Pair, [from, to]: readonly [Locale, Locale], change?: Change): Finding[] {
  return compareTranslation({
    source: textOf(pair[from]),
    sourceLocale: from,
    translation: textOf(pair[to], change),
    locale: to,
    terms,
  });
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
  targets: (text: string, locale: Locale) => string[];
  mutate: (target: string, roll: (below: number) => number) => string;
  /** The kinds of findings that tell it. */
  told: Finding["kind"][];
}

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
    targets: surnames,
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
    targets: (text, locale) =>
      surnames(text, locale, "(?:[оеё]в|ин|ский|ова|ева|ина|ская|[oe]w|in|ski|[oe]wa|ina|skaja)"),
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

function measure(mutation: Mutation): { made: number; found: number; missed: string[] } {
  const roll = dice(7);
  const missed: string[] = [];
  let made = 0;
  for (const pair of pairs)
    for (const direction of directions) {
      const { headline, lead, body } = pair[direction[1]];
      const text = [headline, lead, ...body].join(" ");
      const targets = [...new Set(mutation.targets(text, direction[1]))];
      for (let round = 0; round < 2 && targets.length > 0; round++) {
        const [target = ""] = targets.splice(roll(targets.length), 1);
        const other = mutation.mutate(target, roll);
        const whole = new RegExp(`(?<![\\p{L}\\d])${target.replaceAll(".", "\\.")}(?![\\p{L}\\d])`, "gu");
        const findings = compare(pair, direction, (part) => part.replace(whole, other));
        made += 1;
        if (!findings.some(({ kind }) => mutation.told.includes(kind))) missed.push(`${pair.key} ${target} → ${other}`);
      }
    }
  return { made, found: made - missed.length, missed };
}

describe("the checks, on the demo's stories", () => {
  it("raise few false alarms: every pair is a right translation", { timeout: 60_000 }, () => {
    const alarms = pairs.flatMap((pair) =>
      directions.flatMap((direction) =>
        compare(pair, direction).map(
          ({ kind, words, other }) => `${pair.key} ${direction.join("→")} ${kind} ${words} ${other ?? ""}`,
        ),
      ),
    );
    console.log(alarms.join("\n"));
    console.log(`${pairs.length} stories, both ways: ${alarms.length} false alarms`);
    expect(new Set(alarms.map((alarm) => alarm.split(" ")[0])).size).toBeLessThanOrEqual(3);
  });

  it.each([
    ["figure", 0.95],
    ["surname", 0.9],
    ["gender", 0.8],
    ["date", 0.9],
  ] as const)("find a changed %s in at least the share %f", { timeout: 60_000 }, (kind, share) => {
    const { made, found, missed } = measure(mutations[kind]);
    console.log(missed.slice(0, 40).join("\n"));
    console.log(`${kind}: ${found} of ${made} (${((100 * found) / made).toFixed(1)} %)`);
    expect(found / made).toBeGreaterThanOrEqual(share);
  });

  it("find nothing wrong with an article by itself", () => {
    const found = stories.flatMap(({ articles }) =>
      (["de", "ru"] as const).flatMap((locale) => {
        const article = articles[locale];
        return article ? checkArticle(textOf(filled(article, locale)), locale, terms) : [];
      }),
    );
    expect(found).toEqual([]);
  });
});
