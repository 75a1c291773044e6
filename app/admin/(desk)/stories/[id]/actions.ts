"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { listDeskStories } from "../../../../../db/queries/desk/stories";
import { listTerms } from "../../../../../db/queries/desk/terms";
import { isLocale, type Locale } from "../../../../../i18n/locales";
import { findingsForStory, type StoryFindings } from "../../../../../newsroom/checks/for-story";
import type { CheckedTerm } from "../../../../../newsroom/checks/terms/index-of-terms";
import {
  correctAs,
  discardAs,
  finishTaskAs,
  markUpToDateAs,
  publishAs,
  publishChangesAs,
  unscheduleAs,
  withdrawAs,
} from "../../../../../newsroom/issuing";
import { longestOf } from "../../../../../newsroom/lengths";
import { commentOn, moveArticle } from "../../../../../newsroom/review";
import { saveShared, startTranslation } from "../../../../../newsroom/stories";
import { requireActor } from "../../../session";

/** Each reads what the page sent, asks who it is, and calls one rule; the rule's answer is the page's. */

const id = z.number().int().positive();
const seen = z.object({ articleId: id, version: id });
const instant = z.number().int().nonnegative();

const step = seen.extend({
  step: z.enum(["submit", "approve", "return"]),
  comment: z.string().trim().max(longestOf.comment),
});

export async function moveAction(given: z.input<typeof step>) {
  const { comment, ...wanted } = step.parse(given);
  return moveArticle(await requireActor(), { ...wanted, ...(comment === "" ? {} : { comment }) });
}

const publication = z.object({ articles: z.array(seen).min(1).max(10), publishedAt: instant.nullable() });

export async function publishAction(given: z.input<typeof publication>) {
  return publishAs(await requireActor(), publication.parse(given));
}

const showing = seen.extend({ as: z.enum(["update", "amendment"]) });

export async function publishChangesAction(given: z.input<typeof showing>) {
  return publishChangesAs(await requireActor(), showing.parse(given));
}

const correction = seen.extend({ text: z.string().trim().min(1).max(longestOf.notice) });

export async function correctAction(given: z.input<typeof correction>) {
  return correctAs(await requireActor(), correction.parse(given));
}

const withdrawal = seen.extend({ notice: z.string().trim().max(longestOf.notice) });

export async function withdrawAction(given: z.input<typeof withdrawal>) {
  const { notice, ...article } = withdrawal.parse(given);
  return withdrawAs(await requireActor(), { ...article, notice: notice === "" ? null : notice });
}

export async function unscheduleAction(given: z.input<typeof seen>) {
  return unscheduleAs(await requireActor(), seen.parse(given));
}

export async function discardAction(given: z.input<typeof seen>) {
  return discardAs(await requireActor(), seen.parse(given));
}

export async function markUpToDateAction(given: z.input<typeof seen>) {
  return markUpToDateAs(await requireActor(), seen.parse(given));
}

const comment = z.object({ articleId: id, text: z.string().trim().min(1).max(longestOf.comment) });

export async function commentAction(given: z.input<typeof comment>) {
  return commentOn(await requireActor(), comment.parse(given));
}

const task = z.object({ articleId: id, taskId: id });

export async function finishTaskAction(given: z.input<typeof task>) {
  return finishTaskAs(await requireActor(), task.parse(given));
}

const shared = z.object({
  storyId: id,
  version: id,
  values: z.object({
    sectionId: id.optional(),
    topicIds: z.array(id).max(50).optional(),
    urgency: z.number().int().min(1).max(8).optional(),
    pictureId: id.nullable().optional(),
    embargoAt: instant.nullable().optional(),
  }),
});

export async function saveSharedAction(given: z.input<typeof shared>) {
  const { values, ...story } = shared.parse(given);
  const named = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return saveShared(await requireActor(), { ...story, values: named });
}

const checked = z.object({ storyId: id, locale: z.custom<Locale>(isLocale) });

export async function findingsAction(given: z.input<typeof checked>): Promise<StoryFindings> {
  await requireActor();
  const { storyId, locale } = checked.parse(given);
  return findingsForStory(storyId, locale);
}

/** The list of names and terms, as far as a text is looked through with it while it is written. */
export async function listTermsAction(): Promise<CheckedTerm[]> {
  await requireActor();
  const terms = await listTerms();
  return terms.map(({ id, kind, forms }) => ({
    ...{ id, kind },
    forms: forms.map(({ locale, form, role }) => ({ locale, form, role })),
  }));
}

/** Stories for a pointer in the text, by words of a headline or a number. */
export async function findStoriesAction(text: string): Promise<{ storyId: number; headline: string }[]> {
  await requireActor();
  const wanted = z.string().trim().max(100).parse(text);
  if (wanted === "") return [];
  const { stories } = await listDeskStories({ text: wanted }, { limit: 8 });
  return stories.map((story) => ({
    storyId: story.id,
    headline: (story.articles.find((one) => one.locale === story.sourceLocale) ?? story.articles[0])?.headline ?? "",
  }));
}

const translation = z.object({
  storyId: z.coerce.number().int().positive(),
  locale: z.custom<Locale>(isLocale),
  source: z.custom<Locale>(isLocale),
  withText: z.enum(["yes", "no"]),
});

/** Begins a translation and leads to it, its source beside it. */
export async function startTranslationAction(form: FormData): Promise<void> {
  const person = await requireActor();
  const { storyId, locale, source, withText } = translation.parse(Object.fromEntries(form));
  const opened = await startTranslation(person, { storyId, locale, withText: withText === "yes" });
  redirect(`/admin/stories/${storyId}?locale=${locale}${opened.ok ? `&beside=${source}` : ""}`);
}
