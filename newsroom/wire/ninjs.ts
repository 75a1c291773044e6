import { z } from "zod";
import type { ArticleBody } from "../../content/body";
import { type Dateline, liftDateline } from "../../content/dateline";
import { bodyFromHtml } from "../../content/from-html";
import { bodyFromText } from "../../content/from-text";
import { firstWords, plainText } from "../../content/to-text";
import { isLocale, type Locale } from "../../i18n/locales";

/** What a wire sent, in the newsroom's terms. Times are UTC epoch milliseconds. */
export interface WireItem {
  uri: string;
  locale: Locale;
  headline: string;
  lead: string;
  body: ArticleBody;
  dateline: Dateline | null;
  byline: string | null;
  subjects: { name: string | undefined; code: string | undefined }[];
  urgency: number;
  versionCreatedAt: number;
  embargoAt: number | null;
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

const subject = z.looseObject({ name: z.string().optional(), code: z.string().optional() });

/** IPTC ninjs 1.x, as far as a story is made of it; read leniently, for what is sent often breaks the schema. */
const ninjs = z.looseObject({
  uri: z.string().min(1).max(2_000),
  type: z.literal("text").optional(),
  pubstatus: z.enum(["usable", "withheld", "withhold", "canceled", "cancelled"]).default("usable"),
  language: z.string().min(2),
  versioncreated: instant,
  embargoed: instant.optional(),
  urgency: z.coerce.number().int().min(1).max(9).default(5),
  headline: z.string().optional(),
  description_text: z.string().optional(),
  byline: z.string().optional(),
  body_xhtml: z.string().optional(),
  body_html: z.string().optional(),
  body_text: z.string().optional(),
  subject: z.array(subject).default([]),
});

const longestHeadline = 300;

/** One ninjs document as a wire item, or why it can be none. */
export function parseNinjs(json: unknown): ParsedItem {
  const parsed = ninjs.safeParse(json);
  if (!parsed.success) return { ok: false, reason: parsed.error.issues.map(inWords).join("; ") };
  const { data } = parsed;
  const locale = data.language.toLowerCase().split(/[-_]/)[0];
  if (!isLocale(locale)) return { ok: false, reason: `language "${data.language}" is none of this newsroom's` };
  const { body: whole, dropped } = bodyOf(data);
  if (plainText(whole).trim() === "") return { ok: false, reason: "it has no text (body_xhtml or body_text)" };
  const { body, dateline } = liftDateline(whole, locale);
  const headline = asText(data.headline).slice(0, longestHeadline) || firstWords(body, 160);
  return {
    ok: true,
    item: {
      ...{ uri: data.uri, locale, headline, lead: asText(data.description_text), body, dateline, dropped },
      byline: asText(data.byline) || null,
      subjects: data.subject.map(({ name, code }) => ({ name, code })),
      urgency: Math.min(data.urgency, 8),
      versionCreatedAt: data.versioncreated,
      embargoAt: data.embargoed ?? null,
      canceled: data.pubstatus !== "usable",
    },
  };
}

function bodyOf(data: z.infer<typeof ninjs>) {
  const html = data.body_xhtml ?? data.body_html;
  return html === undefined ? { body: bodyFromText(data.body_text ?? ""), dropped: {} } : bodyFromHtml(html);
}

/** A line of text: entities and stray markup resolved. */
function asText(value: string | undefined): string {
  return value === undefined ? "" : plainText(bodyFromHtml(value).body).replace(/\s+/g, " ").trim();
}

function inWords(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".") || "the document"}: ${issue.message}`;
}
