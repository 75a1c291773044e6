import type { Locale } from "../i18n/locales";
import type { ArticleBody, BodyNode } from "./body";

export interface Dateline {
  /** In normal spelling. */
  place: string;
  /** Day and month; the year is that of the report. */
  date: { day: number; month: number } | null;
  agency: string | null;
}

/** `Wien`, `Stoke-on-Trent`, `Santiago de Chile`, `Gaza/Jerusalem`, `МОСКВА`, `Нью-Йорк`: at most four words. */
const name = "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]*)";
const particle = "(?:am|an der|auf|bei|da|de|del|der|di|do|dos|du|el|im|la|le|los|of|on|ob der|van|von|на)";
const place = `${name}(?:(?:[ ]${particle})?[ ]${name}){0,2}(?:[ ]?/[ ]?${name}(?:(?:[ ]${particle})?[ ]${name}){0,2}){0,3}`;
const day = String.raw`(?<day>\d{1,2})\.?\s*(?<month>\p{L}{3,8})\.?(?:\s+\d{4}(?:\s*г\.?)?)?`;
const dash = String.raw`\s*[–—-]\s*`;
/** Brackets stand for much; only with a dash after them do they name an agency. */
const agency = String.raw`(?:\((?<round>[\p{L}\d./ -]{2,40})\)${dash}|/(?<slashed>\p{L}[\p{L}\d. -]{0,38}[\p{L}\d])/(?:\.|(?=\s))\s*)`;

const patterns = [
  // MINSK, 19. Februar (BelTA) - … · МОСКВА, 26 декабря. /ТАСС/. … · Wien (APA) – …
  new RegExp(`^(?<place>${place})(?:,\\s*${day})?[.,]?\\s*${agency}`, "u"),
  // Москва, 1 дек — РИА Новости. …
  new RegExp(`^(?<place>${place}),\\s*${day}${dash}(?<named>\\p{Lu}[\\p{L} ]{2,30})\\.\\s+`, "u"),
  // 19 февраля, Минск /Корр. БЕЛТА/. …
  new RegExp(`^${day},\\s*(?<place>${place})\\s*${agency}`, "u"),
  // MINSK, 19. Februar – …
  new RegExp(`^(?<place>${place}),\\s*${day}${dash}`, "u"),
  // Wien – … ; Wien –Der …; a hyphen must stand free, else it is part of a word
  new RegExp(`^(?<place>${place})(?:\\s+[–—]\\s*|\\s+-\\s+|[–—]\\s+)`, "u"),
];

const months: Readonly<Record<Locale, readonly string[]>> = {
  de: ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
  ru: ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
};

/**
 * Words that begin a sentence before a dash and are no place. Nouns are capitalised in German, so a single one of them
 * cannot be told from a place by its form; adverbs and articles can.
 */
const noPlaces = new RegExp(
  `^(${[
    "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Der|Die|Das|Ein|Eine|Es|Er|Sie|Wir|Ich|Man|Und|Aber|Doch|Denn|Auch|Nur|Noch|Nun|So|Da|Dann|Ja|Nein|Kurz|Im|In|Am|An|Auf|Bei|Mit|Nach|Vor|Zu|Wer|Was|Wie|Wo|Warum|Standard|STANDARD|Frage|Antwort|Update|Nachtrag|Kommentar|Analyse|Fazit",
    "Это|Он|Она|Они|Мы|Но|И|А|В|На|С|По|Как|Что|Кто|Где|Так|Да|Нет|Вот|Тем|Если|Вопрос|Ответ",
  ].join("|")})( |$)`,
  "u",
);

/** Takes a dateline off the head of a body. The body is given back as it was where there is none. */
export function liftDateline(body: ArticleBody, locale: Locale): { body: ArticleBody; dateline: Dateline | null } {
  const [first, ...others] = body.content;
  const [head, ...tail] = first?.type === "paragraph" ? (first.content ?? []) : [];
  if (first === undefined || head?.text === undefined) return { body, dateline: null };
  const found = readDateline(head.text, locale);
  if (!found) return { body, dateline: null };
  const rest: BodyNode[] = found.rest === "" ? tail : [{ ...head, text: found.rest }, ...tail];
  const content = rest.length > 0 ? [{ ...first, content: rest }, ...others] : others;
  if (content.length === 0) return { body, dateline: null };
  return { body: { type: "doc", content }, dateline: found.dateline };
}

function readDateline(text: string, locale: Locale): { dateline: Dateline; rest: string } | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text.slice(0, 200));
    const groups = match?.groups;
    if (!match || !groups?.place || noPlaces.test(groups.place)) continue;
    const date = groups.day === undefined ? null : dateOf(Number(groups.day), groups.month ?? "", locale);
    if (groups.day !== undefined && date === null) continue;
    const dateline = { place: normalCase(groups.place), date, agency: agencyOf(groups) };
    return { dateline, rest: text.slice(match[0].length) };
  }
  return null;
}

function dateOf(dayOfMonth: number, word: string, locale: Locale): Dateline["date"] {
  const start = word.toLowerCase().replace("maer", "mär").slice(0, 3);
  const month = (months[locale] ?? []).indexOf(start) + 1;
  // Of a leap year: 29 February is a day.
  const date = new Date(Date.UTC(2024, month - 1, dayOfMonth));
  return month > 0 && date.getUTCDate() === dayOfMonth ? { day: dayOfMonth, month } : null;
}

function agencyOf(groups: Record<string, string | undefined>): string | null {
  const named = groups.round ?? groups.slashed ?? groups.named;
  return named?.replace(/^Корр\.\s*/, "").trim() || null;
}

/** `MINSK` as *Minsk*; what has small letters already stays as it is. */
function normalCase(given: string): string {
  if (given !== given.toUpperCase() || given.length < 3) return given;
  return given
    .toLowerCase()
    .replace(/(^|[ /-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
