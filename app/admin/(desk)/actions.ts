"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { isLocale, type Locale } from "../../../i18n/locales";
import { openStory } from "../../../newsroom/stories";
import { requireActor } from "../session";

const newStory = z.object({ sectionId: z.coerce.number().int().positive(), locale: z.custom<Locale>(isLocale) });

/** Opens a story and leads to its editor. */
export async function openStoryAction(form: FormData): Promise<void> {
  const person = await requireActor();
  const { sectionId, locale } = newStory.parse(Object.fromEntries(form));
  const opened = await openStory(person, { sectionId, locale, headline: "" });
  redirect(opened.ok ? `/admin/stories/${opened.storyId}?locale=${locale}` : `/admin?failed=${opened.reason}`);
}
