import { z } from "zod";

const texts = z.object({ de: z.string(), ru: z.string() });

const age = z.union([
  z.object({ days: z.number().int().min(0), time: z.string().regex(/^\d{2}:\d{2}$/) }).strict(),
  z.object({ minutes: z.number().int() }).strict(),
  z.object({ inHours: z.number().int() }).strict(),
  z.object({ at: z.iso.datetime({ offset: true }) }).strict(),
]);

const article = z
  .object({
    headline: z.string().min(20).max(140),
    lead: z.string().min(60).max(320),
    place: z.string(),
    byline: z.string().optional(),
    body: z.array(z.string()).min(3),
  })
  .strict();

/** A story of the demo newsroom, as `README.md` beside this file describes it. */
export const demoStory = z
  .object({
    key: z.string().regex(/^[a-z0-9-]+$/),
    section: z.string(),
    source: z.enum(["de", "ru"]),
    age,
    translationDelay: z.number().int().min(1).default(25),
    urgency: z.number().int().min(1).max(8).default(5),
    topics: z.array(z.string()).default([]),
    tags: z.array(z.string()).default([]),
    picture: z.object({ motif: z.string(), caption: texts.partial() }).strict().optional(),
    correction: z
      .object({ days: z.number().int().min(1), text: texts })
      .strict()
      .optional(),
    withdrawn: z.object({ text: texts }).strict().optional(),
    sourceAddition: z.string().optional(),
    articles: z.object({ de: article.optional(), ru: article.optional() }).strict(),
  })
  .strict();

export type DemoStory = z.infer<typeof demoStory>;
export type DemoArticle = z.infer<typeof article>;
