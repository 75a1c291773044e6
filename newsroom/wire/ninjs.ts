import { z } from "zod";
import type { ArticleBody } from "../../content/body";
import { type Dateline, liftDateline } from "../../content/dateline";
import { bodyFromHtml } from "../../content/from-html";
import { bodyFromText } from "../../content/from-text";
import { BadBody, parseBody } from "../../content/schema";
import { firstWords, plainText } from "../../content/to-text";
import { isLocale, type Locale } from "../../i18n/locales";

/** Empty where the wire says nothing. */
export interface Subject {
  name: string;
  code: string;
}

/** What a wire sent, in the newsroom's terms. Times are UTC epoch milliseconds. */
export interface WireItem {
  uri: string;
  locale: Locale;
  headline: string;
  lead: string;
  body: ArticleBody;
  dateline: Dateline | null;
  byline: string | null;
  subjects: Subject[];
  urgency: number;
  versionCreatedAt: number;
  embargoAt: number | null;
  /** Taken back or held back by its sender: it is not to be read. */
  canceled: boolean;
  /** Markup that an article has no place for, by name. */
  dropped: Record<string, number>;
}

export type ParsedItem = { ok: true; item: WireItem } | { ok: false; reason: string };

/** ISO 8601 with a zone; real wires leave out its colon (`+0300`). */
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/, "is no ISO 8601 time with a zone")
  .transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, "$1:$2")))
  .refine((time) => Number.isFinite(time), "is no time");

/** Wires send null for what they do not have, against the schema. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? "");

const subject = z.looseObject({ name: optionalText, code: optionalText });

/** IPTC ninjs 1.x, as far as a story is made of it; read leniently, for what is sent often breaks the schema. */
const ninjs = z.looseObject({
  uri: z.string().min(1).max(2_000),
  type: z.literal("text").nullish(),
  pubstatus: z.enum(["usable", "withheld", "withhold", "canceled", "cancelled"]).nullish(),
  language: z.string().min(2),
  versioncreated: instant,
  embargoed: instant.nullish(),
  urgency: z.coerce.number().int().min(1).max(9).catch(5),
  headline: optionalText,
  description_text: optionalText,
  byline: optionalText,
  body_xhtml: optionalText,
  body_html: optionalText,
  body_text: optionalText,
  subject: z.array(subject).catch([]),
});

const longestHeadline = 300;
/** Of one that is made from the body. */
const longestMadeHeadline = 160;

/** One ninjs document as a wire item, or why it can be none. */
export function parseNinjs(json: unknown): ParsedItem {
  const parsed = ninjs.safeParse(json);
  if (!parsed.success) return { ok: false, reason: parsed.error.issues.map(inWords).join("; ") };
  const { data } = parsed;
  const locale = data.language.toLowerCase().split(/[-_]/)[0];
  if (!isLocale(locale)) return { ok: false, reason: `language "${data.language}" is none of this newsroom's` };
  const { body: whole, dropped } = bodyOf(data);
  const canceled = (data.pubstatus ?? "usable") !== "usable";
  // A cancellation often comes without the text that it cancels.
  if (!canceled && plainText(whole).trim() === "")
    return { ok: false, reason: "it has no text (body_xhtml or body_text)" };
  const unfit = whyUnfit(whole);
  if (unfit !== null) return { ok: false, reason: unfit };
  const { body, dateline } = liftDateline(whole, locale);
  const headline = asText(data.headline).slice(0, longestHeadline) || headlineFrom(body, locale) || data.uri;
  return {
    ok: true,
    item: {
      ...{ uri: data.uri, locale, headline, lead: asText(data.description_text), body, dateline, dropped },
      byline: asText(data.byline) || null,
      subjects: data.subject.map(({ name, code }) => ({ name, code })),
      urgency: Math.min(data.urgency, 8),
      versionCreatedAt: data.versioncreated,
      embargoAt: data.embargoed ?? null,
      canceled,
    },
  };
}

function bodyOf(data: z.infer<typeof ninjs>) {
  const html = data.body_xhtml || data.body_html;
  return html === "" ? { body: bodyFromText(data.body_text), dropped: {} } : bodyFromHtml(html);
}

function whyUnfit(body: ArticleBody): string | null {
  try {
    parseBody(body);
    return null;
  } catch (error) {
    if (error instanceof BadBody) return error.message;
    throw error;
  }
}

/** The first sentence. Unicode's rules also end one after *Dr.* and *am 19.*, so a very short one takes the next along. */
function headlineFrom(body: ArticleBody, locale: Locale): string {
  const line =
    plainText(body)
      .split("\n")
      .find((text) => text.trim() !== "") ?? "";
  let sentence = "";
  for (const { segment } of new Intl.Segmenter(locale, { granularity: "sentence" }).segment(line.slice(0, 1_000))) {
    sentence += segment;
    if (sentence.length >= 40) break;
  }
  return sentence.length > longestMadeHeadline ? firstWords(body, longestMadeHeadline) : sentence.trim();
}

/** A line of text: entities and stray markup resolved. */
function asText(value: string): string {
  return plainText(bodyFromHtml(value).body).replace(/\s+/g, " ").trim();
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".") || "the document"}: ${issue.message}`;
}
